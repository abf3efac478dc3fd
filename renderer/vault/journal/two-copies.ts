import type { CopiesFound } from '../contract.ts';
import type { Intent } from '../intent.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import { comeBack, JournalRefused, type OutboxJournal } from './outbox-journal.ts';

export interface BroughtTogether {
  readonly intents: readonly Intent[];
  readonly copies: CopiesFound;
}

/**
 * Brings the two copies of the outbox together when a vault opens: what one of them lacks is taken from the other, and a
 * record that the disk damaged is replaced from the journal. One that the journal lacks too is put aside, unopened, so
 * that the vault opens and the numbering goes on; the hole it leaves is mended as after a copied profile.
 */
export async function bringTogether(
  store: Pick<DeskStore, 'intents' | 'kept' | 'apply'>,
  journal: OutboxJournal | null,
  device: { readonly deviceId: string; readonly lastSeq: number },
): Promise<BroughtTogether> {
  const { intents: stored, damaged } = await store.intents();
  const found = (await journal?.read().catch(orNothing)) ?? null;
  const written = found?.intents ?? [];
  const missing = written.some(({ mid }) => stored.every((intent) => intent.mid !== mid));
  const kept = missing ? (await store.kept()).map(({ mid }) => mid) : [];
  const back = comeBack(written, stored, new Set(kept), device, damaged);
  const seqs = new Set(back.map(({ seq }) => seq));
  const lost = damaged.filter((seq) => !seqs.has(seq));
  // A damaged record and the one in its place change in one transaction.
  if (back.length > 0 || lost.length > 0) await store.apply({ intents: back, damagedIntents: lost });
  const intents = [...stored, ...back].sort((a, b) => a.seq - b.seq);
  if (journal !== null && found !== null) {
    await journal.catchUp(intents).catch(orNothing);
    await journal.answered([
      ...kept,
      ...intents.flatMap(({ mid, outcome }) => (outcome === null ? [] : [mid])),
    ]);
  }
  const healed = damaged.length - lost.length;
  return {
    intents,
    copies: {
      broughtBack: back.length - healed,
      healed,
      damaged: lost.length,
      tornBytes: found?.tornBytes ?? 0,
      unreadable: found?.unreadable ?? 0,
    },
  };
}

/** Everything can be read without the journal; each change that it does not take is refused with its reason. */
function orNothing(error: unknown): null {
  if (error instanceof JournalRefused) return null;
  throw error;
}
