import { type Amount, amount, amountToConfirm, type Basis } from '#shared/kernel/amount.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';

/** The import run that all amounts of the demo come from. */
const importRunId = deterministicId('import-run', 'demo');

/** Who says what no public source gave. */
export const CONFIRMED_BY = 'INASTI / RSVZ / LSVS';

const imported: Basis = { kind: 'imported', importRunId, asOf: plainDate('2026-11-20') };

/** An amount as an extract would bring it, in cents. */
export function importedAmount(cents: number): Amount {
  return amount(euroCents(cents), imported);
}

/** The amount, or "to be confirmed" when no published parameter gives it. */
export function amountOf(cents: number | null): Amount {
  return cents === null ? amountToConfirm(CONFIRMED_BY) : importedAmount(cents);
}

export function declaredAmount(cents: number): Amount {
  return amount(euroCents(cents), { kind: 'declared' });
}
