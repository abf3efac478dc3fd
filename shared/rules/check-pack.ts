import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type BadInput, badInputOf } from './bad-input.ts';
import { allRules, ruleNamed } from './index.ts';
import type { Pack } from './pack.ts';
import { packFileSchema } from './pack-file.ts';
import { parameterProblems } from './parameter.ts';

export interface FailedCase {
  readonly rule: string;
  readonly id: string;
  /** own: a case of the file · known: one the product ships with, which a change of figures may not break. */
  readonly from: 'own' | 'known';
}

/** Why a pack is not accepted; a refused pack changes nothing. */
export type PackRefusal =
  | BadInput
  | { readonly code: 'badFigures'; readonly problems: readonly string[] }
  | { readonly code: 'failedCases'; readonly failed: readonly FailedCase[] };

/** Reads a pack file and lets every case decide. An accepted pack can compute all that the present one can. */
export function checkPack(raw: unknown): Result<Pack, PackRefusal> {
  const parsed = packFileSchema.safeParse(raw);
  if (!parsed.success) return err(badInputOf(parsed.error));
  const { cases, ...pack } = parsed.data;
  const problems = Object.entries(pack.parameters).flatMap(([id, parameter]) => [
    ...parameterProblems(id, parameter),
    ...parameter.values
      .flatMap((value) => value.sources)
      .filter((source) => !Object.hasOwn(pack.sources, source))
      .map((source) => `${id}: source ${source} is not in the pack`),
  ]);
  if (problems.length > 0) return err({ code: 'badFigures', problems });
  const failed = [
    ...cases
      .filter((one) => !agrees(one.rule, one.inputs, one.expected, pack))
      .map(({ rule, id }): FailedCase => ({ rule, id, from: 'own' })),
    ...allRules.flatMap((rule) =>
      rule.cases
        .filter((one) => one.published && !agrees(rule.id, one.inputs, one.expected, pack))
        .map(({ id }): FailedCase => ({ rule: rule.id, id, from: 'known' })),
    ),
  ];
  return failed.length > 0 ? err({ code: 'failedCases', failed }) : ok(pack);
}

function agrees(
  rule: string,
  inputs: unknown,
  expected: Readonly<Record<string, unknown>>,
  pack: Pack,
): boolean {
  const result = ruleNamed(rule)?.run(inputs, pack);
  return result?.ok === true && holds(result.value.answer, expected);
}

/** True when everything that is expected is there and equal; lists are compared item by item. */
function holds(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, i) => holds(actual[i], item))
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return false;
    const found = new Map<string, unknown>(Object.entries(actual));
    return Object.entries(expected).every(([key, value]) => found.has(key) && holds(found.get(key), value));
  }
  return canonicalJson(actual) === canonicalJson(expected);
}
