import { expect, it } from 'vitest';
import { dossierFacts } from '../explain/dossier-facts.ts';
import { debtOf } from '../solutions/debt.ts';
import { contributor, TODAY } from '../testing/contributor-rows.ts';
import { pensionCeiling } from './pension-ceiling.ts';

it('gives the ceiling on the revalued income, and says that arrears stand in the way', () => {
  const rows = contributor();
  const { computation } = pensionCeiling(dossierFacts(rows), debtOf(rows, TODAY), TODAY);
  // 13 100,00 × 1,07236269 = 14 047,95; 8,17 % and 9,4 % of it.
  expect(computation).toMatchObject({ answer: { ordinary: 114772, social: 132051 }, eligibility: 'missing' });
  const paid = rows.filter((row) => row.type !== 'contribution-line' && row.type !== 'surcharge-line');
  expect(pensionCeiling(dossierFacts(paid), debtOf(paid, TODAY), TODAY).computation?.eligibility).toBe('met');
});

it('stays open when the income of the year of reference is not in the file', () => {
  const rows = contributor().filter((row) => row.type !== 'income-statement');
  expect(pensionCeiling(dossierFacts(rows), debtOf(rows, TODAY), TODAY).missing).toMatchObject({
    inputs: ['incomeOfReferenceYear'],
  });
});
