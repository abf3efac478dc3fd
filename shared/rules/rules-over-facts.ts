import type { AnyRule, Computed } from './define-rule.ts';
import { builtInPack, type Pack } from './pack.ts';

/**
 * How a rule is fed from a block of facts: its parsed inputs, or null when the block says nothing that concerns it.
 * Whoever keeps facts writes one feed per rule; inputs left unknown are null there, never guessed.
 */
export interface Feed<Facts> {
  readonly rule: AnyRule;
  inputsOf(facts: Facts): unknown;
}

export interface Verdict {
  readonly rule: string;
  readonly computed: Computed<unknown>;
}

/** The answers of every rule that a block feeds, without traces: the same code as one explained amount. */
export function rulesOver<Facts>(
  facts: Facts,
  feeds: readonly Feed<Facts>[],
  pack: Pack = builtInPack,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { rule, inputsOf } of feeds) {
    const inputs = inputsOf(facts);
    if (inputs !== null) verdicts.push({ rule: rule.id, computed: rule.answer(inputs, pack) });
  }
  return verdicts;
}

/**
 * The same over a whole portfolio, in slices of some blocks: between two slices the caller may answer somebody else.
 * @param onVerdicts told once a block
 */
export function* rulesOverPortfolio<Facts>(
  blocks: Iterable<Facts>,
  feeds: readonly Feed<Facts>[],
  onVerdicts: (facts: Facts, verdicts: readonly Verdict[]) => void,
  { pack = builtInPack, slice = 50 }: { readonly pack?: Pack; readonly slice?: number } = {},
): Generator<number, number> {
  let done = 0;
  for (const facts of blocks) {
    onVerdicts(facts, rulesOver(facts, feeds, pack));
    done += 1;
    if (done % slice === 0) yield done;
  }
  return done;
}
