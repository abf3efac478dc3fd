import { expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { missingIn, noFilter, seriesOf } from './series-list.ts';

const today = plainDate('2026-11-23');
const find = (filter: Partial<typeof noFilter>) =>
  seriesOf(builtInPack, { ...noFilter, ...filter }, today, 'fr');

it('shows every series, each with the figure of today', () => {
  expect(find({})).toHaveLength(Object.keys(builtInPack.parameters).length);
  expect(find({ text: 'plci.ordinaryMaximum' })[0]?.now?.value).toBe('4086.34');
});

it('finds by words without accents, by status and by source, all at once', () => {
  const found = find({ text: 'plci MAXIMALE' }).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['plci.ordinaryMaximum', 'plci.socialMaximum']));
  expect(found).not.toContain('plci.ordinaryRate');
  expect(find({ text: 'a l etranger xyz' })).toHaveLength(0);
  expect(find({ text: 'plci', status: 'missing', source: 'P5' })).toHaveLength(2);
  expect(find({ text: 'plci', status: 'missing', source: 'L1' })).toHaveLength(0);
});

it('lists every missing stretch with who can say it', () => {
  const missing = missingIn(find({ text: 'plci' }));
  expect(missing.map(({ id, value, by }) => [id, value.from, by])).toEqual([
    ['plci.ordinaryMaximum', '2021-01-01', 'nisse'],
    ['plci.socialMaximum', '2021-01-01', 'nisse'],
  ]);
});
