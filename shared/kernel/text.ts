/** Letters that Unicode does not decompose into a base letter and a mark. */
const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const ligature = /[œæßøłđðþı]/g;
const plain = /^[a-z0-9 ]*$/;

/**
 * Text as people compare it: lower case, without accents or ligatures, every other sign than a
 * letter or digit a single space. "L'Œuvre, n° 3" gives "l oeuvre n 3".
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Decomposing comes before lower case: styled capitals only become letters by it.
  const letters = plain.test(lower)
    ? lower
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .replace(ligature, (letter) => ligatures[letter] ?? letter)
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return letters.replace(/ {2,}/g, ' ').trim();
}

/** The folded text without any space: "Van den Broucke" and "vandenbroucke" share a key. */
export function foldKey(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** The words of the folded text, in order. */
export function foldWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}
