import type { BodyOf } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { snapshotOf } from '#shared/rules/snapshot.ts';
import { snapshotContent } from '#shared/rules/stored-snapshot.ts';
import type { Computation } from './explain/computation.ts';

/** How and about what a computation was given. */
export interface Giving extends Pick<BodyOf<'computation-snapshot'>, 'subject' | 'how' | 'lang' | 'visitId'> {
  readonly dossierId: string;
  readonly on: PlainDate;
}

/** Arguments of `computation.keep@1` for a computation as it stands on the screen or on paper. */
export function keepArgs(computation: Computation, giving: Giving) {
  const { toConfirm, eligibility, conditions, data, inputs, ...rest } = computation;
  const snapshot = snapshotOf(inputs, { toConfirm, eligibility, conditions, ...rest });
  return { ...giving, hash: snapshot.id, content: snapshotContent(snapshot), data };
}
