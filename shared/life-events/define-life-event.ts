import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { LegalReference } from '#shared/rules/trace.ts';
import type { Condition } from './engine/condition.ts';
import type { Right } from './engine/define-right.ts';
import type { RightStatus } from './engine/right-line.ts';
import type { Answers } from './engine/view.ts';
import type { View } from './engine/view.ts';
import type { Facts } from './facts/facts.ts';
import type { FormId } from './forms/index.ts';
import type { PaperId } from './papers.ts';
import type { TopicId } from './topics.ts';

/** What tells it: anything that explains the topic, or a paper that the person keeps. */
export type DutyMeans = 'anyArtefact' | 'brochureHanded' | 'charterHanded';

/** A duty of the charter: this topic is explained, and only an artefact proves it. */
export interface Information {
  readonly topic: TopicId;
  readonly commitment: CommitmentId;
  /** The charter and the brochures are handed over or sent; everything else may be shown. */
  readonly by: DutyMeans;
  /** Only when it concerns the person; always when absent. */
  readonly when?: Condition;
}

/** Something to do that no right brings by itself. */
export interface EventTask {
  readonly id: string;
  readonly kind: BodyOf<'task'>['kind'];
  readonly title: Text3;
  readonly when: Condition;
  readonly dueOn: (view: View) => PlainDate | null;
  readonly clock: BodyOf<'clock'>['kind'];
  readonly refs: readonly LegalReference[];
}

/** A worked visit: what is known, what is answered, how some rights must end. */
export interface LifeEventCase {
  readonly id: string;
  readonly on: PlainDate;
  readonly facts?: Partial<Facts>;
  readonly answers: Answers;
  readonly expected: Readonly<Record<string, RightStatus>>;
}

export interface LifeEvent {
  readonly id: LifeEventId;
  /** Goes up when an answer of before would mean something else; kept with each interview. */
  readonly version: string;
  readonly label: Text3;
  readonly serves: readonly CommitmentId[];
  readonly rights: readonly Right[];
  readonly information: readonly Information[];
  /** Papers every visitor brings, besides those of the rights. */
  readonly papers: readonly PaperId[];
  readonly tasks: readonly EventTask[];
  readonly forms: readonly FormId[];
  readonly cases: readonly LifeEventCase[];
}

export function defineLifeEvent(event: LifeEvent): LifeEvent {
  return event;
}

/** Several topics under one commitment, explained by any page, brochure, letter or simulation. */
export function explain(commitment: CommitmentId, ...topics: readonly TopicId[]): readonly Information[] {
  return topics.map((topic) => ({ topic, commitment, by: 'anyArtefact' }));
}

/** The same, only when it concerns the person. */
export function explainWhen(
  when: Condition,
  commitment: CommitmentId,
  ...topics: readonly TopicId[]
): readonly Information[] {
  return topics.map((topic) => ({ topic, commitment, by: 'anyArtefact', when }));
}
