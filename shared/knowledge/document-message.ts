import type { KnowledgeDocument } from './document.ts';
import { documentHtml, escapeHtml } from './document-html.ts';
import { documentText } from './document-text.ts';
import type { Reading } from './document-words.ts';
import type { MessageText } from './message-file.ts';

/** A document as a message to somebody, from the fund. Links to other pages stay words: the reader has no desk. */
export function documentMessage(document: KnowledgeDocument, reading: Reading, fund: string): MessageText {
  const title = escapeHtml(document.title);
  return {
    subject: document.title,
    text: `${documentText(document, reading)}\n\n${fund}\n`,
    html: [
      `<!doctype html><html lang="${document.lang}"><head><meta charset="utf-8"><title>${title}</title></head>`,
      '<body style="font-family:sans-serif;line-height:1.5;max-width:40em">',
      `<h1>${title}</h1>`,
      documentHtml(document, reading, () => null),
      `<p>${escapeHtml(fund)}</p>`,
      '</body></html>',
    ].join('\n'),
  };
}
