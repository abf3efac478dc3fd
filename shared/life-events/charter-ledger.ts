import { commitments, type CommitmentId } from '#shared/charter/commitments.ts';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Information, LifeEvent } from './define-life-event.ts';
import { conditionState } from './engine/condition.ts';
import type { View } from './engine/view.ts';
import type { TopicId } from './topics.ts';

/** One duty to inform that an event raises for this person. */
export interface Duty {
  readonly eventId: LifeEventId;
  readonly topic: TopicId;
  readonly commitment: CommitmentId;
  readonly by: Information['by'];
}

export type Given = BodyOf<'information-given'>;
export type Artefact = Given['artefact'];

/**
 * ticked: an artefact proves it · outdated: proven with a version that is not in force any more ·
 * otherLanguage: proven in a language that is not the person's · gap: nothing proves it.
 */
export type DutyState = 'ticked' | 'outdated' | 'otherLanguage' | 'gap';

export interface LedgerLine {
  readonly duty: Duty;
  readonly state: DutyState;
  /** The newest entry behind the state; null for a gap. */
  readonly proof: Given | null;
}

/** The duties of an event for this person, in its order. What is not known to concern them is no duty yet. */
export function dutiesOf(event: LifeEvent, view: View): readonly Duty[] {
  return event.information
    .filter(({ when }) => when === undefined || conditionState(when, view) === 'met')
    .map(({ topic, commitment, by }) => ({ eventId: event.id, topic, commitment, by }));
}

export interface LedgerContext {
  readonly language: Lang;
  /** Pages shown before this day belong to an earlier event; charter and brochures are judged by version alone. */
  readonly since: PlainDate;
  /** The version in force of an artefact; null when it is not kept here, and then any version counts. */
  readonly currentVersion: (artefact: Artefact) => string | null;
}

/** Ticks each duty by what was really shown, handed over or sent; never by a bare tick. */
export function ledgerOf(
  duties: readonly Duty[],
  given: readonly Given[],
  context: LedgerContext,
): readonly LedgerLine[] {
  return duties.map((duty): LedgerLine => {
    const proofs = given
      .filter((entry) => proves(entry, duty, context))
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
    for (const state of ['ticked', 'outdated', 'otherLanguage'] as const) {
      const proof = proofs.find((entry) => stateOf(entry, context) === state);
      if (proof) return { duty, state, proof };
    }
    return { duty, state: 'gap', proof: null };
  });
}

/** What has to be done or given a reason before a visit closes. */
export function gapsOf(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  return lines.filter((line) => line.state !== 'ticked');
}

/** How many duties of each commitment are proven: what the charter screen counts. */
export function provenByCommitment(
  lines: readonly LedgerLine[],
): readonly { readonly commitment: CommitmentId; readonly proven: number; readonly duties: number }[] {
  return commitments.flatMap(({ id }) => {
    const of = lines.filter((line) => line.duty.commitment === id);
    const proven = of.filter((line) => line.state === 'ticked').length;
    return of.length === 0 ? [] : [{ commitment: id, proven, duties: of.length }];
  });
}

function proves(entry: Given, duty: Duty, { since }: LedgerContext): boolean {
  const kept = entry.how === 'handed' || entry.how === 'sent';
  switch (duty.by) {
    case 'charterHanded':
      return entry.artefact.kind === 'charter' && kept;
    case 'brochureHanded':
      return entry.topicId === duty.topic && entry.artefact.kind === 'brochure' && kept;
    case 'anyArtefact':
      return entry.topicId === duty.topic && entry.on >= since;
  }
}

function stateOf(entry: Given, { language, currentVersion }: LedgerContext): Exclude<DutyState, 'gap'> {
  if (entry.artefact.lang !== language) return 'otherLanguage';
  const current = currentVersion(entry.artefact);
  return current === null || current === entry.artefact.version ? 'ticked' : 'outdated';
}
