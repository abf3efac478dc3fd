import { formatDate, formatMoney } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { papers } from '#shared/life-events/papers.ts';
import { topics } from '#shared/life-events/topics.ts';
import type { BasketItem } from './basket-items.ts';
import { noteSectionWords } from './note-sections.messages.ts';
import type { ToldComputation } from './told-computations.ts';
import { subjectWords } from './subject-words.ts';
import type { GivenItem, PromiseItem, VisitBasket } from './visit-basket.ts';
import type { NoteSection } from './visit-note.ts';

/** The id under which the one-page summary of a visit is kept as information given. */
export const SUMMARY_ARTEFACT = 'visit-summary';

/** What a visit lets its note say by itself, matter by matter, in the language of the agent. */
export function noteSections(basket: VisitBasket, lang: Lang): readonly NoteSection[] {
  const t = translator(noteSectionWords, lang);
  const day = (date: Parameters<typeof formatDate>[0]) => formatDate(date, lang);
  const ofType = (type: BasketItem['type']) => basket.items.filter((item) => item.type === type);
  const promises = (kind: PromiseItem['kind']) =>
    basket.promises.filter((one) => one.here && one.kind === kind && one.state !== 'released');
  const kept = (one: GivenItem) => one.how === 'handed' || one.how === 'sent';
  const requests = ofType('request');
  const section = (
    key: Extract<
      keyof typeof noteSectionWords,
      | 'event'
      | 'told'
      | 'handed'
      | 'computed'
      | 'request'
      | 'document'
      | 'missing'
      | 'task'
      | PromiseItem['kind']
    >,
    items: NoteSection['items'],
    glue = ' ; ',
  ): NoteSection => ({ key, items, line: (words) => t(key, { list: words.join(glue) }) });
  return [
    section(
      'event',
      ofType('life-event-record').map((item) => ({
        id: item.key,
        words:
          item.on === null ? item.words[lang] : t('fact', { words: item.words[lang], date: day(item.on) }),
      })),
    ),
    section(
      'told',
      unique(
        basket.given
          .filter((one) => !kept(one))
          .map((one) => ({ id: one.topicId, words: topicWords(one.topicId, lang) })),
      ),
    ),
    section(
      'computed',
      basket.computations.map((one) => ({ id: one.id, words: computationWords(one, lang) })),
      ' ',
    ),
    section(
      'handed',
      basket.given.filter(kept).map((one) => ({
        id: one.id,
        words: t('inLang', { words: artefactWords(one, lang), lang: one.artefact.lang.toUpperCase() }),
      })),
    ),
    section(
      'request',
      requests.map((item) => ({
        // Filing it later is news, even when its line was edited meanwhile.
        id: `${item.key}:${item.ready}`,
        words:
          item.on === null
            ? t('draft', { words: item.words[lang] })
            : t('filed', { words: item.words[lang], date: day(item.on) }),
      })),
    ),
    section(
      'document',
      ofType('supporting-document').map((item) => ({ id: item.key, words: item.words[lang] })),
    ),
    section(
      'missing',
      unique(requests.flatMap((item) => item.missing.map((id) => ({ id, words: paperWords(id, lang) })))),
    ),
    section(
      'task',
      ofType('task').map((item) => ({
        id: item.key,
        words: item.on === null ? item.words[lang] : t('by', { words: item.words[lang], date: day(item.on) }),
      })),
    ),
    ...(['weWill', 'theyWill', 'theyPay'] as const).map((kind) =>
      section(
        kind,
        promises(kind).map(({ id, what, dueOn, cents }) => ({
          id,
          words:
            cents === null
              ? t('by', { words: what, date: day(dueOn) })
              : t('pays', { words: what, date: day(dueOn), amount: formatMoney(cents, lang) }),
        })),
      ),
    ),
  ];
}

/** 'Le plan d’apurement'; a topic this build does not know keeps its id. */
export function topicWords(topicId: string, lang: Lang): string {
  const found = Object.hasOwn(topics, topicId) ? topics[topicId as keyof typeof topics] : null;
  return found === null ? topicId : found.title[lang];
}

/** A paper of the list in words; anything else is said as it was written. */
export function paperWords(id: string, lang: Lang): string {
  return Object.hasOwn(papers, id) ? papers[id as keyof typeof papers].label[lang] : id;
}

/** 'brochure « Payer autrement »' */
export function artefactWords(
  { artefact, topicId }: Pick<GivenItem, 'artefact' | 'topicId'>,
  lang: Lang,
): string {
  const t = translator(noteSectionWords, lang);
  if (artefact.id === SUMMARY_ARTEFACT) return t('artefact.summary');
  if (artefact.kind === 'charter') return t('artefact.charter');
  return t(`artefact.${artefact.kind}`, { title: topicWords(topicId, lang) });
}

/** 'Plan d’apurement, T3 2026. Total : 926,48 €.' */
export function computationWords({ label, subject, result }: ToldComputation, lang: Lang): string {
  const about = [label[lang], subjectWords(subject, lang)].filter((part) => part !== null).join(', ');
  return result === null ? `${about}.` : `${about}. ${result[lang]}`;
}

function unique(items: NoteSection['items']): NoteSection['items'] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
