import type { Staff } from '#shared/entities/directory.ts';
import { entities } from '#shared/entities/index.ts';
import { maskedSsin } from '#shared/folds/mask.ts';
import { formatDate, formatInstantDate, formatInstantTime, formatMoney } from '#shared/i18n/format.ts';
import { type MessageSet, type Translate, translate } from '#shared/i18n/message.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import type { Choice, ConflictView, FieldChange } from '#shared/sync/trouble-view.ts';
import { shortStaffName } from '../../i18n/who-name.ts';
import { outcomeKey, outcomeMessages } from '../sync/index.ts';
import { conflictKindMessages, conflictMessages } from './conflicts.messages.ts';
import { fieldMessages, fieldValueMessages } from './field.messages.ts';

/** Everything the screen says about one disagreement; plain strings, so that a test can hold them. */
export interface ConflictWords {
  readonly title: string;
  /** What each side did, when, where and why it could happen. */
  readonly story: readonly string[];
  readonly columns: { readonly theirs: string; readonly mine: string };
  readonly rows: readonly {
    readonly field: string;
    readonly base: string;
    readonly theirs: string;
    readonly mine: string;
    readonly differs: boolean;
  }[];
  readonly choices: readonly {
    readonly choice: Choice['choice'];
    readonly words: string;
    readonly line: string;
    readonly possible: boolean;
  }[];
}

export interface Speaker {
  readonly lang: UiLang;
  readonly staff: readonly Pick<Staff, 'staffId' | 'name'>[];
  readonly deviceId: string;
}

/** Bookkeeping that tells a person nothing; what matters of it is in the other fields. */
const UNSAID = new Set([
  'reviewId',
  'verifiedOn',
  'municipalityNis',
  'supersedesId',
  'receivedOn',
  'details',
  'from',
  'revision',
  'afterRevision',
]);

export function conflictWords(view: ConflictView, speaker: Speaker): ConflictWords {
  const t = sayIn(conflictMessages, speaker.lang);
  const kinds = sayIn(conflictKindMessages, speaker.lang);
  const mine = nameOf(view.mineBy, speaker);
  const theirs = view.theirsBy === null ? t('somebody') : nameOf(view.theirsBy, speaker);
  const key = Object.hasOwn(conflictKindMessages, view.code)
    ? (view.code as keyof typeof conflictKindMessages)
    : 'other';
  const where = t(view.mineDevice === speaker.deviceId ? 'thisDevice' : 'otherDevice');
  return {
    title: kinds(key),
    story: [
      view.theirsAt === null
        ? t('theirsSideUndated', { who: theirs })
        : t('theirsSide', { who: theirs, at: whenOf(view.theirsAt, speaker.lang) }),
      t('mineSide', { who: mine, at: whenOf(view.at, speaker.lang), where }),
      t('why', { who: mine }),
    ],
    columns: { theirs: t('column.theirs', { who: theirs }), mine: t('column.mine', { who: mine }) },
    rows: view.fields

      .filter(
        ({ field, base, theirs: now, mine: wanted }) =>
          !UNSAID.has(field) && ![base, now, wanted].every(isEmpty),
      )
      .map((one) => ({
        field: fieldWord(one.field, speaker.lang),
        base: valueWord(one.field, one.base, speaker),
        theirs: valueWord(one.field, one.theirs, speaker),
        mine: valueWord(one.field, one.mine, speaker),
        differs: one.differs,
      })),
    choices: view.choices.map(({ choice, consequence }) => ({
      choice,
      words: choice === 'mine' ? t('choice.mine', { who: mine }) : t(`choice.${choice}`),
      possible: consequence.kind === 'applied',
      line:
        consequence.kind === 'refused'
          ? t('notPossible', { why: sayIn(outcomeMessages, speaker.lang)(outcomeKey(consequence.code)) })
          : choice === 'theirs'
            ? t('does.theirs')
            : changesLine(consequence.changes, speaker),
    })),
  };
}

function changesLine(changes: readonly FieldChange[], speaker: Speaker): string {
  const t = sayIn(conflictMessages, speaker.lang);
  const said = changes.filter(
    ({ field, before, after }) => isSaid(field) && !(isEmpty(before) && isEmpty(after)),
  );
  const set = said
    .filter(({ isNew }) => !isNew)
    .map(({ field, before, after }) =>
      t('does.set', {
        field: fieldWord(field, speaker.lang),
        before: valueWord(field, before, speaker),
        after: valueWord(field, after, speaker),
      }),
    );
  const made = [...new Set(said.filter(({ isNew }) => isNew).map(({ entity }) => entity))].map((entity) =>
    t('does.new', {
      what: entities[entity].label[speaker.lang === 'en' ? 'fr' : speaker.lang],
      values: said
        .filter((one) => one.isNew && one.entity === entity)
        .map(({ field, after }) => `${fieldWord(field, speaker.lang)} ${valueWord(field, after, speaker)}`)
        .join(', ')
        // A sentence that is quoted brings its own full stop.
        .replace(/\.$/, ''),
    }),
  );
  return set.length + made.length === 0 ? t('does.nothing') : [...set, ...made].join(' ');
}

function isSaid(field: string): boolean {
  return !UNSAID.has(field) && Object.hasOwn(fieldMessages, field);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function fieldWord(field: string, lang: UiLang): string {
  return Object.hasOwn(fieldMessages, field)
    ? sayIn(fieldMessages, lang)(field as keyof typeof fieldMessages)
    : sayIn(conflictMessages, lang)('column.field');
}

/** A value as people write it. */
export function valueWord(field: string, value: unknown, speaker: Speaker): string {
  const { lang } = speaker;
  const t = sayIn(conflictMessages, lang);
  if (value === undefined) return '–';
  if (isEmpty(value)) return t('empty');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (field === 'cents') {
    const cents = euroCentsSchema.safeParse(value);
    return cents.success ? formatMoney(cents.data, lang) : String(value);
  }
  if (typeof value === 'object' && value !== null) return partsWord(field, value, speaker);
  if (typeof value !== 'string') return String(value);
  // Enough to tell two numbers apart; the whole one is asked for where its look is noted.
  if (field === 'ssin') return maskedSsin(value.slice(-2));
  if (['ownerId', 'staffId', 'resolvedBy'].includes(field)) return nameOf(value, speaker);
  if (field === 'choice' && value === 'mine') return t('choice.proposal');
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parsePlainDate(value) : null;
  if (day?.ok) return formatDate(day.value, lang);
  return ['text', 'value', 'street', 'number', 'locality', 'because'].includes(field) ||
    !Object.hasOwn(fieldValueMessages, value)
    ? value
    : sayIn(fieldValueMessages, lang)(value as keyof typeof fieldValueMessages);
}

/** Amounts, periods and proofs; anything deeper part by part. */
function partsWord(field: string, value: object, speaker: Speaker): string {
  if (field === 'netIncome' && 'cents' in value) return valueWord('cents', value.cents, speaker);
  return Object.entries(value)
    .filter(([, part]) => !isEmpty(part))
    .map(([name, part]) => valueWord(name, part, speaker))
    .join(', ');
}

export function nameOf(staffId: string, { staff }: Pick<Speaker, 'staff'>): string {
  return shortStaffName(staff.find((one) => one.staffId === staffId)?.name ?? staffId);
}

export function whenOf(at: Instant, lang: UiLang): string {
  return `${formatInstantDate(at, lang)}, ${formatInstantTime(at, lang)}`;
}

/** Plain words of a set; the hooks of the screen need a browser, these words do not. */
function sayIn<M extends MessageSet>(set: M, lang: UiLang): Translate<M> {
  return (key, ...params) => translate(set, lang, key, ...params).text;
}
