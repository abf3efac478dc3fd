import { canonicalJson, hashOf } from '#shared/kernel/canonical-json.ts';
import type { RuleResult } from './define-rule.ts';
import { ruleNamed } from './index.ts';
import { type Pack, packHash } from './pack.ts';
import type { Trace } from './trace.ts';

/** What is kept beside every amount that was shown or printed, so that it can be computed again years later. */
export interface ComputationSnapshot {
  /** Hash of all that follows: the same computation always has the same id. */
  readonly id: string;
  readonly rule: string;
  readonly version: number;
  readonly packHash: string;
  readonly inputs: unknown;
  readonly answer: unknown;
  readonly trace: Trace;
}

export function snapshotOf(inputs: unknown, result: RuleResult<unknown>): ComputationSnapshot {
  const { rule, version, packHash: pack, answer, trace } = result;
  const content = { rule, version, packHash: pack, inputs, answer, trace };
  return { id: hashOf(content), ...content };
}

/**
 * same: computed again to the cent · differs: the rule changed without a new version, a bug · altered: the snapshot
 * is not what its id says · otherVersion, packUnknown, ruleUnknown: this build cannot repeat it.
 */
export type Replay = 'same' | 'differs' | 'altered' | 'otherVersion' | 'packUnknown' | 'ruleUnknown';

/** Computes a kept amount again with the pack it names. */
export function replay(snapshot: ComputationSnapshot, packs: readonly Pack[]): Replay {
  const { id, ...content } = snapshot;
  if (hashOf(content) !== id) return 'altered';
  const rule = ruleNamed(snapshot.rule);
  if (rule === null) return 'ruleUnknown';
  if (rule.version !== snapshot.version) return 'otherVersion';
  const pack = packs.find((one) => packHash(one) === snapshot.packHash);
  if (pack === undefined) return 'packUnknown';
  const again = rule.run(snapshot.inputs, pack);
  return again.ok && canonicalJson(again.value.answer) === canonicalJson(snapshot.answer)
    ? 'same'
    : 'differs';
}
