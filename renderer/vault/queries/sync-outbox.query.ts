import type { Instant } from '#shared/kernel/instant.ts';
import type { CopiesFound, OutboxEntry } from '../contract.ts';
import { defineQuery } from './define-query.ts';

/** What the Sync screen lists: the changes of this device, those received today included, and the names of their dossiers. */
export interface SyncOutbox {
  readonly entries: readonly OutboxEntry[];
  /** Disagreements and refusals of this person that another device brought: they wait for an answer here too. */
  readonly elsewhere: readonly TroubleLine[];
  /** Disagreements and refusals of no dossier: their cards stand on the Sync page itself. */
  readonly loose: readonly string[];
  /** Display name by dossier id, only of dossiers with an entry. */
  readonly names: Readonly<Record<string, string>>;
  /** `whole` of `due`; of those that are `closed`, protected from this person, central sends the card alone. */
  readonly held: { readonly whole: number; readonly due: number; readonly closed: number };
  /** What was mended, or could not be, when this vault opened. */
  readonly copies: CopiesFound;
}

export interface TroubleLine {
  readonly id: string;
  readonly dossierId: string;
  readonly outcome: 'conflict' | 'rejected';
  readonly code: string;
  /** Name of the mutation as central wrote it; it may be one this build does not know. */
  readonly mutation: string;
  readonly at: Instant;
}

export const syncOutboxQuery = defineQuery<Record<string, never>, SyncOutbox>({
  topics: () => ['outbox', 'digests', 'status', 'spaceRows'],
  async run(context) {
    const leaving = await context.outbox();
    // For a moment a change is counted as received and still on its way: it is one line, the one on its way.
    const own = new Set(leaving.map(nameOf));
    const entries = [...context.received().filter((entry) => !own.has(nameOf(entry))), ...leaving];
    const { staffId: me, roles } = context.session.staff;
    // Work that came late for a dossier nobody looks after yet.
    const findsOrphans = roles.includes('supervisor');
    const here = new Set(entries.filter((entry) => entry.outcome !== 'applied').map(placeOf));
    const elsewhere: TroubleLine[] = [];
    for (const { items } of context.digests())
      for (const item of items) {
        if (item.k !== 'trouble' || here.has(placeOf(item))) continue;
        if (item.ownerId !== me && !(item.ownerId === '' && findsOrphans)) continue;
        const { id, dossierId, kind: outcome, code, mutation, at } = item;
        elsewhere.push({ id, dossierId, outcome, code, mutation, at });
      }
    const names: Record<string, string> = {};
    for (const { dossierId } of [...entries, ...elsewhere]) {
      const card = dossierId ? context.digest(dossierId)?.card : undefined;
      if (card) names[card.dossierId] = `${card.name} ${card.givenNames}`.trim();
    }
    const troubles = new Set(entries.map(({ troubleId }) => troubleId));
    let whole = 0;
    let due = 0;
    let closed = 0;
    for (const { dossierId, card } of context.digests()) {
      const isHeld = context.held(dossierId);
      if (card.protected && !isHeld) closed += 1;
      else due += 1;
      if (isHeld) whole += 1;
    }
    const loose = (await context.spaceRows()).flatMap(({ id }) => (troubles.has(id) ? [id] : []));
    return { entries, elsewhere, loose, names, held: { whole, due, closed }, copies: context.copies() };
  },
});

/** A change of this device and the row that central made of it, when it did not simply apply. */
function placeOf({ dossierId, code }: { readonly dossierId: string | null; readonly code: string | null }) {
  return `${dossierId} ${code}`;
}

function nameOf({ seq, at }: OutboxEntry): string {
  return `${seq} ${at}`;
}
