import type * as z from 'zod';
import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { RequestKind } from '#shared/entities/visit/request.entity.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { type EuroCents, sumCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { ConditionOutcome, RuleDefinition } from '#shared/rules/define-rule.ts';
import { type Confirmer, impossibleInput, missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import type { ConditionState, LegalReference, Trace } from '#shared/rules/trace.ts';
import type { InstitutionId } from '../institutions.ts';
import type { PaperId } from '../papers.ts';
import type { QuestionId } from '../questions/index.ts';
import type { TopicId } from '../topics.ts';
import type { Condition } from './condition.ts';
import type { Value } from './define-question.ts';
import type { View } from './view.ts';

/**
 * automatic: granted without request · semiAutomatic: started for the person, who confirms ·
 * onRequest: the person files it · orientation: another institution answers, we show the way ·
 * duty: the person must do it.
 */
export type RightMode = 'automatic' | 'semiAutomatic' | 'onRequest' | 'orientation' | 'duty';

/** What a rule of the law said about this person. */
export interface RuleOutcome {
  readonly rule: string;
  readonly label: Text3;
  readonly state: ConditionState;
  /** Sentences of the conditions that are not met, by their key in the words of the rule. */
  readonly failed: readonly Text3[];
  /** Questions that may still change the state. */
  readonly unknown: readonly QuestionId[];
  /** Questions that only change the amount. */
  readonly imprecise: readonly QuestionId[];
  readonly stake: EuroCents | null;
  readonly deadline: PlainDate | null;
  readonly toConfirm: ToConfirm | null;
  /** What it was asked and what it answered; null when the law could not even be asked. */
  readonly run: RuleRun | null;
}

/** A run of a rule as it is explained: plain data, so that it can be shown and computed again. */
export interface RuleRun {
  readonly version: number;
  readonly packHash: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
  readonly eligibility: ConditionState;
  readonly conditions: readonly ConditionOutcome[];
  /** Which question fed which input. */
  readonly asks: Readonly<Record<string, QuestionId>>;
  readonly trace: Trace;
}

export interface RuleUse {
  readonly rule: string;
  /** Every question the rule may be fed from. */
  readonly questions: readonly QuestionId[];
  /** null: a datum without which the rule cannot even be asked is lacking; `needs` names the questions. */
  run(view: View): RuleOutcome | { readonly needs: readonly QuestionId[] };
}

interface RuleSpec<Inputs extends z.ZodType, Answer> {
  /** Questions that must be known before the rule can run. */
  readonly needs: readonly QuestionId[];
  /** Which question answers which input of the rule. */
  readonly asks: Readonly<Record<string, QuestionId>>;
  /** Called only when all of `needs` are known; null when a figure of the law that feeds it is missing. */
  readonly inputs: (view: View) => NoInfer<z.input<Inputs>> | null;
  /** Instead of the conditions of the rule: what its answer means for the right. */
  readonly state?: (answer: Answer, view: View) => ConditionState;
  /** What `state` requires, written as if it were met; the name of the rule when absent. */
  readonly says?: Text3;
  /** Money at stake for the person, in cents. */
  readonly stake?: (answer: Answer, view: View) => EuroCents | null;
  /** Last day to ask or to do it. */
  readonly deadline?: (answer: Answer, view: View) => PlainDate | null;
}

/** How a right uses a rule of the law: where each input comes from and what the answer means. */
export function byRule<Id extends string, Inputs extends z.ZodType, Answer>(
  rule: RuleDefinition<Id, Inputs, Answer>,
  spec: RuleSpec<Inputs, Answer>,
): RuleUse {
  const asked = (names: readonly string[], view: View) =>
    [...new Set(names.flatMap((name) => spec.asks[name] ?? []))].filter((id) => isOpen(view, id));
  return {
    rule: rule.id,
    questions: [...new Set([...spec.needs, ...Object.values(spec.asks)])],
    run(view) {
      const needs = spec.needs.filter((id) => isOpen(view, id));
      if (needs.length > 0) return { needs };
      const raw = spec.inputs(view);
      if (raw === null) return unanswered(rule, missingFigures([]));
      const result = rule.run(raw, view.pack);
      if (!result.ok) return unanswered(rule, impossibleInput(result.error.issues.map((one) => one.field)));
      const { answer, conditions, toConfirm, eligibility, version, packHash, trace } = result.value;
      const state = spec.state?.(answer, view) ?? eligibility;
      const of = (wanted: ConditionState) =>
        rule.conditions.filter(({ id }) => conditions.some((one) => one.id === id && one.state === wanted));
      const reasons = (missing: readonly { readonly id: string }[]): readonly Text3[] => {
        const words = missing.flatMap(({ id }) => rule.messages[`condition.${id}`] ?? []);
        return words.length > 0 ? words : [spec.says ?? rule.label];
      };
      const open = toConfirm?.reason === 'unknownFact' ? asked(toConfirm.inputs, view) : [];
      const deciding =
        state === 'unknown'
          ? asked(
              of('unknown').flatMap((one) => one.data),
              view,
            )
          : [];
      return {
        rule: rule.id,
        label: rule.label,
        state,
        failed: state === 'missing' ? reasons(of('missing')) : [],
        unknown: state === 'unknown' && deciding.length === 0 ? open : deciding,
        imprecise: open,
        stake: spec.stake?.(answer, view) ?? null,
        deadline: spec.deadline?.(answer, view) ?? null,
        toConfirm,
        run: {
          version,
          packHash,
          inputs: Object.fromEntries(Object.entries(raw ?? {})),
          answer,
          eligibility,
          conditions,
          asks: spec.asks,
          trace,
        },
      };
    },
  };
}

/** Nothing is decided: a value no law can work with, or a figure nobody has read. `toConfirm` tells which. */
function unanswered(rule: AnyNamed, toConfirm: ToConfirm): RuleOutcome {
  return {
    rule: rule.id,
    label: rule.label,
    state: 'unknown',
    failed: [],
    unknown: [],
    imprecise: [],
    stake: null,
    deadline: null,
    toConfirm,
    run: null,
  };
}

type AnyNamed = { readonly id: string; readonly label: Text3 };

function isOpen(view: View, id: QuestionId): boolean {
  const value = view.get(id);
  return value === undefined || value === null;
}

/** Sums what is known; null when nothing is. */
export function sumKnown(...parts: readonly (EuroCents | null)[]): EuroCents | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : sumCents(known);
}

/** Where the last day comes from. A term nobody read is said to be so, never left out. */
export type Term =
  | { readonly kind: 'rule' }
  | { readonly kind: 'none' }
  | { readonly kind: 'toConfirm'; readonly by: Confirmer }
  | { readonly kind: 'day'; readonly of: (view: View) => PlainDate | null };

/** The closed list of what may be suggested: a date, a paper, a declared category, an income estimate. */
export type LeverKind = 'date' | 'paper' | 'category' | 'income';

export interface Lever {
  readonly kind: LeverKind;
  readonly question: QuestionId;
  /** Other values of it, the smallest change first. */
  readonly to: (view: View) => readonly Value[];
}

export interface Right {
  readonly id: string;
  readonly label: Text3;
  /** One sentence: what it gives or asks. */
  readonly gives: Text3;
  readonly mode: RightMode;
  readonly institution: (view: View) => InstitutionId;
  readonly refs: readonly LegalReference[];
  readonly serves: readonly CommitmentId[];
  readonly topic: TopicId;
  /** What makes it a subject for this person at all. Without a sign of it nobody is bothered. */
  readonly situation: Condition;
  /** What the law asks besides the rules. */
  readonly conditions?: Condition;
  readonly rules?: readonly RuleUse[];
  readonly term: Term;
  /** The act that starts it here; null when only other institutions can. */
  readonly act: RequestKind | null;
  /** Kinds of entitlement that mean it is already there. */
  readonly grantedBy?: readonly RequestKind[];
  readonly papers?: readonly PaperId[];
  readonly levers?: readonly Lever[];
}

export function defineRight(right: Right): Right {
  return right;
}

/** An institution that does not depend on the person. */
export function by(id: InstitutionId): () => InstitutionId {
  return () => id;
}
