import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { InstitutionId } from '../institutions.ts';
import { type QuestionId, questions } from '../questions/index.ts';
import { say } from '../say.ts';
import type { Right, RuleOutcome } from './define-right.ts';
import { type Evaluation, evaluateRight } from './evaluate-right.ts';
import { type NearMiss, nearMissOf } from './near-miss.ts';
import type { View } from './view.ts';

/**
 * granted: it is there · automatic: it comes by itself · open: ask (or do) it now ·
 * almost: something is missing, which can come · notApplicable: no, and why.
 */
export type RightStatus = 'granted' | 'automatic' | 'open' | 'almost' | 'notApplicable';

export interface RightLine {
  readonly right: string;
  readonly status: RightStatus;
  /** Who answers for it. */
  readonly institution: InstitutionId;
  /** False while a question of the interview may still change it. */
  readonly decided: boolean;
  /** Last day, and days left on the day that was asked about; negative once it is past. */
  readonly deadline: PlainDate | null;
  readonly daysLeft: number | null;
  /** Known money at stake, in cents. */
  readonly stake: EuroCents | null;
  /** For `notApplicable`: why. For `almost`: what is missing. Never empty for those two. */
  readonly why: readonly Text3[];
  /** Questions behind what is missing. */
  readonly missing: readonly QuestionId[];
  readonly nearMiss: NearMiss | null;
  /** A request that is already on its way. */
  readonly asked: { readonly state: string; readonly filedOn: PlainDate | null } | null;
  /** Rules that were run, with their traces. */
  readonly rules: readonly RuleOutcome[];
}

const noSign = say(
  'rien au dossier ne l’indique',
  'niets in het dossier wijst erop',
  'nichts in der Akte weist darauf hin',
);
const tooLate = say('délai respecté', 'termijn nageleefd', 'Frist eingehalten');

/** Ends every right in one of the five ways. Pure: the same facts, answers and day give the same line. */
export function lineOf(right: Right, view: View): RightLine {
  const found = evaluateRight(right, view);
  // A duty stays one when its day has passed: it is then done late, and the line says by how many days.
  const late = right.mode !== 'duty' && found.deadline !== null && found.deadline < view.on;
  const granted = entitlementOf(right, view);
  const base = {
    right: right.id,
    institution: right.institution(view),
    deadline: found.deadline,
    daysLeft: found.deadline === null ? null : daysBetween(view.on, found.deadline),
    stake: found.stake,
    why: [],
    missing: [],
    nearMiss: null,
    asked: askedOf(right, view),
    rules: found.rules,
    decided: true,
  };
  if (granted !== null) {
    const status =
      granted === 'foreseen' && right.mode !== 'automatic'
        ? 'open'
        : granted === 'foreseen'
          ? 'automatic'
          : 'granted';
    return { ...base, status };
  }
  if (found.state === 'met' && !late) {
    return { ...base, status: right.mode === 'automatic' ? 'automatic' : 'open' };
  }
  if (found.state === 'unknown' && !late) return unknownLine(base, found, view);
  const search = nearMissOf(right, view);
  return {
    ...base,
    status: search.found ? 'almost' : 'notApplicable',
    why: found.state === 'missing' ? found.failed : [tooLate],
    nearMiss: search.found,
    missing: search.unknown,
    decided: search.unknown.every((id) => view.answers[id] === null),
  };
}

/** What is open counts as almost there when the situation is, or when the person was asked and did not know. */
function unknownLine(base: Omit<RightLine, 'status'>, found: Evaluation, view: View): RightLine {
  const asked = found.unknown.filter((id) => view.answers[id] === null);
  const decided = found.unknown.every((id) => view.answers[id] === null);
  const almost = found.situation === 'met' || asked.length > 0;
  return almost
    ? {
        ...base,
        status: 'almost',
        decided,
        missing: found.unknown,
        why: found.unknown.length > 0 ? found.unknown.map((id) => questions[id].label) : confirmWords(found),
      }
    : { ...base, status: 'notApplicable', decided: false, missing: found.unknown, why: [noSign] };
}

function confirmWords(found: Evaluation): readonly Text3[] {
  return found.rules.filter((rule) => rule.state === 'unknown').map((rule) => rule.label);
}

function entitlementOf(right: Right, view: View): 'foreseen' | 'open' | null {
  const kinds = right.grantedBy ?? [];
  const running = view.facts.entitlements.filter(
    (one) => kinds.includes(one.kind) && one.state !== 'ended' && (one.to === null || one.to > view.on),
  );
  if (running.some((one) => one.state !== 'foreseen')) return 'open';
  return running.length > 0 ? 'foreseen' : null;
}

const over = new Set(['withdrawn', 'closed', 'redirected']);

function askedOf(right: Right, view: View): RightLine['asked'] {
  const last = view.facts.requests.filter((one) => one.kind === right.act && !over.has(one.state)).at(-1);
  return last ? { state: last.state, filedOn: last.filedOn } : null;
}
