import type { EntityType } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Prefill, Value } from '../engine/define-question.ts';

/** A value read in the dossier, or null when there is none. */
export function known(
  value: Value | null | undefined,
  type: EntityType,
  on: PlainDate | null = null,
): Prefill | null {
  return value === null || value === undefined ? null : { value, origin: { type, on } };
}
