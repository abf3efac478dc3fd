import { formatDate } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';
import type { KnowledgeDocument, Sentence } from './document.ts';
import { documentMessages } from './document-words.messages.ts';
import { figureIn, type Reading } from './document-words.ts';

/**
 * A document as plain text, for an e-mail that any programme shows: headings in capitals, `- ` lists, addresses of
 * official sites written out, the sources at its end.
 */
export function documentText(document: KnowledgeDocument, reading: Reading): string {
  const t = translator(documentMessages, document.lang);
  const say = (sentence: Sentence) => plain(sentence, reading);
  const blocks = document.blocks.map((block) => {
    switch (block.k) {
      case 'heading':
        return say(block.of).toUpperCase();
      case 'paragraph':
        return say(block.of);
      case 'list':
        return block.items.map((item) => `- ${say(item)}`).join('\n');
    }
  });
  const sources = document.sources.flatMap((id) => sourceLine(id, reading) ?? []);
  return [
    document.title.toUpperCase(),
    ...blocks,
    ...(document.ownRendering ? [t('ownRendering')] : []),
    t('information'),
    t('inForceOn', { date: formatDate(reading.day, document.lang, 'long') }),
    ...(sources.length === 0 ? [] : [`${t('sources')}\n${sources.join('\n')}`]),
  ].join('\n\n');
}

function plain(sentence: Sentence, reading: Reading): string {
  return sentence
    .map((part) => {
      switch (part.k) {
        case 'text':
          return part.text;
        case 'figure':
          return figureIn(reading, part.id).text;
        case 'link':
          return `${plain(part.of, reading)} (${part.url})`;
        default:
          return plain(part.of, reading);
      }
    })
    .join('');
}

function sourceLine(id: SourceId, { pack }: Reading): string | null {
  const source = pack.sources[id];
  return source === undefined ? null : `- ${source.title}${source.url === null ? '' : ` ${source.url}`}`;
}
