import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueMessages } from './issue.messages.ts';
import { withColumnsTable } from './columns-table.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'import.md'), 'utf8');

it('is what docs/import.md says', () => {
  expect(withColumnsTable(page)).toBe(page);
});

it('explains every code', () => {
  const codes = new Set(Object.keys(issueMessages).map((key) => key.slice(0, 3)));
  expect(codes.size).toBe(32);
  expect([...codes].filter((code) => !page.includes(code))).toEqual([]);
});

it('says the same of each issue in three languages', () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const [key, { fr, nl, de }] of Object.entries(issueMessages)) {
    expect([key, names(nl)]).toEqual([key, names(fr)]);
    expect([key, names(de)]).toEqual([key, names(fr)]);
  }
});
