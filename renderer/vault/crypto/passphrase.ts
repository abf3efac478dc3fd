/** Said in any of our languages as it is written; no letter that is read for another one (c, q, w, x, y, h). */
const CONSONANTS = 'bdfgjklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;
export const PHRASE_WORDS = 6;
const SYLLABLES_PER_WORD = 2;

/** Bits of chance in a phrase: some 75, where six diceware words would be 77 and a code of six digits is 20. */
export const PHRASE_BITS = PHRASE_WORDS * SYLLABLES_PER_WORD * Math.log2(SYLLABLES);

/**
 * A phrase of six words that nobody chose, such as "tavo beki…"; it is made here because what people choose is guessed.
 * @param randomByte chance, 0 to 255
 */
export function makePassphrase(randomByte: () => number): string {
  const words: string[] = [];
  while (words.length < PHRASE_WORDS) {
    const word = syllable(randomByte) + syllable(randomByte);
    if (!words.includes(word)) words.push(word);
  }
  return words.join(' ');
}

/** As it was made, however it was typed (capitals, dashes, missing spaces); null for what is no such phrase. */
export function readPassphrase(text: string): string | null {
  const letters = text.toLowerCase().replaceAll(/[\s\-–.,']/g, '');
  const shape = new RegExp(`^([${CONSONANTS}][${VOWELS}]){${PHRASE_WORDS * SYLLABLES_PER_WORD}}$`);
  if (!shape.test(letters)) return null;
  const words = letters.match(/.{4}/g) ?? [];
  return new Set(words).size === PHRASE_WORDS ? words.join(' ') : null;
}

function syllable(randomByte: () => number): string {
  // Each as likely as the next: what would favour the first ones is thrown again.
  let byte = randomByte();
  while (byte >= SYLLABLES * Math.floor(256 / SYLLABLES)) byte = randomByte();
  const at = byte % SYLLABLES;
  return (CONSONANTS[Math.floor(at / VOWELS.length)] ?? '') + (VOWELS[at % VOWELS.length] ?? '');
}
