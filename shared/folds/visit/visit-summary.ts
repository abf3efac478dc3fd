import type { LifeEventId } from '#shared/entities/codes.ts';
import { formatDate, formatMoney } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { Lang, Text3, UiLang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { lifeEvents } from '#shared/life-events/index.ts';
import { paperWords, SUMMARY_ARTEFACT, topicWords } from './note-sections.ts';
import { requestWords } from './request-words.messages.ts';
import { subjectWords } from './subject-words.ts';
import { eventEnglish, topicEnglish } from './topic-english.ts';
import type { ToldComputation } from './told-computations.ts';
import type { GivenItem, VisitBasket } from './visit-basket.ts';
import { summaryWords } from './visit-summary.messages.ts';

/** Pieces of a page for the visitor: the shape that their window and the printed sheet take. */
export type SummaryBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: string[] };

export interface Summary {
  readonly lang: UiLang;
  readonly title: string;
  readonly notice: string;
  readonly blocks: SummaryBlock[];
}

export interface SummaryContext {
  /** What the person in front of the agent reads; the dossier's own language names what has no English. */
  readonly lang: UiLang;
  readonly today: PlainDate;
  /** False when the visitor may not see the account: amounts are then left out. */
  readonly account: boolean;
  readonly contact: { readonly name: string; readonly office: Text3; readonly address: string } | null;
}

/** The visit on one page, in the language of the visitor: what was said, computed, given, promised, and by when. */
export function visitSummary(basket: VisitBasket, context: SummaryContext): Summary {
  const { lang, today, account, contact } = context;
  const t = translator(summaryWords, lang);
  const words = inLang(lang, basket.language);
  const day = (date: PlainDate) => formatDate(date, lang, 'long');
  const requests = basket.items.filter((item) => item.type === 'request' && item.requestKind !== null);
  const nameOf = (item: (typeof requests)[number]) =>
    item.requestKind === null ? words.text(item.words) : words.request(item.requestKind);
  const promised = basket.promises.filter((one) => one.here && one.state === 'open');
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [t('discussed'), [...basket.events.map(words.event), ...toldTopics(basket).map(words.topic)]],
    [t('computed'), account ? basket.computations.map((one) => words.computation(one)) : []],
    [t('handed'), handed(basket, account, words, lang)],
    [
      t('we'),
      [
        ...promised
          .filter((one) => one.kind === 'weWill')
          .map((one) => t('by', { words: one.what, date: day(one.dueOn) })),
        ...requests.flatMap((item) =>
          item.ready && item.on !== null ? [t('filed', { words: nameOf(item), date: day(item.on) })] : [],
        ),
      ],
    ],
    [
      t('you'),
      [
        ...unique(requests.flatMap((item) => item.missing)).map((id) =>
          t('bring', { words: words.paper(id) }),
        ),
        ...requests.flatMap((item) => (item.ready ? [] : [t('toComplete', { words: nameOf(item) })])),
        ...promised
          .filter((one) => one.kind === 'theyWill')
          .map((one) => t('by', { words: one.what, date: day(one.dueOn) })),
        ...promised.flatMap((one) =>
          one.kind === 'theyPay' && one.cents !== null && account
            ? [t('pay', { words: one.what, date: day(one.dueOn), amount: formatMoney(one.cents, lang) })]
            : [],
        ),
      ],
    ],
    [
      t('terms'),
      basket.terms.flatMap((term) => {
        const about = basket.items.find((item) => item.key === term.subject);
        const date = day(term.dueOn);
        switch (term.kind) {
          case 'requestWindow':
          case 'declaration':
            return about === undefined
              ? []
              : [t(`term.${term.kind}`, { date, words: words.text(about.words) })];
          case 'question45':
          case 'decision4months':
          case 'payment4months':
          case 'appeal3months':
            return [t(`term.${term.kind}`, { date })];
          default:
            // Terms of the fund's own work say nothing to the visitor.
            return [];
        }
      }),
    ],
  ];
  const told = parts.flatMap(([heading, items]): SummaryBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'list', items: items.slice(0, 30) },
        ],
  );
  return {
    lang,
    title: t('title', { date: day(today) }),
    notice: t('notice'),
    blocks: [
      ...(told.length === 0 ? [{ kind: 'paragraph' as const, text: t('nothing') }] : told),
      ...(contact === null
        ? []
        : [
            { kind: 'heading' as const, text: t('contact') },
            {
              kind: 'paragraph' as const,
              text: t('contactLine', { ...contact, office: words.text(contact.office) }),
            },
          ]),
    ],
  };
}

type Words = ReturnType<typeof inLang>;

/** Names in the language of the reader; without an English name, in that of the dossier. */
function inLang(lang: UiLang, language: Lang) {
  const own: Lang = lang === 'en' ? language : lang;
  const topic = (id: string) =>
    lang === 'en' && Object.hasOwn(topicEnglish, id)
      ? topicEnglish[id as keyof typeof topicEnglish]
      : topicWords(id, own);
  return {
    topic,
    text: (text: Text3) => text[own],
    event: (id: LifeEventId) => (lang === 'en' ? eventEnglish[id] : lifeEvents[id].label[own]),
    paper: (id: string) => paperWords(id, own),
    request: (kind: keyof typeof requestWords) => requestWords[kind][lang],
    title: ({ label, subject }: ToldComputation) =>
      [label[own], subjectWords(subject, lang)].filter((part) => part !== null).join(', '),
    computation: ({ label, subject, result }: ToldComputation) => {
      const about = [label[own], subjectWords(subject, lang)].filter((part) => part !== null).join(', ');
      return result === null ? about : `${about}. ${result[own]}`;
    },
  };
}

function toldTopics({ given }: VisitBasket): readonly string[] {
  return unique(given.filter((one) => one.artefact.kind === 'page').map((one) => one.topicId));
}

function handed(basket: VisitBasket, account: boolean, words: Words, lang: UiLang): readonly string[] {
  const t = translator(summaryWords, lang);
  const kept = (one: GivenItem) =>
    (one.how === 'handed' || one.how === 'sent') && one.artefact.id !== SUMMARY_ARTEFACT;
  return [
    ...basket.given
      .filter(kept)
      .map(({ artefact, topicId }) =>
        artefact.kind === 'charter'
          ? t('artefact.charter')
          : t(`artefact.${artefact.kind}`, { title: words.topic(topicId) }),
      ),
    ...(account
      ? basket.computations
          .filter((one) => one.how === 'printed')
          .map((one) => t('printedComputation', { title: words.title(one) }))
      : []),
  ];
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
