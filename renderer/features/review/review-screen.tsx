import { ClipboardCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReviewLine } from '#shared/folds/review-view.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Kbd } from '../../design/kbd.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { Columns, Page } from '../../design/page.tsx';
import { shortDay, weekdayDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName, whoName } from '../../i18n/who-name.ts';
import { Answered } from '../../problem/answered.tsx';
import { useVault } from '../../vault/use-vault.ts';
import { queuePlace } from './queue-place.ts';
import type { Verdict } from './review-decision.tsx';
import { reviewMessages } from './review.messages.ts';
import { ReviewPane } from './review-pane.tsx';
import './review.css';

const NO_ARGS = {};

type T = ReturnType<typeof useMessages<typeof reviewMessages>>;

/** The supervisor's desk: what waits, what was written, the verdict. */
export function ReviewScreen() {
  const t = useMessages(reviewMessages);
  const queue = useVault('reviewQueue', NO_ARGS);
  const session = useVault('session', NO_ARGS);
  const [said, setSaid] = useState('');
  const today = session?.ok ? session.value.today : null;
  const judged = queue?.ok ? queue.value.filter((line) => !line.own) : [];
  const oldest = judged[0];
  const say = (line: ReviewLine, verdict: Verdict) =>
    setSaid(
      verdict === 'approved'
        ? t('said.approved')
        : t('said.returned', { name: shortStaffName(line.authorName) }),
    );
  return (
    <Page
      title={t('title')}
      line={
        oldest && today
          ? t('line', { count: judged.length, date: shortDay(todayFrom(oldest.submittedAt), today) })
          : t('lineNone')
      }
    >
      <span className="sr" role="status">
        {said}
      </span>
      <Answered answer={queue} lines={8}>
        {(lines) => <Queue lines={lines} today={today} onDecided={say} />}
      </Answered>
    </Page>
  );
}

interface QueueProps {
  lines: readonly ReviewLine[];
  today: PlainDate | null;
  onDecided: (line: ReviewLine, verdict: Verdict) => void;
}

function Queue({ lines, today, onDecided }: QueueProps) {
  const t = useMessages(reviewMessages);
  const [place, setPlace] = useState<{ noteId: string | null; height: number }>({ noteId: null, height: 0 });
  const index = queuePlace(lines, place.noteId, place.height);
  const shown = lines[index];
  const shownId = shown?.noteId ?? null;
  const list = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => setPlace({ noteId: shownId, height: index }), [shownId, index]);
  useEffect(() => {
    // On arrival the focus belongs to the page.
    if (first.current) {
      first.current = false;
      return;
    }
    // After a verdict its button is gone; and J or K among the rows takes the focus along.
    const here = document.activeElement;
    const lost = here === null || here === document.body || list.current?.contains(here) === true;
    if (lost) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [shownId]);
  const go = (step: number) => {
    const height = Math.min(Math.max(index + step, 0), lines.length - 1);
    setPlace({ noteId: lines[height]?.noteId ?? null, height });
  };
  useCommands([
    { id: 'review-next', keys: 'J', words: t('next'), group: t('title'), run: () => go(1) },
    { id: 'review-previous', keys: 'K', words: t('previous'), group: t('title'), run: () => go(-1) },
  ]);
  if (!shown) {
    return (
      <Card label={t('queue')} fit="fixed">
        <EmptyState icon={ClipboardCheck}>{t('empty')}</EmptyState>
      </Card>
    );
  }
  return (
    <Columns widths="304px minmax(0, 1fr)">
      <div className="cards" ref={list}>
        <Card
          label={t('queue')}
          fit="grow"
          foot={
            <span className="meta">
              <Kbd>J</Kbd> <Kbd>K</Kbd> {t('keys')}
            </span>
          }
        >
          <List label={t('queue')} flush>
            {lines.map((line, height) => (
              <ListRow
                key={line.noteId}
                title={whoName(line.card)}
                titleStrong
                titleEnd={today ? ageWords(line, today, t) : null}
                line={[
                  line.revision === 1 ? t('queue.note') : t('queue.version', { count: line.revision }),
                  line.writtenOffline ? t('offline') : null,
                ]
                  .filter(Boolean)
                  .join(', ')}
                lineBase
                wraps
                lineEnd={line.own ? t('own') : shortStaffName(line.authorName)}
                selected={line.noteId === shown.noteId}
                onOpen={() => setPlace({ noteId: line.noteId, height })}
              />
            ))}
          </List>
        </Card>
      </div>
      <ReviewPane key={shown.noteId} line={shown} onDecided={(verdict) => onDecided(shown, verdict)} />
    </Columns>
  );
}

function ageWords(line: ReviewLine, today: PlainDate, t: T): string {
  const day = todayFrom(line.submittedAt);
  return day === today ? formatInstantTime(line.submittedAt, t.lang) : weekdayDay(day, today, t.lang);
}
