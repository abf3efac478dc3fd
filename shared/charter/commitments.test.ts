import { expect, it } from 'vitest';
import { commitmentGroups, commitmentIdSchema, commitments, getCommitment } from './commitments.ts';

it('lists every promise once, in the order of the charter', () => {
  const series = { A: 4, B: 6, L: 8, I: 2, P: 13, N: 2, R: 6, S: 2, T: 2 };
  const expected = Object.entries(series).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, i) => `${group}${i + 1}`),
  );
  expect(commitments.map(({ id }) => id)).toEqual(expected);
  expect(new Set(commitments.map(({ group }) => group))).toEqual(new Set(commitmentGroups));
  for (const { id, group } of commitments) expect(id[0]).toBe(group);
});

it('names each promise in three languages, no two alike', () => {
  for (const lang of ['fr', 'nl', 'de'] as const) {
    const titles = commitments.map(({ title }) => title[lang]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title.length).toBeGreaterThan(5);
  }
});

it('finds by id and refuses others', () => {
  expect(getCommitment('R2').group).toBe('R');
  expect(commitmentIdSchema.safeParse('A5').success).toBe(false);
});
