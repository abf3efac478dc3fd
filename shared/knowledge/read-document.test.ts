import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLibrary, readDocument } from './compile-library.ts';
import { problemText } from './document.ts';
import { pageText } from './testing/sample-page.ts';

const path = 'pages/bridging-right/2023-01-01/fr.md';

function problemsOf(text: string, where = path): string[] {
  const read = readDocument(where, text);
  return read.ok ? [] : read.error.map(problemText);
}

describe('a page', () => {
  it('becomes blocks, with the figure left open', () => {
    const read = readDocument(
      path,
      pageText(
        'Un montant de\n**{{bridging.amount.withFamily}}** par mois, voir [le plan](page:payment-plan).\n\n## Délai\n\n- un\n- [INASTI](https://www.inasti.be/fr)',
      ),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        kind: 'page',
        id: 'bridging-right',
        lang: 'fr',
        from: '2023-01-01',
        title: 'Le droit passerelle',
        sources: ['B40', 'B45'],
        topics: ['bridging-right'],
        ownRendering: false,
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        blocks: [
          {
            k: 'paragraph',
            of: [
              { k: 'text', text: 'Un montant de ' },
              { k: 'strong', of: [{ k: 'figure', id: 'bridging.amount.withFamily' }] },
              { k: 'text', text: ' par mois, voir ' },
              { k: 'page', topic: 'payment-plan', of: [{ k: 'text', text: 'le plan' }] },
              { k: 'text', text: '.' },
            ],
          },
          { k: 'heading', of: [{ k: 'text', text: 'Délai' }] },
          {
            k: 'list',
            items: [
              [{ k: 'text', text: 'un' }],
              [{ k: 'link', url: 'https://www.inasti.be/fr', of: [{ k: 'text', text: 'INASTI' }] }],
            ],
          },
        ],
      },
    });
  });

  it('has another version for another word, and the same for other line ends', () => {
    const version = (text: string) => {
      const read = readDocument(path, text);
      return read.ok ? read.value.version : null;
    };
    const text = pageText('Un mot.');
    expect(version(text)).toBe(version(`\uFEFF${text.replaceAll('\n', '\r\n')}`));
    expect(version(text)).not.toBe(version(pageText('Un autre.')));
    expect(version(text)).not.toBe(version(pageText('Un mot.', 'title: Autre\nsources: [B40]')));
  });

  it.each([
    ['# Trop grand', 'resources/pages/bridging-right/2023-01-01/fr.md:6: a heading begins'],
    ['Titre\n---', ':6: a heading begins'],
    ['1. un', ':6: a list begins'],
    ['* un', ':6: a list begins'],
    ['- un\n  - deux', ':6: an item of a list is one sentence'],
    ['- [ ] à faire', ':6: a box to tick'],
    ['mot\n\n*penché*', ':8: italics'],
    ['mot\n\n- un\n- `code`', ':9: code'],
    ['<b>mot</b>', ':6: HTML'],
    ['mot\n\n<div>x</div>', ':8: HTML'],
    ['![x](https://www.inasti.be/a.png)', ':6: a picture'],
    ['> dit', ':6: a quotation'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', ':6: a table'],
    ['    quatre', ':6: a block of code'],
    ['mot  \nforcé', ':6: a forced line break'],
    ['[x](javascript:alert(1))', ':6: javascript:alert(1) is no secure address'],
    ['[x](http://www.inasti.be/)', 'is no secure address'],
    ['[x](https://www.ucm.be/)', 'is no secure address'],
    ['[x](https://inasti.be.evil.example/)', 'is no secure address'],
    ['[x](https://a@www.inasti.be/)', 'is no secure address'],
    ['https://www.inasti.be', ':6: write the words of the link'],
    ['[x](page:nothing)', ':6: "nothing" is no topic'],
    ['un\ndeux {{nothing}}', ':6: "nothing" is no series'],
    ['{{bridging.amount.withFamily}', ':6: a figure is written'],
    ['a &amp; b', ':6: write the sign itself'],
    ['[x][y]\n\n[y]: https://www.inasti.be', 'definition'],
    ['', 'the page says nothing'],
  ])('is refused with its line: %j', (body, expected) => {
    expect(problemsOf(pageText(body)).join('\n')).toContain(expected);
  });

  it.each([
    ['title: T', ':1: "sources:" names at least one'],
    ['sources: [B40]', ':1: "title:" is missing'],
    ['title: T\nsources: B40', ':3: "sources:" is a list'],
    ['title: T\nsources: [ZZ9]', ':3: "ZZ9" is not known among the sources'],
    ['title: T\nsources: [B40]\nauthor: me', ':4: "author: me" is none of'],
    ['title: T\ntitle: U\nsources: [B40]', ':3: "title:" stands twice'],
    ['title: T\nsources: [B40]\nrendering: mine', ':4: "rendering:" is "own"'],
    ['title: T\nsources: [B40]\ntopics: [plci]', '"topics:" is for brochures'],
  ])('has a head that is refused with its line: %j', (head, expected) => {
    expect(problemsOf(pageText('Un mot.', head)).join('\n')).toContain(expected);
  });

  it.each([
    ['pages/nothing/2023-01-01/fr.md', 'is no topic'],
    ['pages/plci/2023-02-30/fr.md', 'pages/<topic>/<first day>/<lang>.md'],
    ['pages/plci/2023-01-01/en.md', 'pages/<topic>/<first day>/<lang>.md'],
    ['pages/plci/fr.md', 'pages/<topic>/<first day>/<lang>.md'],
    ['charter/x/2023-01-01/fr.md', 'charter/<first day>/<lang>.md'],
    ['bulletin/2026-13/fr.md', 'bulletin/<yyyy-mm>/<lang>.md'],
    ['brochures/Aa/2026-01-01/fr.md', 'brochures/<name>/<first day>/<lang>.md'],
    ['places/x.md', 'this folder holds no documents'],
  ])('stands at %s, which is refused', (where, expected) => {
    expect(problemsOf(pageText('Un mot.'), where).join()).toContain(expected);
  });

  it('never is anything but a document or a list of problems', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, head) => {
        const read = readDocument(path, `---\n${head}\n---\n${body}`);
        expect(read.ok || read.error.every(({ line, says }) => line > 0 && says !== '')).toBe(true);
      }),
    );
  });
});

it('tells all that is wrong in all files at once', () => {
  const compiled = compileLibrary([
    { path, text: pageText('# a\n\n*b*') },
    { path: 'pages/plci/2023-01-01/fr.md', text: 'no head' },
  ]);
  expect(compiled.ok ? [] : compiled.error.map(({ line }) => line)).toEqual([6, 8, 1]);
});
