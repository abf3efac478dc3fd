import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import type { ActAnswer, FileOfDocument } from '../contract.ts';
import type { Desk } from '../desk.ts';
import type { SyncEngine } from '../sync/sync-engine.ts';
import type { Files } from './files.ts';

export interface RoadParts {
  readonly desk: Desk;
  readonly files: Files;
  readonly engine: SyncEngine;
  readonly act: (args: MutationArgs<'dossier.keepOffline@1'>) => Promise<ActAnswer>;
}

/**
 * Dossiers of a day first, then their neighbours (kept like any dossier that was asked to stay, so that they are also
 * followed on the road), then the files of all. What cannot be had now is asked for again by calling it again.
 */
export async function takeAlong({ desk, files, engine, act }: RoadParts, day: PlainDate): Promise<void> {
  const stops = stopsOf(desk, (on) => on === day);
  await engine.fetchDossiers(await lacking(desk, stops));
  const all = new Set(stops);
  const me = desk.session.staff.staffId;
  for (const stop of stops) {
    for (const neighbour of (await desk.carried(stop))?.neighbours ?? []) {
      const card = desk.digest(neighbour)?.card;
      if (!card || all.has(neighbour) || !desk.mayHold(card)) continue;
      all.add(neighbour);
      if (!card.keepOffline.includes(me)) await act({ dossierId: neighbour, keep: true });
    }
  }
  await engine.fetchDossiers(await lacking(desk, [...all]));
  const wanted: FileOfDocument[] = [];
  for (const dossierId of all)
    for (const { hash, documentId, mime, bytes } of (await desk.carried(dossierId))?.files ?? [])
      wanted.push({ hash, documentId, dossierId, file: { mime, bytes } });
  const ahead = new Set(stopsOf(desk, (on) => on >= desk.session.today));
  await files.pin(wanted, (dossierId) => ahead.has(dossierId));
}

function stopsOf(desk: Desk, isOn: (day: PlainDate) => boolean): string[] {
  const me = desk.session.staff.staffId;
  const found: string[] = [];
  for (const { dossierId, items } of desk.digests())
    if (
      items.some(
        (item) =>
          item.k === 'appointment' && item.staffId === me && item.state !== 'cancelled' && isOn(item.on),
      )
    )
      found.push(dossierId);
  return found;
}

async function lacking(desk: Desk, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of ids) if ((await desk.carried(id)) === null) found.push(id);
  return found;
}
