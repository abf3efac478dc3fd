import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { Row } from '#shared/entities/index.ts';
import type { RuleOutcome } from '#shared/life-events/engine/define-right.ts';
import { linesOf } from '#shared/life-events/engine/rights-of.ts';
import type { View } from '#shared/life-events/engine/view.ts';
import { findRight } from '#shared/life-events/index.ts';
import { type RuleId, rules } from '#shared/rules/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type Computation, datum } from '../explain/computation.ts';
import { type RawAnswers, viewOf } from './interview-view.ts';

/** The way to each rule that judged a right on these answers, each input with where it came from. */
export function rightWays(
  rows: readonly Row[],
  args: { readonly right: string; readonly answers: RawAnswers; readonly on: PlainDate; readonly pack: Pack },
): readonly Computation[] {
  const right = findRight(args.right);
  const view = viewOf(rows, args.answers, args.on, args.pack);
  if (!right || view === null) return [];
  return linesOf([right], view).flatMap((line) => line.rules.flatMap((one) => wayOf(one, view)));
}

function wayOf({ rule, run, toConfirm }: RuleOutcome, view: View): Computation[] {
  if (run === null || !isRule(rule)) return [];
  const { version, packHash, inputs, answer, eligibility, conditions, trace } = run;
  const data = Object.fromEntries(
    Object.keys(inputs).flatMap((name): [string, Datum][] => {
      const question = run.asks[name];
      if (question === undefined) return [];
      const origin = view.origin(question);
      return [
        [
          name,
          origin === null
            ? datum('desk', name)
            : datum('derived', name, { type: origin.type, asOf: origin.on }),
        ],
      ];
    }),
  );
  return [{ rule, version, packHash, inputs, data, answer, toConfirm, eligibility, conditions, trace }];
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
