import { Sparkles } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { InterviewView, ShownQuestion } from '#shared/folds/interview/interview-view.ts';
import { Card } from '../../design/card.tsx';
import { classNames } from '../../design/class-names.ts';
import { Icon } from '../../design/icon.tsx';
import { Keys } from '../../design/kbd.tsx';
import { DraftLine } from '../../forms/draft-line.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { AnswerField } from './answer-field.tsx';
import { lifeEventMessages } from './life-event.messages.ts';
import type { Interview } from './use-interview.ts';

interface InterviewCardProps {
  view: InterviewView;
  interview: Interview;
}

/** What is known and asked. Tab after an answer goes to the question that decides most now. */
export function InterviewCard({ view, interview }: InterviewCardProps) {
  const t = useMessages(lifeEventMessages);
  const list = useRef<HTMLUListElement>(null);
  const changed = useRef<string | null>(null);
  // Whether the next question takes the focus as soon as it is known.
  const [wanted, setWanted] = useState(true);
  const next = view.questions.find((question) => question.next)?.id ?? null;
  const { current } = interview;
  useEffect(() => {
    if (!wanted || !current) return;
    setWanted(false);
    changed.current = null;
    focusOn(next === null ? null : (list.current?.querySelector(`[data-question="${next}"]`) ?? null));
  }, [wanted, current, next]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey) return;
    const field = event.target instanceof HTMLElement ? event.target : null;
    const id = field?.closest('[data-question]')?.getAttribute('data-question') ?? null;
    if (id === null || (changed.current !== id && interview.typed[id] === undefined)) return;
    // Nothing is left to ask: the key goes on to the rights as usual.
    if (current && next === null && interview.typed[id] === undefined) return;
    event.preventDefault();
    // Leaving a text makes it the answer.
    if (field instanceof HTMLInputElement && field.type !== 'radio') field.blur();
    setWanted(true);
  };

  const prefilled = view.questions.filter((question) => question.state === 'dossier').length;
  return (
    <Card
      title={t('know')}
      action={<span className="meta">{t('prefilled', { count: prefilled })}</span>}
      fit="grow"
      className="interview"
      foot={
        <>
          <DraftLine state={interview.draft.state} />
          <span className="push">
            <Keys keys={[{ keys: ['Tab'], words: t('next') }]} />
          </span>
        </>
      }
    >
      <ul ref={list} className="interview-list" aria-busy={!current} onKeyDownCapture={onKeyDown}>
        {view.questions.map((question) => (
          <li
            key={question.id}
            data-question={question.id}
            className={classNames(question.id === next && 'next')}
          >
            {question.id === next ? (
              <p className="interview-next">
                <Icon of={Sparkles} />
                {t('nextHere')}
              </p>
            ) : null}
            <AnswerField
              question={answered(question, interview)}
              typed={interview.typed[question.id]}
              onAnswer={(value) => {
                changed.current = question.id;
                interview.answer(question.id, value);
              }}
              onType={(text) => interview.type(question.id, text)}
              onBlur={interview.draft.onBlur}
            />
          </li>
        ))}
        {next === null ? <li className="interview-done meta">{t('done')}</li> : null}
      </ul>
    </Card>
  );
}

/** What was said this instant is shown this instant, before the rights have followed. */
function answered(question: ShownQuestion, { answers }: Interview): ShownQuestion {
  const said = answers[question.id];
  if (said === undefined) return question;
  return { ...question, value: said, state: 'said', origin: null };
}

function focusOn(place: Element | null): void {
  if (place === null) return;
  place.scrollIntoView({ block: 'nearest' });
  place.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
}
