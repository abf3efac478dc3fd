import { expect, it } from 'vitest';
import { files } from '../define/files.ts';
import { noMap } from '../read/field-map.ts';
import { readPlaceTable } from './place-table.ts';
import { rowReader } from './read-row.ts';

const context = { asOf: '2026-11-23', isDemo: true, places: readPlaceTable() };

function read(kind: 'persons' | 'contacts' | 'contribution-lines', said: Readonly<Record<string, string>>) {
  const definition = files[kind];
  const places = Object.keys(said);
  return rowReader(
    { definition, fileNo: 0, places, map: noMap },
    context,
  )({
    line: 2,
    cells: Object.values(said),
    broken: false,
  });
}

const lea = {
  dossier_ref: 'P-17',
  ssin: '98.04.17-902.92',
  family_name: 'Froment-"Exemple"\\',
  given_names: 'Léa\t\u2028',
  sex: 'F',
  language: 'FR',
  street: 'Rue du Four Fictif',
  house_number: '12',
  postal_code: '5000',
};

it.each([
  ['persons', lea],
  ['persons', { ...lea, birth_date: '16/04/1998' }],
  ['contribution-lines', { dossier_ref: 'P-17', line_ref: 'L-1', kind: 'reminder', amount: '-0,00' }],
  ['contacts', { dossier_ref: '', contact_ref: '', on: '' }],
] as const)('writes the values of %s as JSON writes them', (kind, said) => {
  const row = read(kind, said);
  expect(row.json).toBe(JSON.stringify(row.data));
});

it('names equal rows as every version before did: an extract that is read again finds its own', () => {
  const { hash, json } = read('persons', lea);
  expect(json).toContain('"_b":"1998-04-17"');
  expect(hash).toBe('DVW4MgHvh8+TJXMlITPmHr');
});
