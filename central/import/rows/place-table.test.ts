import { expect, it } from 'vitest';
import { readPlaceTable } from './place-table.ts';

const places = readPlaceTable();

it('knows the municipality of a main postal code', () => {
  expect(places.find('5000')).toMatchObject({ nis: '92094', name: { fr: 'Namur', nl: 'Namen' } });
});

it('knows the code of a hamlet without guessing its municipality', () => {
  expect(places.find('5020')?.nis).toBeNull();
});

it('knows no code that bpost does not give', () => {
  expect(places.find('5999')).toBeNull();
});
