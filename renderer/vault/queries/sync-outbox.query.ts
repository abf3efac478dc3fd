import type { OutboxEntry } from '../contract.ts';
import { defineQuery } from './define-query.ts';

/** What the Sync screen lists: the changes of this device, those received today included, and the names of their dossiers. */
export interface SyncOutbox {
  readonly entries: readonly OutboxEntry[];
  /** Display name by dossier id, only of dossiers with an entry. */
  readonly names: Readonly<Record<string, string>>;
  readonly held: { readonly whole: number; readonly cards: number };
}

export const syncOutboxQuery = defineQuery<Record<string, never>, SyncOutbox>({
  topics: () => ['outbox', 'digests', 'status'],
  async run(context) {
    const leaving = await context.outbox();
    // For a moment a change is counted as received and still on its way: it is one line, the one on its way.
    const own = new Set(leaving.map(nameOf));
    const entries = [...context.received().filter((entry) => !own.has(nameOf(entry))), ...leaving];
    const names: Record<string, string> = {};
    for (const { dossierId } of entries) {
      const card = dossierId ? context.digest(dossierId)?.card : undefined;
      if (card) names[card.dossierId] = `${card.name} ${card.givenNames}`.trim();
    }
    let whole = 0;
    let cards = 0;
    for (const digest of context.digests()) {
      cards += 1;
      if (context.held(digest.dossierId)) whole += 1;
    }
    return { entries, names, held: { whole, cards } };
  },
});

function nameOf({ seq, at }: OutboxEntry): string {
  return `${seq} ${at}`;
}
