import { ClipboardCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReviewLine } from '#shared/folds/review-view.ts';
import { formatInstantDate } from '#shared/i18n/format.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Kbd } from '../../design/kbd.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { Columns, Page } from '../../design/page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import { whoName } from '../../i18n/who-name.ts';
import { reviewMessages } from './review.messages.ts';
import { ReviewPane } from './review-pane.tsx';

const NO_ARGS = {};

/** The supervisor's desk: what waits, what was written, the verdict. */
export function ReviewScreen() {
  const t = useMessages(reviewMessages);
  const queue = useVault('reviewQueue', NO_ARGS);
  const lines = queue?.ok ? queue.value : [];
  const oldest = lines.find((line) => !line.own);
  return (
    <Page
      title={t('title')}
      line={oldest ? t('line', { count: lines.length, date: formatInstantDate(oldest.submittedAt, t.lang) }) : t('lineNone')}
    >
      <Answered answer={queue} lines={8}>
        {(value) => <Queue lines={value} />}
      </Answered>
    </Page>
  );
}

function Queue({ lines }: { lines: readonly ReviewLine[] }) {
  const t = useMessages(reviewMessages);
  const [chosen, setChosen] = useState<string | null>(null);
  const index = Math.max(0, lines.findIndex((line) => line.noteId === chosen));
  const current = lines[index];
  // After a verdict the note leaves the queue: stay at the same height, on the one that moved up.
  const [height, setHeight] = useState(0);
  const shown = current && chosen === current.noteId ? current : (lines[Math.min(height, lines.length - 1)] ?? current);
  useEffect(() => {
    if (shown && shown.noteId !== chosen) setChosen(shown.noteId);
  }, [shown, chosen]);
  const go = (step: number) => {
    const at = lines.findIndex((line) => line.noteId === shown?.noteId);
    const next = Math.min(Math.max(at + step, 0), lines.length - 1);
    setHeight(next);
    setChosen(lines[next]?.noteId ?? null);
  };
  const choose = (noteId: string) => {
    setHeight(Math.max(0, lines.findIndex((line) => line.noteId === noteId)));
    setChosen(noteId);
  };
  useCommands([
    { id: 'review-next', keys: 'J', words: t('keys'), group: t('title'), run: () => go(1) },
    { id: 'review-previous', keys: 'K', words: t('keys'), group: t('title'), run: () => go(-1) },
  ]);
  if (!shown) {
    return (
      <Card label={t('queue')} fit="grow">
        <EmptyState icon={ClipboardCheck}>{t('empty')}</EmptyState>
      </Card>
    );
  }
  return (
    <Columns widths="304px minmax(0, 1fr)">
      <Card
        label={t('queue')}
        foot={
          <span className="meta">
            <Kbd>J</Kbd> <Kbd>K</Kbd> {t('keys')}
          </span>
        }
      >
        <List label={t('queue')} flush>
          {lines.map((line) => (
            <ListRow
              key={line.noteId}
              title={whoName(line.card)}
              titleStrong
              titleEnd={<span className="meta">{ageWords(line, t)}</span>}
              line={line.revision === 1 ? t('queue.note') : t('queue.version', { count: line.revision })}
              lineBase
              lineEnd={line.authorName}
              selected={line.noteId === shown.noteId}
              onOpen={() => choose(line.noteId)}
            />
          ))}
        </List>
      </Card>
      <ReviewPane key={shown.noteId} line={shown} />
    </Columns>
  );
}

function ageWords(line: ReviewLine, t: ReturnType<typeof useMessages<typeof reviewMessages>>): string {
  const date = formatInstantDate(line.submittedAt, t.lang);
  return line.writtenOffline ? `${t('offline')}, ${date}` : date;
}
