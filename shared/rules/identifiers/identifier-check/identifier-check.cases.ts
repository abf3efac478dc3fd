import type { RuleCase } from '#shared/rules/define-rule.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';

const ssin = (text: string) => ({ kind: 'ssin', text });

export const identifierCheckCases: readonly RuleCase[] = [
  one('GB30-42012205181', ['B136', 'B137'], ssin('42.01.22-051.81'), {
    valid: true,
    person: { birthDate: '1942-01-22', bis: false, sex: 'm' },
  }),
  one('GB30-93051822361', ['B136', 'B138'], ssin('93051822361'), {
    valid: true,
    person: { birthDate: '1993-05-18', bis: false, sex: 'm' },
  }),
  one('born-from-2000', ['B136'], ssin('00010100105'), { person: { birthDate: '2000-01-01' } }),
  one('bis-sex-known', ['B136'], ssin('85410100104'), {
    person: { birthDate: '1985-01-01', bis: true, sex: 'm' },
  }),
  one('GB30-bad', ['B136'], ssin('93051822362'), {
    valid: false,
    problem: 'check',
    positions: [10, 11],
    expectedCheck: ['61', '90'],
  }),
  one('month-13', ['B136'], ssin('93131822361'), { problem: 'month', positions: [3, 4] }),
  one(
    'not-born-yet',
    ['B136'],
    { ...ssin('00010100105'), asOf: '1999-12-31' },
    { problem: 'future', positions: [1, 2, 3, 4, 5, 6] },
  ),
  one(
    'GB31-BE68539007547034',
    ['B140'],
    { kind: 'iban', text: 'BE68 5390 0754 7034' },
    { valid: true, formatted: 'BE68 5390 0754 7034' },
  ),
  one(
    'GB31-bad',
    ['B140'],
    { kind: 'iban', text: 'BE68539007547035' },
    { valid: false, problem: 'nationalCheck', positions: [15, 16] },
  ),
  one(
    'GB32',
    ['B141'],
    { kind: 'structuredCommunication', text: '010806817183' },
    { valid: true, formatted: '+++010/8068/17183+++' },
  ),
  one(
    'two-digits-exchanged',
    ['B141'],
    { kind: 'structuredCommunication', text: '+++018/0068/17183+++' },
    { valid: false, problem: 'check' },
  ),
  one(
    'GB33',
    ['B139', 'B166'],
    { kind: 'enterpriseNumber', text: 'BE 0451.461.655' },
    { valid: true, formatted: '0451.461.655' },
  ),
  one(
    'enterprise-number-of-2',
    ['B139'],
    { kind: 'enterpriseNumber', text: '2451461655' },
    { valid: false, problem: 'firstDigit', positions: [1] },
  ),
];

function one(
  id: string,
  sources: readonly SourceId[],
  inputs: RuleCase['inputs'],
  expected: RuleCase['expected'],
): RuleCase {
  return { id, sources, published: false, inputs, expected };
}
