/** One slip of the hand that explains a number that does not fit: a wrong digit, or two neighbours exchanged. */
export interface Slip {
  readonly kind: 'digit' | 'swap';
  /** Counted from 1. */
  readonly positions: readonly number[];
  /** What those positions would hold. */
  readonly instead: string;
}

/**
 * The single slips after which a number would fit. Two check digits tell that a number is wrong, not where: one digit
 * more or less per hundred fits by chance, so there may be none, one or a few. Letters are never suspected.
 */
export function slipsOf(text: string, fits: (candidate: string) => boolean): Slip[] {
  const found: Slip[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const here = text.charAt(at);
    if (!/[0-9]/.test(here)) continue;
    for (let digit = 0; digit <= 9; digit += 1) {
      const instead = `${digit}`;
      if (instead !== here && fits(text.slice(0, at) + instead + text.slice(at + 1)))
        found.push({ kind: 'digit', positions: [at + 1], instead });
    }
    const next = text.charAt(at + 1);
    if (/[0-9]/.test(next) && next !== here && fits(text.slice(0, at) + next + here + text.slice(at + 2)))
      found.push({ kind: 'swap', positions: [at + 1, at + 2], instead: next + here });
  }
  return found;
}
