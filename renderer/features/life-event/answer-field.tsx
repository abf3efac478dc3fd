import { Calculator, Database, MessageCircle, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { entities } from '#shared/entities/index.ts';
import type { ShownQuestion } from '#shared/folds/interview/interview-view.ts';
import type { Value } from '#shared/life-events/engine/define-question.ts';
import { Button } from '../../design/button.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { type ScreenWords, useMessages } from '../../i18n/use-messages.ts';
import { lifeEventMessages } from './life-event.messages.ts';
import { typedAnswer, typedText } from './typed-answer.ts';
import { steady } from '../../design/steady.ts';

interface AnswerFieldProps {
  question: ShownQuestion;
  /** What is being typed and is no answer yet. */
  typed: string | undefined;
  onAnswer: (value: Value | null | undefined) => void;
  /** undefined: the text became the answer, or is given up. */
  onType: (text: string | undefined) => void;
  onBlur: () => void;
}

/** Kinds of rows whose values are worked out, not written. */
const computed = new Set(['contribution-line', 'surcharge-line', 'entitlement']);
const PAUSE_MS = 400;

/** One question with the control of its kind, and where its value comes from. */
export const AnswerField = steady(function AnswerField(props: AnswerFieldProps) {
  const { question, onAnswer } = props;
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  const words = {
    label: question.ask[lang],
    question: true,
    ...originOf(question, t),
    ...nearOf(question, lang),
  };
  if (question.kind === 'yesNo') {
    return (
      <Segmented
        {...words}
        options={[
          { id: 'yes', words: t('yes') },
          { id: 'no', words: t('no') },
          { id: 'unknown', words: t('unknown') },
        ]}
        value={chosenYesNo(question)}
        onChange={(id) => onAnswer(id === 'unknown' ? null : id === 'yes')}
      />
    );
  }
  if (question.kind === 'choice') {
    const options = [
      ...question.options.map(({ value, label }) => ({ id: value, words: label[lang] })),
      { id: UNKNOWN, words: t('unknown') },
    ];
    const value = question.value === null ? unsaid(question) : String(question.value);
    const onChange = (id: string) => onAnswer(id === UNKNOWN ? null : id);
    const short = options.length <= 4 && options.map((one) => one.words).join('').length <= 40;
    return short ? (
      <Segmented {...words} options={options} value={value} onChange={onChange} />
    ) : (
      <Select {...words} options={options} value={value} onChange={onChange} placeholder={t('choice')} />
    );
  }
  return <TypedField {...props} words={words} />;
});

const UNKNOWN = '?';

function unsaid(question: ShownQuestion): typeof UNKNOWN | undefined {
  return question.state === 'said' && question.value === null ? UNKNOWN : undefined;
}

function chosenYesNo(question: ShownQuestion): 'yes' | 'no' | 'unknown' | undefined {
  if (question.value === null) return question.state === 'said' ? 'unknown' : undefined;
  return question.value === true ? 'yes' : 'no';
}

function originOf(question: ShownQuestion, t: ScreenWords<typeof lifeEventMessages>) {
  const { origin, state } = question;
  if (state === 'said') return { from: t('saidNow'), fromIcon: MessageCircle };
  if (origin === null) return {};
  const name = entities[origin.type].label[rowLang(t.lang)].toLocaleLowerCase();
  const what = origin.on === null ? name : t('since', { what: name, date: fullDay(origin.on) });
  return {
    from: t('fromDossier', { what }),
    fromIcon: computed.has(origin.type) ? Calculator : Database,
  };
}

function nearOf(question: ShownQuestion, lang: 'fr' | 'nl' | 'de') {
  return question.near === null ? {} : { hint: question.near[lang], near: true };
}

interface TypedFieldProps extends AnswerFieldProps {
  words: { label: string; question: boolean };
}

/** An amount, a number or a day: an answer at the first pause, at Tab and when the field is left. */
function TypedField({ question, typed, onAnswer, onType, onBlur, words }: TypedFieldProps) {
  const t = useMessages(lifeEventMessages);
  const shown = typed ?? typedText(question);
  const read = typedAnswer(question, shown);
  const commit = useRef(() => {});
  useEffect(() => {
    commit.current = () => {
      if (typed === undefined) return;
      if (shown.trim() === '') onAnswer(undefined);
      else if (read.ok) onAnswer(read.value);
    };
  });
  useEffect(() => {
    if (typed === undefined) return;
    const pause = setTimeout(() => commit.current(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  const takeBack = () => {
    onType(undefined);
    onAnswer(undefined);
  };
  const wrong = typed !== undefined && shown.trim() !== '' && !read.ok;
  return (
    <TextField
      {...words}
      value={shown}
      inputMode={question.kind === 'amount' ? 'decimal' : question.kind === 'number' ? 'numeric' : 'text'}
      placeholder={question.kind === 'date' ? t('dateHint') : question.kind === 'amount' ? '€' : ''}
      error={wrong ? wrongWords(question, read, t) : undefined}
      onChange={onType}
      onBlur={() => {
        commit.current();
        // What is no answer yet stays as it was typed.
        if (!wrong) onType(undefined);
        onBlur();
      }}
      beside={
        question.state === 'said' ? (
          <IconButton icon={X} size="sm" label={t('notSaid')} onPress={takeBack} />
        ) : (
          <Button size="sm" kind="quiet" onPress={() => onAnswer(null)}>
            {t('unknown')}
          </Button>
        )
      }
    />
  );
}

function wrongWords(
  { kind, max }: ShownQuestion,
  read: ReturnType<typeof typedAnswer>,
  t: ScreenWords<typeof lifeEventMessages>,
): string {
  if (!read.ok && read.error === 'tooHigh' && max !== null) {
    return t('tooHigh', { max: kind === 'amount' ? String(max / 100) : String(max) });
  }
  return t(kind === 'date' ? 'wrongDate' : kind === 'amount' ? 'wrongAmount' : 'wrongNumber');
}
