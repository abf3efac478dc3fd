import { formatDate } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import { type Lang, langs, type Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { DocumentKind, KnowledgeDocument, KnowledgeLibrary } from '../document.ts';
import { documentHtml, escapeHtml } from '../document-html.ts';
import { documentOn, inForce } from '../find-document.ts';
import { otherTopics, topicsOfEvent } from '../topics-of-event.ts';
import { siteMessages } from './site.messages.ts';
import { sitePage } from './site-page.ts';

export interface SiteSettings {
  readonly library: KnowledgeLibrary;
  readonly pack: Pack;
  /** The day the site speaks for. */
  readonly day: PlainDate;
  readonly fund: Text3;
}

export interface SiteFile {
  /** Below the folder of the site, with slashes. */
  readonly path: string;
  readonly text: string;
}

const prefixes: Readonly<Record<DocumentKind, string>> = {
  page: '',
  brochure: 'brochure-',
  charter: '',
  bulletin: 'bulletin-',
};

/** Name of the file of a document in the folder of its language. */
export function siteFileName({ kind, id }: Pick<KnowledgeDocument, 'kind' | 'id'>): string {
  return `${prefixes[kind]}${id}.html`;
}

/** The whole site: one folder a language, and a first page to choose it. Only what is in force on the day is there. */
export function siteFiles(settings: SiteSettings): readonly SiteFile[] {
  const spoken = langs.filter((lang) => documentsOf(settings, lang).length > 0);
  return [
    { path: 'index.html', text: choicePage(settings, spoken) },
    ...spoken.flatMap((lang) => [
      { path: `${lang}/index.html`, text: listPage(settings, lang, spoken) },
      ...documentsOf(settings, lang).map((document) => ({
        path: `${lang}/${siteFileName(document)}`,
        text: documentPage(settings, document),
      })),
    ]),
  ];
}

function documentsOf({ library, day }: SiteSettings, lang: Lang): readonly KnowledgeDocument[] {
  return (['page', 'charter', 'brochure', 'bulletin'] as const).flatMap((kind) =>
    inForce(library, kind, lang, day),
  );
}

function documentPage(settings: SiteSettings, document: KnowledgeDocument): string {
  const { library, pack, day, fund } = settings;
  const { kind, id, lang, title } = document;
  const address = (topic: TopicId): string | null =>
    documentOn(library, 'page', topic, lang, day) === null
      ? null
      : `./${siteFileName({ kind: 'page', id: topic })}`;
  const others = Object.fromEntries(
    langs
      .filter((other) => documentOn(library, kind, id, other, day) !== null)
      .map((other) => [other, `../${other}/${siteFileName(document)}`]),
  );
  return sitePage({
    lang,
    title,
    body: documentHtml(document, { pack, day, lang }, address),
    others,
    home: './index.html',
    root: '../',
    fund: fund[lang],
    day,
  });
}

function listPage(settings: SiteSettings, lang: Lang, spoken: readonly Lang[]): string {
  const { library, day, fund } = settings;
  const t = translator(siteMessages, lang);
  const line = (document: KnowledgeDocument | null): string[] =>
    document === null
      ? []
      : [`<li><a href="./${siteFileName(document)}">${escapeHtml(document.title)}</a></li>`];
  const pageLines = (topics: readonly TopicId[]) =>
    topics.flatMap((topic) => line(documentOn(library, 'page', topic, lang, day)));
  const ofKind = (kind: DocumentKind) => inForce(library, kind, lang, day).flatMap(line);
  const sections = [
    { title: t('charter'), lines: ofKind('charter') },
    ...allLifeEvents.map(({ id, label }) => ({ title: label[lang], lines: pageLines(topicsOfEvent(id)) })),
    { title: t('others'), lines: pageLines(otherTopics()) },
    { title: t('brochures'), lines: ofKind('brochure') },
    { title: t('bulletins'), lines: ofKind('bulletin').reverse() },
  ].filter(({ lines }) => lines.length > 0);
  return sitePage({
    lang,
    title: t('title'),
    body: sections
      .map(
        ({ title, lines }) =>
          `<section>\n<h2>${escapeHtml(title)}</h2>\n<ul>\n${lines.join('\n')}\n</ul>\n</section>`,
      )
      .join('\n'),
    others: Object.fromEntries(spoken.map((other) => [other, `../${other}/index.html`])),
    home: null,
    root: '../',
    fund: fund[lang],
    day,
  });
}

/** Nobody is known yet: each language is named in itself. */
function choicePage({ fund, day }: SiteSettings, spoken: readonly Lang[]): string {
  const [first = 'fr'] = spoken;
  const items = spoken.map((lang) => {
    const t = translator(siteMessages, lang);
    return `<li lang="${lang}"><a href="./${lang}/index.html" hreflang="${lang}">${escapeHtml(t('ownName'))}: ${escapeHtml(
      t('title'),
    )}</a> (${escapeHtml(formatDate(day, lang, 'long'))})</li>`;
  });
  return sitePage({
    lang: first,
    title: spoken.map((lang) => siteMessages.title[lang]).join(' · '),
    body: `<ul class="choice">\n${items.join('\n')}\n</ul>`,
    others: null,
    home: null,
    root: './',
    fund: fund[first],
    day,
  });
}
