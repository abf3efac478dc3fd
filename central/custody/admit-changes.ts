import type { Staff } from '#shared/entities/directory.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import type { MutationEnvelope, Poke } from '#shared/sync/protocol.ts';
import type { SealedContent } from '#shared/sync/sealed-change.ts';
import { applyRun, type Run } from '../sync/apply-run.ts';
import { grantedTo } from '../sync/granted.ts';
import { DossierElsewhere, dossierOf, Route } from '../sync/route.ts';
import type { SyncContext } from '../sync/sync-context.ts';

/** A dossier does not change its office more often than this while its change is taken in. */
const MOST_DETOURS = 8;

/** How one record ended; `why` is a code of ours. */
export interface Admitted {
  readonly mid: string | null;
  readonly name: string | null;
  readonly staffId: string | null;
  readonly at: string | null;
  readonly end: 'applied' | 'there' | 'case' | 'unreadable';
  readonly why: string | null;
}

/** What is asked of central beside what a push asks. */
export interface Custody {
  readonly context: SyncContext;
  readonly staffOf: (staffId: string) => Promise<Staff | null>;
  /** A device number of this person, revoked from the start: nobody can push under it. */
  readonly newDevice: (staff: Staff) => Promise<string>;
}

/**
 * Takes in changes that were handed over, each exactly once by its `mid`, in their order. What central has already is
 * said and left. What may not simply happen (its device is revoked, unknown or was copied, or its hash does not hold)
 * becomes a case with the whole change in it, for its author to look at. All of it goes under a device number of its own,
 * which nobody can use afterwards, so that no numbering of a living desk is disturbed.
 * @param contents null where a record is none that central can read
 */
export async function admitChanges(
  custody: Custody,
  contents: Iterable<SealedContent | null> | AsyncIterable<SealedContent | null>,
): Promise<readonly Admitted[]> {
  const ends: Admitted[] = [];
  const devices = new Map<string, { readonly deviceId: string; seq: number }>();
  for await (const content of contents) {
    if (content === null) {
      ends.push({ mid: null, name: null, staffId: null, at: null, end: 'unreadable', why: 'notReadable' });
      continue;
    }
    const { mutation, actor } = content;
    const what = { mid: mutation.mid, name: mutation.name, staffId: actor.staffId, at: mutation.deviceTime };
    ends.push({ ...what, ...(await admitOne(custody, content, devices)) });
  }
  return ends;
}

type End = Pick<Admitted, 'end' | 'why'>;

async function admitOne(
  { context, staffOf, newDevice }: Custody,
  content: SealedContent,
  devices: Map<string, { readonly deviceId: string; seq: number }>,
): Promise<End> {
  const { mutation, actor } = content;
  const known = (await context.store.direct.intentsOf([mutation.mid]))[0];
  if (known?.staffId === actor.staffId) return { end: 'there', why: known.result.status };
  const staff = await staffOf(actor.staffId);
  if (staff === null) return { end: 'unreadable', why: 'authorUnknown' };
  const space = await spaceFor(context, staff, mutation.space);
  if (space === null) return { end: 'unreadable', why: 'officeUnknown' };
  // Who works in no office any more changes nothing: it is kept where it was meant for.
  const isGone = staff.spaces.length === 0;
  const quarantine = (await quarantineOf(context, content)) ?? (isGone ? 'officeNotYours' : null);
  const device = devices.get(staff.staffId) ?? { deviceId: await newDevice(staff), seq: 0 };
  devices.set(staff.staffId, device);
  const seq = device.seq + 1;
  const route = new Route(isGone ? { ...staff, spaces: [space] } : staff);
  const dossierId = dossierOf(mutation);
  await context.store.transaction('read committed', async (tx) => {
    if (dossierId !== null) route.learn(await tx.placesOf([dossierId]));
    route.lend((await grantedTo(tx, staff, context.clock.today())).map((lent) => lent.dossierId));
  });
  const poke = await takeIn(context, {
    caller: { staff, sessionId: 'handed-over', until: 0 },
    deviceId: device.deviceId,
    mutations: [renumbered(mutation, seq)],
    twins: new Map(known ? [[seq, 'taken' as const]] : []),
    route,
    quarantine,
  });
  device.seq = seq;
  if (poke !== null) context.poke.announce(poke);
  const ended = (await context.store.direct.resultsOf(device.deviceId, [seq]))[0]?.result;
  if (ended?.status === 'applied') return { end: 'applied', why: null };
  return { end: 'case', why: ended?.code ?? null };
}

/** In one transaction, in the office where its dossier is now. */
async function takeIn(context: SyncContext, run: Omit<Run, 'space'>): Promise<Poke | null> {
  for (let detours = 0; ; detours += 1) {
    const { space } = run.route.nextRun(run.mutations);
    try {
      return await context.store.transaction('read committed', async (tx) => {
        await tx.device(run.deviceId, 'forUpdate');
        return applyRun(context, tx, { ...run, space });
      });
    } catch (error) {
      if (!(error instanceof DossierElsewhere) || detours >= MOST_DETOURS) throw error;
      run.route.learn(error.places);
    }
  }
}

/** Why it may not simply happen; null when it may. */
async function quarantineOf(
  context: SyncContext,
  { device, actor, mutation }: SealedContent,
): Promise<string | null> {
  const { hash, ...rest } = mutation;
  if (hashOf(rest) !== hash) return 'hashMismatch';
  const known = await context.store.direct.device(device, 'read');
  if (known === null || known.staffId !== actor.staffId) return 'deviceUnknown';
  if (known.revoked) return 'deviceRevoked';
  const taken = (await context.store.direct.resultsOf(device, [mutation.seq]))[0];
  return taken !== undefined && taken.hash !== hash ? 'sequenceForked' : null;
}

function renumbered(mutation: MutationEnvelope, seq: number): MutationEnvelope {
  const { hash: _, ...rest } = mutation;
  const content = { ...rest, seq };
  return { ...content, hash: hashOf(content) };
}

/** Where it was meant for; the author's own office when it is none of theirs any more, so that they see it. */
async function spaceFor(context: SyncContext, staff: Staff, wanted: string): Promise<string | null> {
  if (staff.spaces.includes(wanted)) return wanted;
  const home = [...staff.spaces].sort()[0];
  if (home !== undefined) return home;
  return (await context.store.direct.spaceVersion(wanted)) === null ? null : wanted;
}
