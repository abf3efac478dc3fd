import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

/** Who follows a dossier now, or stands in. */
export interface AdviserNow {
  readonly id: string;
  readonly role: BodyOf<'adviser-assignment'>['role'];
  readonly staffId: string;
  readonly from: PlainDate;
}

/** The newest assignment of each role that has not ended. */
export function advisersOf(rows: readonly Row[]): AdviserNow[] {
  const open = rowsOfType(rows, 'adviser-assignment')
    .filter(({ body }) => body.period.to === null)
    .sort((a, b) => (a.body.period.from < b.body.period.from ? 1 : -1));
  return (['primary', 'backup'] as const).flatMap((role) => {
    const found = open.find(({ body }) => body.role === role);
    return found ? [{ id: found.id, role, staffId: found.body.staffId, from: found.body.period.from }] : [];
  });
}
