import { EyeOff, MonitorUp, Printer } from 'lucide-react';
import { useState } from 'react';
import { type Summary, type SummaryBlock, visitSummary } from '#shared/folds/visit/visit-summary.ts';
import { SUMMARY_ARTEFACT } from '#shared/folds/visit/note-sections.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { type UiLang, uiLangs } from '#shared/kernel/lang.ts';
import type { VisitorScope } from '#shared/permissions/visitor-scope.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { visitorWindow } from '../../state/visitor-window.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { useAct } from '../../vault/use-vault.ts';
import { PrintSheet } from '../law-print/index.ts';
import { summaryMessages } from './summary.messages.ts';

interface SummaryDialogProps {
  basket: VisitBasket;
  session: VaultSession;
  /** What of the dossier the one in front of the agent may see; null or undefined: nothing that is closed to anybody. */
  scope: VisitorScope | null | undefined;
  onClose: () => void;
}

/** The page of the visit for the person: looked at first, in their language, then shown or handed over. */
export function SummaryDialog({ basket, session, scope, onClose }: SummaryDialogProps) {
  const t = useMessages(summaryMessages);
  const host = useHost();
  const act = useAct();
  const [lang, setLang] = useState<UiLang>(basket.language);
  const [pressed, setPressed] = useState(0);
  const [said, setSaid] = useState<'handed' | 'notPrinted' | AppError | null>(null);
  const summary = visitSummary(basket, {
    lang,
    today: session.today,
    account: scope?.account ?? false,
    contact: contactOf(basket, session),
  });
  const shown = visitorWindow.use(
    (state) => state.shown?.title === summary.title && state.shown.lang === lang,
  );
  const show = async () => {
    const { title, notice, blocks } = summary;
    const answer = await visitorWindow.actions.show(host, {
      lang,
      demo: session.demo,
      title,
      blocks: [...blocks, { kind: 'paragraph', text: notice }],
    });
    setSaid(answer.ok ? null : answer.error);
  };
  const hand = async () => {
    const { dossierId, visitId } = basket;
    const version = session.today;
    const answer = await act('information.record@1', {
      informationId: deterministicId(
        'information-given',
        [visitId, SUMMARY_ARTEFACT, version, lang].join(' '),
      ),
      dossierId,
      commitmentId: 'B4',
      lifeEventId: basket.events[0] ?? null,
      topicId: SUMMARY_ARTEFACT,
      artefact: { kind: 'letter', id: SUMMARY_ARTEFACT, version, lang },
      how: 'handed',
      on: session.today,
      visitId,
      documentId: null,
    });
    setSaid(answer.ok ? 'handed' : answer.error);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('open')}
      foot={
        <>
          {shown ? (
            <Button icon={EyeOff} onPress={visitorWindow.actions.clear}>
              {t('hide')}
            </Button>
          ) : (
            <Button icon={MonitorUp} onPress={() => void show()}>
              {t('show')}
            </Button>
          )}
          <Button kind="primary" icon={Printer} onPress={() => setPressed(pressed + 1)}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div className="visit-gaps">
        <Segmented
          label={t('lang')}
          options={uiLangs.map((id) => ({ id, words: t(`lang.${id}`) }))}
          value={lang}
          onChange={(next) => {
            setLang(next);
            setSaid(null);
          }}
        />
        <SummaryPage summary={summary} />
        <p className="meta" role="status">
          {typeof said === 'string' ? t(said) : shown ? t('shown') : null}
        </p>
        {said !== null && typeof said !== 'string' ? <ProblemSentence error={said} /> : null}
      </div>
      {pressed === 0 ? null : (
        <PrintSheet
          {...{ session, lang, pressed }}
          dossierId={basket.dossierId}
          title={summary.title}
          notice={summary.notice}
          onPrinted={(answer) => {
            if (!answer.ok) setSaid(answer.error);
            else if (answer.value.printed) void hand();
            else setSaid('notPrinted');
          }}
        >
          <Blocks blocks={summary.blocks} level={2} />
        </PrintSheet>
      )}
    </Dialog>
  );
}

function SummaryPage({ summary }: { summary: Summary }) {
  return (
    <article className="visit-summary" lang={summary.lang} aria-label={summary.title}>
      <h3>{summary.title}</h3>
      <Blocks blocks={summary.blocks} level={4} />
      <p className="meta">{summary.notice}</p>
    </article>
  );
}

function Blocks({ blocks, level }: { blocks: readonly SummaryBlock[]; level: 2 | 4 }) {
  const Heading = `h${level}` as const;
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return <Heading key={index}>{block.text}</Heading>;
      case 'paragraph':
        return <p key={index}>{block.text}</p>;
      case 'list':
        return (
          <ul key={index}>
            {block.items.map((item, at) => (
              <li key={`${at}-${item}`}>{item}</li>
            ))}
          </ul>
        );
    }
  });
}

/** The adviser of the dossier, else who speaks now, at the office that keeps it. */
function contactOf({ adviserId, spaceId }: VisitBasket, { directory, staff }: VaultSession) {
  const office = directory.offices.find((one) => one.spaceId === spaceId);
  if (office === undefined) return null;
  const person = directory.staff.find((one) => one.staffId === adviserId) ?? staff;
  return { name: person.name, office: office.name, address: office.address };
}
