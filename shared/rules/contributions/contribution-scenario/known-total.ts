import { type EuroCents, sumCents } from '#shared/kernel/money.ts';

/** null as soon as one part is unknown: unknown amounts are never summed. */
export function totalOf(parts: readonly (EuroCents | null)[]): EuroCents | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? sumCents(known) : null;
}
