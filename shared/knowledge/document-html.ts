import { formatDate } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { KnowledgeDocument, Sentence } from './document.ts';
import { documentMessages } from './document-words.messages.ts';
import { figureIn, type Reading } from './document-words.ts';

/** Where the page of a topic lies for this reader; null where it has none, and its words stay words. */
export type PageAddress = (topic: TopicId) => string | null;

/** Every sign that could begin something else than text; also safe between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The body of a document from its first heading on, with its sources; its title is the business of the page around. */
export function documentHtml(
  document: KnowledgeDocument,
  reading: Reading,
  address: PageAddress,
  headings: 'h2' | 'h3' = 'h2',
): string {
  const t = translator(documentMessages, document.lang);
  const say = (sentence: Sentence) => sentenceHtml(sentence, reading, address);
  const blocks = document.blocks.map((block) => {
    switch (block.k) {
      case 'heading':
        return `<${headings}>${say(block.of)}</${headings}>`;
      case 'paragraph':
        return `<p>${say(block.of)}</p>`;
      case 'list':
        return `<ul>\n${block.items.map((item) => `<li>${say(item)}</li>`).join('\n')}\n</ul>`;
    }
  });
  const { lang } = document;
  const sources = document.sources.flatMap((id) => {
    const source = reading.pack.sources[id];
    if (source === undefined) return [];
    const title = escapeHtml(source.title);
    const named = source.url === null ? title : `<a href="${escapeHtml(source.url)}">${title}</a>`;
    return [`<li>${named}, ${escapeHtml(t('readOn', { date: formatDate(source.readOn, lang) }))}</li>`];
  });
  return [
    ...blocks,
    ...(document.ownRendering ? [`<p class="notice">${escapeHtml(t('ownRendering'))}</p>`] : []),
    `<p class="notice">${escapeHtml(t('information'))}</p>`,
    ...(sources.length === 0
      ? []
      : [`<${headings}>${t('sources')}</${headings}>`, `<ul class="sources">\n${sources.join('\n')}\n</ul>`]),
    `<p class="dated">${escapeHtml(t('inForceOn', { date: formatDate(reading.day, lang, 'long') }))} · ${escapeHtml(
      t('version', { from: formatDate(document.from, lang, 'long') }),
    )} · ${document.version}</p>`,
  ].join('\n');
}

function sentenceHtml(sentence: Sentence, reading: Reading, address: PageAddress): string {
  return sentence
    .map((part) => {
      switch (part.k) {
        case 'text':
          return escapeHtml(part.text);
        case 'figure': {
          const { text, known } = figureIn(reading, part.id);
          return `<span class="${known ? 'figure' : 'figure unknown'}">${escapeHtml(text)}</span>`;
        }
        case 'strong':
          return `<strong>${sentenceHtml(part.of, reading, address)}</strong>`;
        case 'link':
          return `<a href="${escapeHtml(part.url)}">${sentenceHtml(part.of, reading, address)}</a>`;
        case 'page': {
          const to = address(part.topic);
          const words = sentenceHtml(part.of, reading, address);
          return to === null ? words : `<a href="${escapeHtml(to)}">${words}</a>`;
        }
      }
    })
    .join('');
}
