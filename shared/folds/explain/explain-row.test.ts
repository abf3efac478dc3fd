import { describe, expect, it } from 'vitest';
import { rules } from '#shared/rules/index.ts';
import { traceParagraph } from '#shared/rules/trace.ts';
import { contributor, idOf, income, line, TODAY } from '../testing/contributor-rows.ts';
import { dossierFacts, incomeOf } from './dossier-facts.ts';
import { explainRow } from './explain-row.ts';

describe('an amount of the account beside the one of the law', () => {
  it('finds contribution, fee and surcharges again, each with its datum', () => {
    const found = explainRow(contributor(), '2026Q3', TODAY);
    expect(
      found.map(({ subject, booked, computed, comparison }) => ({ subject, booked, computed, comparison })),
    ).toEqual([
      { subject: 'contribution', booked: 89042, computed: 89042, comparison: 'same' },
      { subject: 'fee', booked: 3606, computed: 3606, comparison: 'same' },
      { subject: 'surcharge', booked: 2779, computed: 2779, comparison: 'same' },
    ]);
    const computation = found[0]?.computation;
    expect(computation?.data['incomeOfReferenceYear']).toMatchObject({
      type: 'income-statement',
      id: idOf('income 2023 tax'),
      field: 'netIncome',
      about: '2023',
      asOf: '2025-03-15',
    });
    if (!computation) throw new Error('computed');
    expect(traceParagraph(computation.trace, rules['provisional-contribution'].messages, 'fr')).toMatch(
      /13.100,00/,
    );
  });

  it('says a difference with its sign', () => {
    const rows = contributor().filter((row) => row.id !== idOf('line 2026Q4'));
    const [contribution] = explainRow([...rows, line('2026Q4', 90000, 3606)], '2026Q4', TODAY);
    expect(contribution).toMatchObject({ comparison: 'differs', difference: 958 });
  });

  it('never guesses: an income the file lacks, a coefficient nobody read, a fee the claims disagree on', () => {
    const [absent] = explainRow([...contributor(), line('2024Q1', 86415, 3500)], '2024Q1', TODAY);
    expect(absent).toMatchObject({
      computation: null,
      comparison: 'toConfirm',
      toConfirm: { by: 'fund', inputs: ['incomeOfReferenceYear'] },
    });
    const [unread] = explainRow([...contributor(), line('2025Q1', 87171, 3530)], '2025Q1', TODAY);
    expect(unread).toMatchObject({ computed: null, toConfirm: { by: 'nisse', reason: 'missingFigure' } });
    const mixed = contributor().filter((row) => row.id !== idOf('line 2026Q4'));
    const fees = explainRow([...mixed, line('2026Q4', 89042, 4000)], '2026Q4', TODAY);
    expect(fees.find((one) => one.subject === 'fee')).toMatchObject({
      computed: null,
      toConfirm: { by: 'fund', inputs: ['managementFeeRate'] },
    });
  });

  it('lets the tax statement win over an estimate of the same year', () => {
    const facts = dossierFacts([...contributor(), income(2024, 99999, 'estimated')]);
    expect(incomeOf(facts, 2024)).toMatchObject({ value: 1280000, kind: 'tax' });
  });
});
