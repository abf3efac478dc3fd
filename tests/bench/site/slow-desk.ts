import { badges } from '#shared/folds/badges.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { todayView } from '#shared/folds/today-view.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { Staff } from '#shared/entities/directory.ts';
import { readLines } from './read-lines.ts';

const LIMIT = 20;

let digests: Digest[] = [];
let search = new CardSearch([]);

/**
 * What the vault answers with, in the page's own thread: the browser slows no other one down. What storage and network take
 * on a slow computer is not in it.
 */
export const slowDesk = {
  /** `copies` of every dossier of the file, each under its own id. @returns how many */
  async load(url: string, copies: number, cardKey: readonly number[]): Promise<number> {
    digests = [];
    for await (const line of readLines(url)) {
      const { digest }: { readonly digest: Digest } = JSON.parse(line);
      for (let copy = 0; copy < copies; copy += 1) {
        const dossierId = copy.toString(16).padStart(2, '0') + digest.dossierId.slice(2);
        digests.push({ ...digest, dossierId, card: { ...digest.card, dossierId } });
      }
    }
    search = new CardSearch([makeKeyOf(Uint8Array.from(cardKey))]);
    search.setAll(digests.map(({ card }) => card));
    return digests.length;
  },

  /** Letter by letter, as it is typed: what each letter waits for. */
  typed(names: readonly string[]): number[] {
    return names.flatMap((name) =>
      Array.from(name, (_, index) => timed(() => search.search(name.slice(0, index + 1), LIMIT))),
    );
  },

  /** *Today* and the numbers of the rail, as after each change of a card. */
  today(staff: Staff, day: string, times: number): number[] {
    const today = plainDate(day);
    return Array.from({ length: times }, () =>
      timed(() => {
        todayView({ digests, staff, today, drafts: [] });
        badges(digests, staff.staffId, () => false);
      }),
    );
  },
};

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
