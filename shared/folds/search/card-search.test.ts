import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../digest.ts';
import { makeKeyOf } from '../key-of.ts';
import { CardSearch } from './card-search.ts';
import { nearWords } from './near-words.ts';
import { prefixRange, prefixTable } from './prefix-table.ts';

const keyOf = makeKeyOf(new Uint8Array(32));

function card(number: number, name: string, givenNames: string, more: Partial<Card> = {}): Card {
  return {
    dossierId: `d${number}`,
    spaceId: 's',
    kind: 'person',
    number: `${10_000_000 + number}`,
    name,
    givenNames,
    birthDate: null,
    ssinTail: null,
    enterpriseNumber: null,
    language: 'fr',
    place: 'Namur',
    postalCode: '5000',
    trade: null,
    category: null,
    since: null,
    status: 'active',
    phones: [],
    linkedNames: [],
    keys: [],
    protected: false,
    adviserId: null,
    backupId: null,
    keepOffline: [],
    ...more,
  };
}

const cards = [
  card(1, 'Froment-Exemple', 'Léa', {
    phones: ['470123456'],
    keys: [keyOf('ssin', '98041790292'), keyOf('iban', 'BE71999000000169')],
  }),
  card(2, 'Van den Broucke', 'Jan', { keys: [keyOf('communication', '100000050150')] }),
  card(3, 'Vandenbroucke', 'Marie'),
  card(4, 'Œuvrard', 'Zoë', { trade: 'Boulangerie' }),
  card(5, 'Lambert', 'Luc', { linkedNames: ['Pain Doré Exemple SRL'], place: 'Liège', postalCode: '4000' }),
  card(6, 'Pain Doré Exemple', '', { kind: 'company', enterpriseNumber: '0999000129' }),
  card(7, 'Martin', 'Luc'),
  card(8, 'Luc', 'Martin'),
];

function search(): CardSearch {
  const made = new CardSearch([keyOf]);
  made.setAll(cards);
  return made;
}

function ids(text: string): string[] {
  return search()
    .search(text, 5)
    .map((hit) => hit.dossierId);
}

describe('finds', () => {
  test.each([
    ['lea froment', 'd1', 'name'],
    ['FROMENT exemple', 'd1', 'name'],
    ['fromentexemple', 'd1', 'name'],
    ['fromnt', 'd1', 'nameTypo'],
    ['formant', 'd1', null],
    ['frmoent lea', 'd1', 'nameTypo'],
    ['vandenbroucke jan', 'd2', 'name'],
    ['van den broucke', 'd2', 'name'],
    ['van denbrouke jan', 'd2', 'nameTypo'],
    ['van den broucke marie', 'd3', 'name'],
    ['oeuvrard', 'd4', 'name'],
    ['ouvrard', 'd4', 'nameTypo'],
    ['zoe œuv', 'd4', 'name'],
    ['boulangerie', 'd4', 'trade'],
    ['liege', 'd5', 'place'],
    ['lambert 4000', 'd5', 'name'],
    ['pain dore', 'd6', 'name'],
    ['1000 0003', 'd3', 'number'],
    ['0470/12.34.56', 'd1', 'phone'],
    ['+32 470 12 34 56', 'd1', 'phone'],
    ['470 12 34', 'd1', 'phone'],
    ['98.04.17-902.92', 'd1', 'ssin'],
    ['be71 9990 0000 0169', 'd1', 'iban'],
    ['+++100/0000/50150+++', 'd2', 'communication'],
    ['0999.000.129', 'd6', 'enterpriseNumber'],
    ['BE 0999 000 129', 'd6', 'enterpriseNumber'],
    ['999000129', 'd6', 'enterpriseNumber'],
  ] as const)('%s', (text, expected, matched) => {
    const [best] = search().search(text, 5);
    if (matched === null) expect(best).toBeUndefined();
    else expect(best).toMatchObject({ dossierId: expected, matched });
  });

  test('by a linked name too, after those who bear it', () => {
    expect(ids('pain doré')).toEqual(['d6', 'd5']);
    expect(search().search('pain doré', 5)[1]?.matched).toBe('linkedName');
  });

  test('the family name before the given one, all words asked for', () => {
    expect(ids('martin luc').slice(0, 2).sort()).toEqual(['d7', 'd8']);
    expect(ids('martin').slice(0, 2)).toEqual(['d7', 'd8']);
    expect(ids('martin zzz')).toEqual([]);
  });

  test('nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  - ')).toEqual([]);
  });
});

test('indexed a few cards at a time, whenever the search comes', () => {
  const words = fc.constantFrom('lambert', 'van den broucke', 'lea from', '1000', 'luc');
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      (text, step, turns) => {
        const bit = search();
        for (let turn = 0; turn < turns; turn += 1) {
          const more = bit.buildSome(step);
          expect(more).toBe(step * (turn + 1) < cards.length);
        }
        bit.put(card(9, 'Lambert', 'Neuf'));
        const whole = search();
        whole.search('', 1);
        whole.put(card(9, 'Lambert', 'Neuf'));
        expect(bit.search(text, 5)).toEqual(whole.search(text, 5));
        expect(bit.buildSome(1)).toBe(false);
      },
    ),
  );
});

test('marks the letters typed, in the name as written', () => {
  const marked = (text: string, at: number) => {
    const hit = search().search(text, 1)[0];
    const shown = `${cards[at]?.name} ${cards[at]?.givenNames}`;
    return hit?.ranges.map(([start, end]) => shown.slice(start, end));
  };
  expect(marked('oeuv', 3)).toEqual(['Œuv']);
  expect(marked('lea from', 0)).toEqual(['From', 'Léa']);
  expect(marked('vandenbr jan', 1)).toEqual(['Van den Broucke', 'Jan']);
});

test('follows changes one by one, as a new index would', () => {
  const changes = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      name: fc.constantFrom('Lambert', 'Froment', 'Neuf', 'Lamber'),
      gone: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(changes, fc.constantFrom('lambert', 'neuf', 'frome', 'luc', '1000'), (steps, text) => {
      const live = search();
      const truth = new Map(cards.map((one) => [one.dossierId, one]));
      for (const { number, name, gone } of steps) {
        const next = card(number, name, 'Luc');
        if (gone) {
          live.remove(next.dossierId);
          truth.delete(next.dossierId);
        } else {
          live.put(next);
          truth.set(next.dossierId, next);
        }
      }
      const fresh = new CardSearch([keyOf]);
      fresh.setAll(truth.values());
      expect(live.search(text, 20)).toEqual(fresh.search(text, 20));
      expect(live.size).toBe(truth.size);
    }),
  );
});

describe('one slip', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

  test('is found by the trie walk exactly where a plain table says so', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 25 }), letters, (list, typed) => {
        const table = prefixTable(list);
        const whole = new Set<string>();
        const begun = new Set<string>();
        nearWords(table, typed, true, (word, isWhole) =>
          (isWhole ? whole : begun).add(table.words[word] ?? ''),
        );
        for (const word of list) {
          expect(whole.has(word)).toBe(distance(word, typed) === 1);
          const prefixNear = Array.from({ length: word.length }, (_, i) =>
            distance(word.slice(0, i + 1), typed),
          ).some((d) => d <= 1);
          if (!whole.has(word)) expect(begun.has(word)).toBe(prefixNear && !word.startsWith(typed));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('ranges of a prefix are those a filter gives', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, (list, typed) => {
        const table = prefixTable(list);
        const [from, to] = prefixRange(table, typed);
        expect(table.words.slice(from, to)).toEqual(
          [...list].sort().filter((word) => word.startsWith(typed)),
        );
      }),
    );
  });
});

/** Optimal string alignment, the textbook way. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = d[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}
