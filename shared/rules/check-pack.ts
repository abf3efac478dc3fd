import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { badInputOf } from './bad-input.ts';
import { allRules, ruleNamed } from './index.ts';
import { builtInPack, type Pack } from './pack.ts';
import { type PackFile, packFileSchema } from './pack-file.ts';
import type { FailedCase, FigureProblem, PackRefusal } from './pack-refusal.ts';
import { parameterProblems } from './parameter.ts';

export interface CheckedPack {
  readonly pack: Pack;
  /** What is kept and handed out: the pack with the cases that prove it. */
  readonly file: PackFile;
}

/** Reads a pack file and lets every case decide. An accepted pack can compute all that the present one can. */
export function checkPack(raw: unknown): Result<CheckedPack, PackRefusal> {
  const parsed = packFileSchema.safeParse(raw);
  if (!parsed.success) return err(badInputOf(parsed.error));
  const file = parsed.data;
  const { cases, ...pack } = file;
  const problems = Object.entries(pack.parameters).flatMap(([series, parameter]) => [
    ...parameterProblems(series, parameter),
    ...parameter.values.flatMap(({ from, sources }) =>
      sources
        .filter((source) => !Object.hasOwn(pack.sources, source))
        .map((detail): FigureProblem => ({ series, from, problem: 'sourceUnknown', detail })),
    ),
  ]);
  if (problems.length > 0) return err({ code: 'badFigures', problems });
  const failed = [
    // What a source prints comes first: it tells more than a case somebody worked out.
    ...allRules.flatMap((rule) =>
      rule.cases
        .filter((one) => one.published && !agrees(rule.id, one.inputs, one.expected, pack))
        .map(({ id }): FailedCase => ({ rule: rule.id, id, from: 'known' })),
    ),
    ...cases
      .filter((one) => !isKnown(one) && !agrees(one.rule, one.inputs, one.expected, pack))
      .map(({ rule, id }): FailedCase => ({ rule, id, from: 'own' })),
  ];
  return failed.length > 0 ? err({ code: 'failedCases', failed }) : ok({ pack, file });
}

/** The same for the text of a file as a person chose it. */
export function checkPackText(text: string): Result<CheckedPack, PackRefusal> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return err({ code: 'notJson' });
  }
  return checkPack(raw);
}

/** The figures the product ships with, as a file to start from; its cases are the worked ones of the rules. */
export function builtInFile(): PackFile {
  const cases = allRules.flatMap((rule) =>
    rule.cases.map(({ id, inputs, expected }) => ({ id, rule: rule.id, inputs, expected })),
  );
  // Parsed, so that it is exactly what a desk reads back from it.
  return packFileSchema.parse(JSON.parse(JSON.stringify({ ...builtInPack, cases })));
}

/** A file that began as an export repeats the cases of the product: they are checked, and named, once. */
function isKnown(one: PackFile['cases'][number]): boolean {
  const known = ruleNamed(one.rule)?.cases.find(({ id, published }) => published && id === one.id);
  return (
    known !== undefined &&
    canonicalJson([known.inputs, known.expected]) === canonicalJson([one.inputs, one.expected])
  );
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
