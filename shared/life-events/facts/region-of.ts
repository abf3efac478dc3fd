import type { Region } from './facts.ts';

/** The nine municipalities of the German-speaking Community, by their number of the national statistics. */
const german: ReadonlySet<string> = new Set([
  '63001',
  '63012',
  '63013',
  '63023',
  '63040',
  '63048',
  '63061',
  '63067',
  '63087',
]);

/** Postal codes of the same nine, for addresses without a municipality number. */
const germanCodes: readonly (readonly [number, number])[] = [
  [4700, 4731],
  [4750, 4791],
];

/**
 * Which region answers for the families that live there; null abroad or for an unreadable code.
 * The number of the municipality goes before the postal code.
 */
export function regionOf(address: {
  readonly municipalityNis: string | null;
  readonly postalCode: string;
  readonly country: string;
}): Region | null {
  if (address.country !== 'BE') return null;
  return byMunicipality(address.municipalityNis) ?? byPostalCode(Number(address.postalCode));
}

function byMunicipality(nis: string | null): Region | null {
  if (nis === null || !/^\d{5}$/.test(nis)) return null;
  if (german.has(nis)) return 'germanCommunity';
  if (nis.startsWith('21')) return 'brussels';
  if (nis.startsWith('25')) return 'wallonia';
  return /^[12347]/.test(nis) ? 'flanders' : 'wallonia';
}

function byPostalCode(code: number): Region | null {
  if (!Number.isInteger(code) || code < 1000 || code > 9999) return null;
  if (germanCodes.some(([first, last]) => code >= first && code <= last)) return 'germanCommunity';
  if (code < 1300) return 'brussels';
  if (code < 1500) return 'wallonia';
  return code < 4000 || code >= 8000 ? 'flanders' : 'wallonia';
}
