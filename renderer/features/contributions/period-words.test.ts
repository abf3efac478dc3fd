import { expect, it } from 'vitest';
import { periodWords } from './period-words.ts';

it('writes quarters, months and years as the desk does elsewhere', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect([plain(periodWords('2026Q2', 'fr')), plain(periodWords('2026Q2', 'nl'))]).toEqual([
    'T2 2026',
    'K2 2026',
  ]);
  expect([periodWords('2026-03', 'fr'), periodWords('2026', 'nl')]).toEqual(['03/2026', '2026']);
});
