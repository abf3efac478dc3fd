import type { Card } from '#shared/folds/digest.ts';
import { foldText } from '#shared/kernel/text.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';

export interface MistypedQuery {
  readonly query: string;
  /** Number of the dossier that must be among the first five. */
  readonly expect: string;
  readonly slip: string;
}

const NEIGHBOURS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

type Slip = (card: Card, random: SeededRandom) => string | null;

/** How people mistype, one kind each; null where a card does not lend itself to it. */
const slips: Readonly<Record<string, Slip>> = {
  leftOut: (card, random) => onLongWord(card, random, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  doubled: (card, random) =>
    onLongWord(card, random, (word, at) => word.slice(0, at) + word[at] + word.slice(at)),
  neighbourKey: (card, random) =>
    onLongWord(card, random, (word, at) => word.slice(0, at) + beside(word[at] ?? '') + word.slice(at + 1)),
  swapped: (card, random) =>
    onLongWord(
      card,
      random,
      (word, at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
    ),
  noAccents: (card) => (isPlain(full(card)) ? null : foldText(full(card))),
  capitals: (card) => full(card).toUpperCase(),
  joined: (card) =>
    /[ -]/.test(card.name) ? `${card.name.replace(/[ \-’']/g, '')} ${firstGiven(card)}` : null,
  spaced: (card) =>
    card.name.includes('-') ? `${card.name.replaceAll('-', ' ')} ${firstGiven(card)}` : null,
  givenFirst: (card, random) => {
    const mistyped = slips['leftOut']?.(card, random);
    return mistyped && card.kind === 'person'
      ? `${firstGiven(card)} ${mistyped.replace(` ${firstGiven(card)}`, '')}`
      : null;
  },
  halfTyped: (card) =>
    card.kind === 'person' && card.name.length > 6 ? `${firstGiven(card)} ${card.name.slice(0, -2)}` : null,
  numberSpaced: (card) => `${card.number.slice(0, 4)} ${card.number.slice(4)}`,
  phoneDotted: (card) => (card.phones[0] ? `0${card.phones[0].replace(/(\d{3})(\d{2})/, '$1/$2.')}` : null),
  phoneAbroad: (card) => (card.phones[0] ? `+32 (0)${card.phones[0]}` : null),
  enterpriseBare: (card) => (card.enterpriseNumber ? card.enterpriseNumber.replace(/^0/, '') : null),
};

/** `count` queries, the kinds in turn, over cards drawn at random whose name is theirs alone. */
export function makeMistypedQueries(
  cards: readonly Card[],
  random: SeededRandom,
  count: number,
): MistypedQuery[] {
  const bearers = new Map<string, number>();
  for (const card of cards) bearers.set(foldText(full(card)), (bearers.get(foldText(full(card))) ?? 0) + 1);
  const kinds = Object.entries(slips);
  const made: MistypedQuery[] = [];
  while (made.length < count) {
    const [slip, mistype] = kinds[made.length % kinds.length] ?? [];
    const card = cards[random.int(0, cards.length - 1)];
    if (!slip || !mistype || !card || bearers.get(foldText(full(card))) !== 1) continue;
    const query = mistype(card, random);
    if (query) made.push({ query, expect: card.number, slip });
  }
  return made;
}

function full(card: Card): string {
  return `${card.name} ${firstGiven(card)}`.trim();
}

function firstGiven(card: Card): string {
  return card.givenNames.split(' ')[0] ?? '';
}

function onLongWord(
  card: Card,
  random: SeededRandom,
  change: (word: string, at: number) => string,
): string | null {
  const words = full(card).toLowerCase().split(' ');
  const long = words.flatMap((word, i) => (word.length >= 6 && /^[a-z]+$/.test(foldText(word)) ? [i] : []));
  const index = long[random.int(0, Math.max(0, long.length - 1))];
  const word = index === undefined ? undefined : words[index];
  if (index === undefined || word === undefined) return null;
  words[index] = change(word, random.int(1, word.length - 1));
  return words.join(' ');
}

function beside(letter: string): string {
  const row = NEIGHBOURS.find((keys) => keys.includes(letter));
  if (!row) return 'e';
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? 'e';
}

function isPlain(text: string): boolean {
  return /^[a-z ]*$/i.test(text);
}
