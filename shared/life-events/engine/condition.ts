import { formatMoney } from '#shared/i18n/format.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { centsInput } from '#shared/rules/inputs.ts';
import type { ConditionState } from '#shared/rules/trace.ts';
import { type QuestionId, questions } from '../questions/index.ts';
import { inEach, say } from '../say.ts';
import type { Value } from './define-question.ts';
import type { View } from './view.ts';

/** A requirement over what is known. Three-valued: what nobody said is unknown, never missing. */
export type Condition =
  | { readonly kind: 'is'; readonly question: QuestionId; readonly values: readonly Value[] }
  | { readonly kind: 'atLeast'; readonly question: QuestionId; readonly value: number }
  | {
      readonly kind: 'test';
      readonly questions: readonly QuestionId[];
      /** Written as if it were met. */
      readonly says: Text3;
      readonly check: (view: View) => boolean | null;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

export interface Checked {
  readonly state: ConditionState;
  /** Questions whose answer may still change the state. */
  readonly unknown: readonly QuestionId[];
  /** What is not met, in words that read as if it were. */
  readonly failed: readonly Text3[];
}

export const yes = (question: QuestionId): Condition => ({ kind: 'is', question, values: [true] });
export const no = (question: QuestionId): Condition => ({ kind: 'is', question, values: [false] });
export const is = (question: QuestionId, ...values: readonly Value[]): Condition => ({
  kind: 'is',
  question,
  values,
});
export const atLeast = (question: QuestionId, value: number): Condition => ({
  kind: 'atLeast',
  question,
  value,
});
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
/** What no list of values can say, such as one date before another. `null` while a question is open. */
export function test(
  needed: readonly QuestionId[],
  says: Text3,
  check: (view: View) => boolean | null,
): Condition {
  return { kind: 'test', questions: needed, says, check };
}

/** The day is known, whatever it is. */
export function dated(question: QuestionId): Condition {
  return test([question], questions[question].label, (view) => (view.date(question) === null ? null : true));
}

/** The dossier is of a person; of a company, nothing of it is asked. */
export const ofPerson = test(
  [],
  say('dossier d’une personne', 'dossier van een persoon', 'Akte einer Person'),
  ({ facts }) => facts.kind === 'person',
);

export const ofCompany = test(
  [],
  say('dossier d’une société', 'dossier van een vennootschap', 'Akte einer Gesellschaft'),
  ({ facts }) => facts.kind === 'company',
);

const met: Checked = { state: 'met', unknown: [], failed: [] };

export function checkCondition(condition: Condition, view: View): Checked {
  switch (condition.kind) {
    case 'is': {
      const value = view.get(condition.question);
      if (value === undefined || value === null) return open([condition.question]);
      return condition.values.includes(value) ? met : failing(wordsOf(condition));
    }
    case 'atLeast': {
      const value = view.int(condition.question);
      if (value === null) return open([condition.question]);
      return value >= condition.value ? met : failing(wordsOf(condition));
    }
    case 'test': {
      const state = condition.check(view);
      if (state === null) return open(condition.questions.filter((id) => isOpen(view, id)));
      return state ? met : failing(condition.says);
    }
    case 'all':
      return every(condition.of.map((one) => checkCondition(one, view)));
    case 'any':
      return some(condition.of.map((one) => checkCondition(one, view)));
  }
}

/** The state alone, without reasons: what a portfolio is sieved with. Always that of `checkCondition`. */
export function conditionState(condition: Condition, view: View): ConditionState {
  switch (condition.kind) {
    case 'is': {
      const value = view.get(condition.question);
      if (value === undefined || value === null) return 'unknown';
      return condition.values.includes(value) ? 'met' : 'missing';
    }
    case 'atLeast': {
      const value = view.int(condition.question);
      return value === null ? 'unknown' : value >= condition.value ? 'met' : 'missing';
    }
    case 'test': {
      const state = condition.check(view);
      return state === null ? 'unknown' : state ? 'met' : 'missing';
    }
    case 'all':
      return worst(condition.of, 'missing', 'met', view);
    case 'any':
      return worst(condition.of, 'met', 'missing', view);
  }
}

/** One part that is `decisive` settles it; else one that is unknown leaves it open. */
function worst(
  parts: readonly Condition[],
  decisive: ConditionState,
  otherwise: ConditionState,
  view: View,
): ConditionState {
  let state = otherwise;
  for (const part of parts) {
    const one = conditionState(part, view);
    if (one === decisive) return decisive;
    if (one === 'unknown') state = 'unknown';
  }
  return state;
}

/** Several requirements together: one that is missing settles it, whatever is still open. */
export function every(parts: readonly Checked[]): Checked {
  const failed = parts.filter((part) => part.state === 'missing').flatMap((part) => part.failed);
  if (parts.some((part) => part.state === 'missing')) return { state: 'missing', unknown: [], failed };
  const unknown = parts.flatMap((part) => part.unknown);
  return parts.some((part) => part.state === 'unknown')
    ? { state: 'unknown', unknown: [...new Set(unknown)], failed: [] }
    : met;
}

function some(parts: readonly Checked[]): Checked {
  if (parts.some((part) => part.state === 'met')) return met;
  const open = parts.filter((part) => part.state === 'unknown');
  return open.length > 0
    ? { state: 'unknown', unknown: [...new Set(open.flatMap((part) => part.unknown))], failed: [] }
    : { state: 'missing', unknown: [], failed: parts.flatMap((part) => part.failed) };
}

/** Every question a condition may look at. */
export function questionsOf(condition: Condition): readonly QuestionId[] {
  switch (condition.kind) {
    case 'is':
    case 'atLeast':
      return [condition.question];
    case 'test':
      return condition.questions;
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(questionsOf))];
  }
}

export function isOpen(view: View, id: QuestionId): boolean {
  const value = view.get(id);
  return value === undefined || value === null;
}

function open(unknown: readonly QuestionId[]): Checked {
  return { state: 'unknown', unknown, failed: [] };
}

function failing(words: Text3): Checked {
  return { state: 'missing', unknown: [], failed: [words] };
}

/** A requirement in words that read as if it were met. */
export function conditionWords(condition: Condition): Text3 {
  switch (condition.kind) {
    case 'is':
    case 'atLeast':
      return wordsOf(condition);
    case 'test':
      return condition.says;
    case 'all':
    case 'any': {
      const parts = condition.of.map(conditionWords);
      const between = condition.kind === 'all' ? andWord : orWord;
      return inEach((lang) => parts.map((part) => part[lang]).join(` ${between[lang]} `));
    }
  }
}

const andWord = say('et', 'en', 'und');
const orWord = say('ou', 'of', 'oder');
const yesWord = say('oui', 'ja', 'ja');
const noWord = say('non', 'nee', 'nein');

function wordsOf(condition: Extract<Condition, { kind: 'is' | 'atLeast' }>): Text3 {
  const values =
    condition.kind === 'is'
      ? condition.values.map((value) => valueWords(condition.question, value))
      : [valueWords(condition.question, condition.value)];
  const { label } = questions[condition.question];
  const atLeastSign = condition.kind === 'atLeast' ? '≥ ' : '';
  const colon = { fr: ' : ', nl: ': ', de: ': ' };
  return inEach(
    (lang) => `${label[lang]}${colon[lang]}${atLeastSign}${values.map((one) => one[lang]).join(' / ')}`,
  );
}

/** A value as people say it. */
export function valueWords(id: QuestionId, value: Value): Text3 {
  if (typeof value === 'boolean') return value ? yesWord : noWord;
  const { kind, options } = questions[id];
  const option = options?.find((one) => one.value === value);
  if (option) return option.label;
  if (kind === 'amount') return inEach((lang) => formatMoney(centsInput.parse(value), lang));
  return inEach(() => String(value));
}
