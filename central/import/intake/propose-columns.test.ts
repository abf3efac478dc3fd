import { expect, it } from 'vitest';
import { fileKinds, files } from '../define/files.ts';
import { proposeColumns, proposedColumn } from './propose-columns.ts';

it.each([
  ['NISS', 'ssin'],
  ['Rijksregisternummer', 'ssin'],
  ['Prénom', 'given_names'],
  ['Date de naissance', 'birth_date'],
  ['N° dossier', 'dossier_ref'],
  ['Vervaldag', 'due_on'],
  ['Couleur', null],
])('takes %s for %s', (header, column) => {
  expect(proposedColumn(header)).toBe(column);
});

it('proposes only columns of the kind, each once, and none that is there already', () => {
  expect(
    proposeColumns('persons', ['ssin', 'NISS', 'Nom', 'Naam', 'Montant'], ['ssin', null, null, null, null]),
  ).toEqual([null, null, 'family_name', null, null]);
});

it('proposes nothing that no file has', () => {
  const known = new Set(fileKinds.flatMap((kind) => files[kind].columns.map(({ name }) => name)));
  const proposed = [
    'nom',
    'rue',
    'bte',
    'gsm',
    'bce',
    'debut',
    'tot',
    'trimestre',
    'bedrag',
    'revenu',
    'functie',
  ];
  for (const header of proposed) expect(known).toContain(proposedColumn(header));
});
