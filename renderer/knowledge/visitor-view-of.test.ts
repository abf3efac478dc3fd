import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visitorViewSchema } from '#shared/ipc/visitor-view.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import { libraryOf, pageText } from '#shared/knowledge/testing/sample-page.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { visitorViewOf } from './visitor-view-of.ts';

const reading = { pack: builtInPack, day: plainDate('2025-06-01'), lang: 'nl' as const };

function viewOf(body: string) {
  const [document] = libraryOf({ 'pages/bridging-right/2023-01-01/nl.md': pageText(body) }).documents;
  if (document === undefined) throw new Error('no document');
  return visitorViewOf(document, reading, true);
}

it('is plain blocks in the language of the page, with figures and its day', () => {
  expect(viewOf('Elke maand **{{bridging.baseMonths}}**.\n\n## Kop\n\n- een\n- [twee](page:plci)')).toEqual({
    lang: 'nl',
    demo: true,
    title: 'Le droit passerelle',
    blocks: [
      { kind: 'paragraph', text: 'Elke maand 12 maanden.' },
      { kind: 'heading', text: 'Kop' },
      { kind: 'list', items: ['een', 'twee'] },
      { kind: 'paragraph', text: 'Zoals van kracht op 1 juni 2025' },
    ],
  });
});

it('loses no word of a text that is longer than a block of the window', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 400 }), (lengths) => {
      const text = lengths.map((length, index) => `${index}`.padEnd(length, 'x')).join(' ');
      const document: KnowledgeDocument = {
        kind: 'page',
        id: 'plci',
        lang: 'nl',
        from: plainDate('2020-01-01'),
        title: 'T',
        sources: ['L1'],
        topics: ['plci'],
        ownRendering: false,
        version: 'x',
        blocks: [
          { k: 'paragraph', of: [{ k: 'text', text }] },
          { k: 'list', items: lengths.map((length) => [{ k: 'text', text: 'y'.repeat(length) }]) },
        ],
      };
      const view = visitorViewOf(document, reading, false);
      expect(visitorViewSchema.safeParse(view).success).toBe(true);
      const said = view.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
      expect(said.slice(0, -1).join(' ')).toBe(text);
      expect(view.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))).toHaveLength(
        lengths.length,
      );
    }),
  );
});
