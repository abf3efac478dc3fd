import { expect, it } from 'vitest';
import type { IntakeFile } from '#shared/sync/intake.ts';
import { fileState, missingColumns } from './file-state.ts';

const file: IntakeFile = {
  no: 0,
  name: 'personnes.csv',
  bytes: 1,
  kind: 'persons',
  encoding: 'utf-8',
  badLine: 1,
  columns: [
    { header: 'dossier_ref', column: 'dossier_ref', proposed: null },
    { header: 'NISS', column: null, proposed: 'ssin' },
  ],
  known: ['dossier_ref', 'ssin', 'box'],
  required: ['dossier_ref', 'ssin'],
};

it('asks for the columns that nothing fills, until a header is related to them', () => {
  expect(missingColumns(file, {})).toEqual(['ssin']);
  expect(fileState(file, {})).toBe('missing');
  expect(fileState(file, { NISS: 'ssin' })).toBe('ready');
});

it('tells a file that cannot be read from one that nobody knows', () => {
  expect(fileState({ ...file, encoding: null, kind: null }, {})).toBe('unreadable');
  expect(fileState({ ...file, kind: null }, {})).toBe('unknown');
});
