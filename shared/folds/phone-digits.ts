/**
 * National digits of a telephone number as people write it, Belgian by default: "+32 (0)470 12 34 56",
 * "0032 470…" and "0470/12.34.56" all give "470123456". Foreign numbers keep their country code.
 */
export function phoneDigits(text: string): string {
  const trimmed = text.trim().replaceAll('(0)', '');
  const digits = trimmed.replace(/\D/g, '');
  if (trimmed.startsWith('+')) return digits.startsWith('32') ? withoutTrunk(digits.slice(2)) : digits;
  if (digits.startsWith('00'))
    return digits.startsWith('0032') ? withoutTrunk(digits.slice(4)) : digits.slice(2);
  return withoutTrunk(digits);
}

function withoutTrunk(digits: string): string {
  return digits.startsWith('0') ? digits.slice(1) : digits;
}
