import { CircleCheck, FileCheck, FileX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Result } from '#shared/kernel/result.ts';
import { figureWords } from '#shared/rules/figure-words.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type FigureChange, type FigureSide, packDiff } from '#shared/rules/pack-diff.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import type { Column } from '../../design/table.tsx';
import { VirtualTable } from '../../design/virtual-table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { PackTrouble } from '../../vault/contract.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { lastDay } from './last-day.ts';
import { packReviewMessages, parametersMessages } from './parameters.messages.ts';
import { refusalSentences } from './refusal-words.ts';
import type { PackCandidate } from './use-pack-file.ts';

interface PackReviewProps {
  candidate: PackCandidate;
  present: Pack;
  onDone: () => void;
}

const MOST_SENTENCES = 40;

/** A proposed file: what it would change, whether its cases hold, and only then the button that sends it. */
export function PackReview({ candidate, present, onDone }: PackReviewProps) {
  const t = useMessages(packReviewMessages);
  const vault = useVaultApi();
  // The figures it is compared with are those of when it was chosen: once accepted it would equal itself.
  const [before] = useState(present);
  const [checked, setChecked] = useState<Result<Pack, PackTrouble> | null>(null);
  const [sending, setSending] = useState(false);
  const [accepted, setAccepted] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { text } = candidate;
  useEffect(() => {
    box.current?.focus();
    if (text === null) return;
    let gone = false;
    void vault.checkPack(text).then((answer) => {
      if (!gone) setChecked(answer);
    });
    return () => {
      gone = true;
    };
  }, [vault, text]);
  const send = async () => {
    if (text === null || !checked?.ok) return;
    setSending(true);
    const sent = await vault.sendPack(text);
    setSending(false);
    if (sent.ok) setAccepted(checked.value.version);
    else setChecked(sent);
  };
  const close = <Button onPress={onDone}>{t('cancel')}</Button>;
  return (
    <div ref={box} tabIndex={-1} className="parameters-review">
      <Card
        title={t('title', { name: candidate.name })}
        selfScrolling={accepted === null && checked?.ok === true}
        foot={
          accepted === null ? (
            <div className="parameters-acts">
              {checked?.ok ? (
                <Button kind="primary" icon={FileCheck} pending={sending} onPress={() => void send()}>
                  {t('put')}
                </Button>
              ) : null}
              {close}
            </div>
          ) : null
        }
      >
        {accepted !== null ? (
          <EmptyState icon={CircleCheck} action={<Button onPress={onDone}>OK</Button>}>
            {t('done', { version: accepted })}
          </EmptyState>
        ) : text === null ? (
          <ErrorSentence what={t('refused')} wayOut={t('oneFile')} />
        ) : checked === null ? (
          <div role="status">
            <p className="parameters-said">{t('checking')}</p>
            <Skeleton lines={6} />
          </div>
        ) : checked.ok ? (
          <Changes before={before} after={checked.value} />
        ) : (
          <Refused trouble={checked.error} />
        )}
      </Card>
    </div>
  );
}

function Refused({ trouble }: { trouble: PackTrouble }) {
  const t = useMessages(packReviewMessages);
  if (trouble.kind === 'error') return <ProblemSentence error={trouble.error} />;
  const sentences = refusalSentences(trouble.refusal, t);
  const rest = sentences.length - MOST_SENTENCES;
  return (
    <div className="parameters-refused">
      <ErrorSentence what={t('refused')} />
      <ul>
        {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence}>
            <FileX size={16} aria-hidden="true" /> {sentence}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="meta">{t('more', { count: rest })}</p> : null}
    </div>
  );
}

function Changes({ before, after }: { before: Pack; after: Pack }) {
  const t = useMessages(packReviewMessages);
  const words = useMessages(parametersMessages);
  const lang = rowLang(t.lang);
  const changes = packDiff(before, after);
  const side = (change: FigureChange, one: FigureSide | null, pack: Pack): string => {
    if (one === null) return t('nothing');
    const { unit } = pack.parameters[change.id];
    const value = one.value === null ? words('unknownNow') : figureWords(one.value, unit, t.lang);
    return `${value} (${words(`status.${one.status}`)})`;
  };
  const columns: Column<FigureChange>[] = [
    {
      id: 'series',
      head: words('column.series'),
      look: 'medium',
      cell: ({ id }) => after.parameters[id].label[lang],
      sub: ({ id, wordsOnly }) => (wordsOnly ? `${id} · ${t('wordsOnly')}` : id),
    },
    {
      id: 'from',
      head: words('column.from'),
      width: 100,
      noWrap: true,
      cell: ({ from }) => fullDay(from),
    },
    {
      id: 'to',
      head: words('column.to'),
      width: 120,
      cell: ({ before: a, after: b }) => lastDay((b ?? a)?.to ?? null, words('onwards')),
    },
    {
      id: 'before',
      head: words('column.before'),
      align: 'end',
      width: 220,
      cell: (change) => side(change, change.before, before),
    },
    {
      id: 'after',
      head: words('column.after'),
      align: 'end',
      width: 220,
      look: 'strong',
      cell: (change) => side(change, change.after, after),
    },
  ];
  return (
    <>
      <NoteBox icon={CircleCheck} tone="pos">
        <p>
          {t('passed')} {changes.length === 0 ? t('noChanges') : t('changes', { count: changes.length })}
        </p>
      </NoteBox>
      {changes.length === 0 ? null : (
        <VirtualTable
          caption={t('changes', { count: changes.length })}
          columns={columns}
          data={changes}
          rowKey={({ id, from }) => `${id} ${from}`}
          rows="two"
        />
      )}
    </>
  );
}
