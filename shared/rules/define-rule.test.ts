import { describe, expect, it } from 'vitest';
import { contributionExemptionRule } from './contributions/contribution-exemption/contribution-exemption.rule.ts';
import { quarterlyContributionRule } from './contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { badInputSentences } from './bad-input.ts';
import { builtInPack, packHash } from './pack.ts';
import { traceParagraph, traceRows } from './trace.ts';
import { parameters } from './parameters/index.ts';

const main = {
  category: 'mainOccupation',
  quarter: '2026Q1',
  referenceIncome: 3_000_000,
  managementFeeRate: '0.0405',
};

describe('a result', () => {
  it('names its rule, version and pack, and is plain data that survives storage', () => {
    const result = quarterlyContributionRule.run(main);
    if (!result.ok) throw new Error('refused');
    expect(result.value).toMatchObject({
      rule: 'quarterly-contribution',
      version: 1,
      packHash: packHash(builtInPack),
    });
    expect(structuredClone(result.value)).toEqual(result.value);
    expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
  });

  it('follows the pack it is given', () => {
    const dearer = {
      ...builtInPack,
      version: 'test',
      parameters: {
        ...parameters,
        'rate.firstBracket': {
          ...parameters['rate.firstBracket'],
          values: parameters['rate.firstBracket'].values.map((value) => ({ ...value, value: '0.5' })),
        },
      },
    };
    const result = quarterlyContributionRule.run(main, dearer);
    expect(result.ok && result.value.answer.principal).toBe(375_000);
    expect(result.ok && result.value.packHash).toBe(packHash(dearer));
    expect(packHash(dearer)).not.toBe(packHash(builtInPack));
  });

  it('reads as one paragraph with amounts written as in Belgium', () => {
    const result = quarterlyContributionRule.run(main);
    if (!result.ok) throw new Error('refused');
    const text = traceParagraph(result.value.trace, quarterlyContributionRule.messages, 'fr').replace(
      /[\u00a0\u202f]/g,
      ' ',
    );
    expect(text).toContain('20,5 % de 30 000,00 € font 6 150,00 € par an.');
    expect(text).toContain('Les frais de gestion de la caisse, 4,05 %, font 62,27 €.');
    const rows = traceRows(result.value.trace, quarterlyContributionRule.messages, 'fr');
    expect(rows.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5]);
    expect(rows[2]).toMatchObject({
      articles: 'L1, art. 12 § 1',
      figures: [
        { name: 'Taux de la première tranche', value: '0.205', status: 'published' },
        { value: '75024.54', status: 'published' },
      ],
    });
    const unknown = contributionExemptionRule.run({ quarter: '2026Q2' });
    if (!unknown.ok) throw new Error('refused');
    expect(traceParagraph(unknown.value.trace, contributionExemptionRule.messages, 'nl')).toContain(
      'Voorwaarde na te gaan: ',
    );
  });
});

describe('bad input', () => {
  it.each([
    [{ ...main, referenceIncome: -1 }, 'referenceIncome', 'tooSmall'],
    [{ ...main, referenceIncome: Number.NaN }, 'referenceIncome', 'malformed'],
    [{ ...main, referenceIncome: 1.5 }, 'referenceIncome', 'malformed'],
    [{ ...main, referenceIncome: undefined }, 'referenceIncome', 'absent'],
    [{ ...main, category: 'king' }, 'category', 'notAllowed'],
    [{ ...main, quarter: '2026Q5' }, 'quarter', 'malformed'],
    [{ ...main, quarter: '3000Q1' }, 'quarter', 'outOfRange'],
    [{ ...main, managementFeeRate: '-0.04' }, 'managementFeeRate', 'outOfRange'],
    [{ ...main, referenceIncome: 1e15 }, 'referenceIncome', 'outOfRange'],
    [{ ...main, managementFeeRate: '4,05 %' }, 'managementFeeRate', 'malformed'],
    [{ ...main, extra: 1 }, 'extra', 'unknownField'],
  ])('%# is named field by field, without its value', (raw, field, problem) => {
    const result = quarterlyContributionRule.run(raw);
    expect(result).toEqual({ ok: false, error: { code: 'badInput', issues: [{ field, problem }] } });
    if (result.ok) return;
    for (const lang of ['fr', 'nl', 'de'] as const) {
      const [sentence] = badInputSentences(result.error, lang);
      expect(sentence).toContain(field);
      expect(sentence).not.toContain('king');
    }
  });

  it('is also refused when it is no object at all', () => {
    for (const raw of [null, 7, 'x', []]) expect(quarterlyContributionRule.run(raw).ok).toBe(false);
  });
});
