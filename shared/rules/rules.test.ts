import { Big } from 'big.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commitmentIdSchema } from '#shared/charter/commitments.ts';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import { langs } from '#shared/kernel/lang.ts';
import { badInputSentences } from './bad-input.ts';
import { allRules, rules } from './index.ts';
import { builtInPack, packHash } from './pack.ts';
import { parameterProblems } from './parameter.ts';
import { parameters } from './parameters/index.ts';
import { sources } from './parameters/sources.ts';
import { traceSentences } from './trace.ts';

describe('parameters', () => {
  it('are contiguous, sourced and readable', () => {
    expect(Object.entries(parameters).flatMap(([id, parameter]) => parameterProblems(id, parameter))).toEqual(
      [],
    );
  });

  it('have a name in every language', () => {
    for (const { label } of Object.values(parameters))
      for (const lang of langs) expect(label[lang]).not.toBe('');
  });

  it('follow the index: base × fraction of the year, to the cent', () => {
    const pairs = [
      ['income.mainFloor', 'base.mainFloor'],
      ['income.firstCeiling', 'base.firstCeiling'],
      ['income.secondCeiling', 'base.secondCeiling'],
      ['income.secondaryThreshold', 'base.secondaryThreshold'],
      ['income.pensionerThreshold', 'base.pensionerThreshold'],
      ['income.primoStarterFloor', 'base.primoStarterFloor'],
      ['income.maxiStatusFloor', 'base.maxiStatusFloor'],
      ['income.article37Ceiling', 'base.article37Ceiling'],
      ['income.studentThreshold', 'base.studentThreshold'],
    ] as const;
    const base = parameters['index.base'].values[0]?.value ?? '0';
    for (const [income, law] of pairs) {
      for (const [i, { value, from }] of parameters[income].values.entries()) {
        const numerator = parameters['index.numerator'].values[i]?.value ?? '0';
        const exact = new Big(parameters[law].values[0]?.value ?? '0').times(numerator).div(base);
        expect(`${income} ${from} ${value}`).toBe(
          `${income} ${from} ${exact.round(2, Big.roundHalfUp).toFixed(2)}`,
        );
      }
    }
  });

  it('give one hash for one set of figures', () => {
    expect(packHash(builtInPack)).toMatch(/^[0-9a-f]{64}$/);
    const other = { ...builtInPack, version: 'other' };
    expect(packHash(other)).not.toBe(packHash(builtInPack));
    expect(packHash({ ...builtInPack })).toBe(packHash(builtInPack));
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('is listed under its own name, with its ground in the law', () => {
    expect(Object.entries(rules).find(([, one]) => one.id === id)?.[0]).toBe(id);
    expect(rule.refs.length).toBeGreaterThan(0);
    for (const { source, article } of rule.refs) {
      expect(sources).toHaveProperty(source);
      expect(article).not.toBe('');
    }
    for (const name of rule.parameters) expect(parameters).toHaveProperty([name]);
    for (const name of rule.serves) expect(commitmentIdSchema.options).toContain(name);
  });

  it('says everything in French, Dutch and German', () => {
    expect(messageProblems(rule.messages)).toEqual([]);
    for (const text of [rule.label, ...Object.values(rule.messages)]) {
      for (const lang of langs) expect(text[lang]).toBeTruthy();
    }
    for (const condition of rule.conditions) {
      expect(rule.messages).toHaveProperty([`condition.${condition.id}`]);
      expect(condition.refs.length).toBeGreaterThan(0);
    }
  });

  it('describes its inputs and refuses what it does not know, field by field', () => {
    expect(z.toJSONSchema(rule.inputs, { io: 'input' })).toHaveProperty('properties');
    const refused = rule.run({ nonsense: 1 });
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    expect(badInputSentences(refused.error, 'nl').length).toBeGreaterThan(0);
  });

  it('has cases, with known sources', () => {
    expect(rule.cases.length).toBeGreaterThan(0);
    expect(new Set(rule.cases.map((one) => one.id)).size).toBe(rule.cases.length);
    for (const one of rule.cases) {
      expect(one.sources.length).toBeGreaterThan(0);
      for (const source of one.sources) expect(sources).toHaveProperty(source);
    }
  });

  it.each(rule.cases.map((one) => [one.id, one] as const))('agrees with case %s', (_id, one) => {
    const result = rule.run(one.inputs);
    if (!result.ok) expect(result.error.issues).toEqual([]);
    else {
      expect(result.value.answer).toMatchObject(one.expected);
      if (one.eligibility !== undefined) expect(result.value.eligibility).toBe(one.eligibility);
      expect(rule.run(one.inputs)).toEqual(result);
      const { answer, toConfirm } = result.value;
      expect(rule.answer(rule.inputs.parse(one.inputs))).toEqual({ answer, toConfirm });
      expect(result.value.trace.steps.length).toBeGreaterThan(0);
      const { steps } = result.value.trace;
      expect(steps.filter(({ text }) => !Object.hasOwn(rule.messages, text))).toEqual([]);
      expect(steps.filter(({ refs }) => refs.length === 0)).toEqual([]);
      const declared = new Set<string>(rule.parameters);
      const used = steps.flatMap((step) => step.parameters.map((use) => use.id));
      expect(used.filter((parameter) => !declared.has(parameter))).toEqual([]);
      const sentences = langs.flatMap((lang) => traceSentences(result.value.trace, rule.messages, lang));
      expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
    }
  });
});
