import type { VisitorBlock, VisitorView } from '#shared/ipc/visitor-view.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import { documentMessages } from '#shared/knowledge/document-words.messages.ts';
import { type Reading, sentenceText } from '#shared/knowledge/document-words.ts';

const mostText = 2000;
const mostItems = 30;

/** A document for the window that faces the visitor: plain blocks, figures filled in, dated at its end. */
export function visitorViewOf(document: KnowledgeDocument, reading: Reading, demo: boolean): VisitorView {
  const t = translator(documentMessages, document.lang);
  const date = formatDate(reading.day, document.lang, 'long');
  const blocks = document.blocks.flatMap((block): VisitorBlock[] => {
    switch (block.k) {
      case 'heading':
        return [{ kind: 'heading', text: sentenceText(block.of, reading).slice(0, 200) }];
      case 'paragraph':
        return pieces(sentenceText(block.of, reading)).map((text) => ({ kind: 'paragraph', text }));
      case 'list': {
        const items = block.items.flatMap((item) => pieces(sentenceText(item, reading)));
        return Array.from({ length: Math.ceil(items.length / mostItems) }, (_, index) => ({
          kind: 'list',
          items: items.slice(index * mostItems, (index + 1) * mostItems),
        }));
      }
    }
  });
  return {
    lang: document.lang,
    demo,
    title: document.title,
    blocks: [
      ...blocks,
      ...(document.ownRendering ? [{ kind: 'paragraph' as const, text: t('ownRendering') }] : []),
      { kind: 'paragraph', text: t('inForceOn', { date }) },
    ],
  };
}

/** The window takes texts of a certain length only: a longer one goes on in the next piece, cut between words. */
function pieces(text: string): string[] {
  if (text === '') return [];
  if (text.length <= mostText) return [text];
  const cut = text.lastIndexOf(' ', mostText);
  const end = cut > 0 ? cut : mostText;
  return [text.slice(0, end), ...pieces(text.slice(end).trimStart())];
}
