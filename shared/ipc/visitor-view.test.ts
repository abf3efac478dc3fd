import { expect, it } from 'vitest';
import { toVisitorSchema, type VisitorView } from './visitor-view.ts';

const view: VisitorView = {
  lang: 'nl',
  demo: true,
  title: 'Uw bijdragen',
  blocks: [
    { kind: 'paragraph', text: 'Dit kwartaal.' },
    { kind: 'keyValues', rows: [{ label: 'Te betalen', value: '1 320,42 €', strong: true }] },
  ],
};

it('a view crosses the port as it is, and so does nothing at all', () => {
  expect(toVisitorSchema.parse(structuredClone({ view }))).toEqual({ view });
  expect(toVisitorSchema.parse({ view: null })).toEqual({ view: null });
});

it.each<[string, unknown]>([
  ['a field more', { ...view, dossierId: 'x' }],
  ['markup as a block', { ...view, blocks: [{ kind: 'html', html: '<b>' }] }],
  [
    'a number as an amount',
    { ...view, blocks: [{ kind: 'keyValues', rows: [{ label: 'a', value: 1, strong: false }] }] },
  ],
  ['an unknown language', { ...view, lang: 'es' }],
  ['no title', { ...view, title: '' }],
])('a view with %s is refused', (_what, wrong) => {
  expect(toVisitorSchema.safeParse({ view: wrong }).success).toBe(false);
});
