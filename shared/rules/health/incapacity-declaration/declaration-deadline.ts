import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { nextWorkingDay } from '../../calendar/working-days.ts';
import { figureAt, type Pack } from '../../pack.ts';
import type { ParameterId } from '../../parameters/index.ts';

export interface DeclarationDeadline {
  /** Last calendar day; the first day of the incapacity does not count. In time under every reading. */
  readonly deadline: PlainDate;
  /** The next working day when the last one is a Saturday, a Sunday or a legal holiday. */
  readonly acceptedUntil: PlainDate;
}

export type DeclarationKind = 'first' | 'relapse' | 'prolongation';

export function declarationSeries(kind: DeclarationKind): ParameterId {
  return kind === 'first' ? 'incapacity.declarationDays' : 'incapacity.relapseDeclarationDays';
}

/** null when no rule of that date is known. */
export function declarationDeadline(
  pack: Pack,
  startedOn: PlainDate,
  kind: DeclarationKind = 'first',
): DeclarationDeadline | null {
  const days = figureAt(pack, declarationSeries(kind), startedOn)?.value ?? null;
  if (days === null) return null;
  const deadline = addDays(startedOn, Number(days));
  return { deadline, acceptedUntil: nextWorkingDay(deadline) };
}
