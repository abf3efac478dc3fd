import { bucketSums } from '#shared/sync/bucket-sums.ts';
import type { Observer } from './observer.ts';
import type { Seen } from './site/rig-worker.ts';
import type { Tally } from './tally.ts';

/** A contact that the desk called saved, and the dossier it is of. */
export type Saved = ReadonlyMap<string, string>;

/**
 * Right after a start without network: what was called saved waits here or is at central, nothing waits twice, what is
 * shown has it, and the disk has all that its cursor claims.
 * @param saved of this very vault
 */
export function checkReopened(seen: Seen, observer: Observer, saved: Saved, tally: Tally): void {
  const waiting = new Map<string, number>();
  for (const { contactId, outcome } of seen.outbox)
    if (contactId !== null && outcome === null) waiting.set(contactId, (waiting.get(contactId) ?? 0) + 1);
  for (const [contactId, times] of waiting)
    if (times > 1) tally.report('duplicated', `contact ${contactId} waits ${times} times`);
  const seqs = new Set(seen.outbox.map(({ seq }) => seq));
  if (seqs.size !== seen.outbox.length)
    tally.report('violation', 'two changes of the outbox have one number');
  for (const [contactId, dossierId] of saved) {
    if (!waiting.has(contactId) && !observer.has(contactId))
      tally.report('lost', `contact ${contactId} was called saved and is nowhere`);
    const shown = seen.dossiers[dossierId];
    if (shown && !shown.some(([key]) => key === `contact:${contactId}`))
      tally.report('unseen', `contact ${contactId} was called saved and is not shown`);
  }
  for (const [space, { cursor, initialDone }] of Object.entries(seen.spaces)) {
    const at = initialDone && cursor !== null ? versionOf(cursor) : null;
    if (at === null) continue;
    for (const [dossierId, rows] of observer.dossiers) {
      if (observer.spaceOf(dossierId) !== space) continue;
      const here = new Map(seen.dossiers[dossierId] ?? []);
      for (const [key, ver] of rows.values())
        if (ver <= at && (here.get(key) ?? -1) < ver)
          tally.report('violation', `${key} at ${ver} is not on the disk, whose cursor says ${at}`);
    }
  }
}

/** When both have synced and nobody works: the desk has what central has, no more and no less. */
export async function checkAtRest(seen: Seen, observer: Observer, tally: Tally): Promise<void> {
  const waiting = seen.outbox.filter(({ outcome }) => outcome === null).length;
  if (waiting > 0) tally.report('violation', `${waiting} changes never went`);
  for (const { outcome, contactId } of seen.outbox)
    if (contactId !== null && outcome !== null && outcome !== 'applied')
      tally.report('violation', `contact ${contactId} ended as ${outcome}`);
  for (const [dossierId, rows] of observer.dossiers) {
    const here = new Map(seen.dossiers[dossierId] ?? []);
    for (const [key, ver] of rows.values())
      if (here.get(key) !== ver)
        tally.report('unseen', `${key} at ${ver} is at ${here.get(key) ?? 'no version'} on the desk`);
    for (const key of here.keys())
      if (!rows.has(key)) tally.report('violation', `${key} is on the desk and not at central`);
  }
  for (const space of observer.spaces) {
    const mine = seen.cards.filter((card) => card.space === space);
    const { sums } = await observer.buckets(space);
    const differ = bucketSums(mine).filter((sum, bucket) => sum !== sums[bucket]).length;
    if (differ > 0) tally.report('violation', `${differ} buckets of ${space} differ from central`);
  }
}

/** The version up to which a desk has everything; null while it is between two. */
function versionOf(cursor: string): number | null {
  const body = JSON.parse(Buffer.from(cursor.split('.')[0] ?? '', 'base64url').toString('utf8')) as {
    readonly mode: string;
    readonly ver: number;
    readonly type: string | null;
  };
  return body.mode === 'delta' && body.type === null ? body.ver : null;
}
