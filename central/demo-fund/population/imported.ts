import { type Amount, amount, amountToConfirm } from '#shared/kernel/amount.ts';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { demoId } from '../demo-row.ts';

/** The same run as that of the scenario dossiers: one extract brought the whole fund. */
const importRunId = demoId('dossier', 'import-run');

/** The extract is three days old when the demo begins. */
export function extractDayOf(asOf: PlainDate): PlainDate {
  return addDays(asOf, -3);
}

export function imported(cents: number, asOf: PlainDate): Amount {
  return amount(euroCents(cents), { kind: 'imported', importRunId, asOf: extractDayOf(asOf) });
}

/** Null is a figure that no source gave: the National Institute must say it. */
export function importedOrToConfirm(cents: EuroCents | null, asOf: PlainDate): Amount {
  return cents === null ? amountToConfirm('NISSE') : imported(cents, asOf);
}
