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
 * Inside a slice one rule is asked for all its blocks before the next one: a rule that was just run is run again at once,
 * which takes half the time. So a feed must not keep what it gave: the next block may fill it anew.
 * @param onVerdicts told once a block
 */
export function* rulesOverPortfolio<Facts>(
  blocks: Iterable<Facts>,
  feeds: readonly Feed<Facts>[],
  onVerdicts: (facts: Facts, verdicts: readonly Verdict[]) => void,
  { pack = builtInPack, slice = 50 }: { readonly pack?: Pack; readonly slice?: number } = {},
): Generator<number, number> {
  let done = 0;
  let waiting: Facts[] = [];
  const tell = (): void => {
    const verdicts = waiting.map((): Verdict[] => []);
    for (const { rule, inputsOf } of feeds) {
      for (const [i, facts] of waiting.entries()) {
        const inputs = inputsOf(facts);
        if (inputs !== null) verdicts[i]?.push({ rule: rule.id, computed: rule.answer(inputs, pack) });
      }
    }
    for (const [i, facts] of waiting.entries()) onVerdicts(facts, verdicts[i] ?? []);
    done += waiting.length;
    waiting = [];
  };
  for (const facts of blocks) {
    waiting.push(facts);
    if (waiting.length < slice) continue;
    tell();
    yield done;
  }
  tell();
  return done;
}
