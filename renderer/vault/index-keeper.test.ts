import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Digest } from '#shared/folds/digest.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { IndexKeeper } from './index-keeper.ts';
import { VaultStore } from './storage/vault-store.ts';
import { FakeCentral } from './testing/fake-central.ts';
import { agent, sampleDossier } from './testing/sample-rows.ts';
import { firstDay, newComputer, openTab, PIN } from './testing/vault-harness.ts';

const [sample] = [digestOf(sampleDossier('a', 0), () => 'key')];
if (!sample) throw new Error('the sample has its dossier row');

function digest(nth: number, name: string): Digest {
  const dossierId = `d${nth}`;
  return {
    ...(sample as Digest),
    dossierId,
    card: { ...(sample as Digest).card, dossierId, name, number: `${nth}` },
  };
}

const names = fc.constantFrom('Lambert', 'Froment', 'Van den Broucke', 'Martin');
const some = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6'), names);

test('what was kept, and what changed since, is found as by an index made anew', async () => {
  await fc.assert(
    fc.asyncProperty(some, some, fc.integer({ min: 1, max: 4 }), async (before, after, count) => {
      const folded = Object.entries(before).map(([nth, name]) => digest(Number(nth), name));
      let index: Uint8Array<ArrayBuffer> | null = null;
      const keep = async (bytes: Uint8Array<ArrayBuffer>) => {
        index = bytes;
      };
      const first = new IndexKeeper(new CardSearch([]), { build: 'b', keep });
      first.want(folded, 1);
      while (first.step(count));
      expect(index === null).toBe(folded.length === 0);
      const all = new Map(folded.map((one) => [one.dossierId, one]));
      for (const [nth, name] of Object.entries(after)) all.set(`d${nth}`, digest(Number(nth), name));
      for (const one of folded) if (one.card.number === '6') all.delete(one.dossierId);
      const search = new CardSearch([]);
      const used = new IndexKeeper(search, { build: 'b', keep }).use({ all, folded, index, folds: 0 });
      expect(used).toBe(index !== null);
      if (!used) return;
      const fresh = new CardSearch([]);
      fresh.setAll([...all.values()].map(({ card }) => card));
      for (const text of ['lam', 'fromnt', 'van d', 'm'])
        expect(search.search(text, 9)).toEqual(fresh.search(text, 9));
    }),
  );
});

test('a start after the first day finds the index beside the cards', async () => {
  const computer = newComputer();
  const central = new FakeCentral(agent, [...sampleDossier('a', 0), ...sampleDossier('b', 1)]);
  const vault = openTab(computer, central);
  const kept = vi.spyOn(VaultStore.prototype, 'keepIndex');
  const used = vi.spyOn(CardSearch.prototype, 'setIndex');
  await firstDay(vault, agent);
  computer.timers.advance(0);
  expect(kept).toHaveBeenCalled();
  await Promise.all(kept.mock.results.map(({ value }) => value));
  expect(used).not.toHaveBeenCalled();
  await vault.lock();
  computer.locks.clear();
  const next = openTab(computer, central);
  await next.unlock(agent.staffId, PIN);
  expect(used).toHaveBeenCalledTimes(1);
  expect(used.mock.calls[0]?.[0].cards).toHaveLength(2);
  vi.restoreAllMocks();
});
