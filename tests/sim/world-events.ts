import { rowsOfType } from '#shared/entities/index.ts';
import { act } from './acts.ts';
import type { Chance } from './chance.ts';
import { type Disk, emptyDisk } from './disk.ts';
import type { Faults } from './faults.ts';
import { CLOSED } from './memory-desk-store.ts';
import { midsOn, type Oracle, staffNow } from './oracle.ts';
import { type Scheduler, settle } from './scheduler.ts';
import type { SimCentral } from './sim-central.ts';
import { type DeviceParts, SimDevice } from './sim-device.ts';
import { dossiers, id, NORTH, SOUTH, TODAY } from './sim-fund.ts';
import type { SimNet } from './sim-net.ts';

export interface World {
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly central: SimCentral;
  readonly net: SimNet;
  readonly devices: SimDevice[];
  readonly oracle: Oracle;
  readonly faults: Faults;
  readonly parts: DeviceParts;
}

type Event = (world: World, device: SimDevice) => void | Promise<void>;

const MOST_DEVICES = 6;

/** What happens next: most often something that waits, else somebody acts, time passes or something breaks. */
export async function nextEvent(world: World): Promise<void> {
  const { scheduler, chance, devices, faults } = world;
  const weighed: [number, Event][] = [
    [scheduler.size > 0 ? 60 : 0, async () => void (await scheduler.step())],
    [16, act],
    [2, openDossier],
    [4, sync],
    [6, passTime],
    [2, back],
    [1.5, (w) => w.central.backUp()],
    [faults.has('offline') ? 4 : 0, (_, device) => void (device.online = false)],
    [faults.has('crash') ? 4 : 0, crash],
    [faults.has('pause') ? 2 : 0, crash],
    [faults.has('wipe') ? 1 : 0, wipe],
    [faults.has('clone') ? 1 : 0, clone],
    [faults.has('diskFull') ? 2 : 0, (_, device) => void (device.diskFull = true)],
    [faults.has('clockJump') ? 2 : 0, jumpClock],
    [faults.has('centralCrash') ? 3 : 0, crashCentral],
    [faults.has('restore') ? 1 : 0, restore],
    [faults.has('revoke') ? 0.3 : 0, revoke],
    [faults.has('rightLost') ? 0.5 : 0, loseRight],
    [faults.has('transfer') ? 2 : 0, transfer],
    [faults.has('horizon') ? 1 : 0, raiseHorizon],
    [faults.has('lend') ? 3 : 0, lend],
    [faults.has('failover') ? 1 : 0, failOver],
    [faults.has('hole') ? 0.5 : 0, hole],
    [faults.has('setBack') ? 1.5 : 0, setBack],
    [faults.has('handOver') ? 1 : 0, handOver],
    [faults.has('lock') ? 2 : 0, lock],
    [faults.has('lock') ? 3 : 0, unlock],
    [faults.has('workOffline') ? 1 : 0, workOffline],
  ];
  const event = chance.weighed(weighed);
  await event(world, chance.pick(devices));
  await settle();
}

function openDossier({ chance, scheduler }: World, device: SimDevice): void {
  scheduler.note(`open ${device.name}`);
  void device.vault?.openDossier(chance.pick(dossiers).id, 'visit').catch(unlessClosed);
}

/** Somebody locked it meanwhile, and nobody waits for the answer. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && error.name === CLOSED)) throw error;
}

function sync({ scheduler }: World, device: SimDevice): void {
  scheduler.note(`sync ${device.name}`);
  void device.vault?.engine.syncNow();
}

async function passTime({ scheduler, chance }: World): Promise<void> {
  // Seconds mostly: requests are given up after half a minute, and nothing would ever end.
  const ms = chance.weighed([
    [20, 50],
    [20, 1_500],
    [4, 6_000],
    [1, 31_000],
    [0.3, 600_000],
  ]);
  await scheduler.advance(ms);
}

/** Something that was broken is whole again. */
async function back({ central, scheduler }: World, device: SimDevice): Promise<void> {
  scheduler.note(`back ${device.name}`);
  device.online = true;
  device.diskFull = false;
  if (!device.isOff) return;
  const staff = staffNow(central, device.staffId);
  if (staff) device.signedInAs(staff);
  await device.boot();
}

async function crash({ scheduler, chance }: World, device: SimDevice): Promise<void> {
  scheduler.note(`crash ${device.name}`);
  device.crash();
  if (chance.happens(0.6)) await device.boot();
}

async function wipe({ scheduler, central, oracle }: World, device: SimDevice): Promise<void> {
  const staff = staffNow(central, device.staffId);
  if (!staff) return;
  scheduler.note(`wipe ${device.name}`);
  // What lay here only is gone; so is the second copy of what central may yet forget.
  for (const mid of [...midsOn(device.disk), ...device.journal.mids]) oracle.excused.add(mid);
  device.wipe(staff);
  await device.boot();
}

/** The profile's folder is copied to a second computer: two devices of one number. */
async function clone(world: World, device: SimDevice): Promise<void> {
  const { scheduler, central, devices, parts, oracle } = world;
  const staff = staffNow(central, device.staffId);
  if (!staff || devices.length >= MOST_DEVICES) return;
  scheduler.note(`clone ${device.name}`);
  const copy = new SimDevice(`${device.name}c${devices.length}`, staff, parts, device);
  devices.push(copy);
  // What the disk had lost, its copy lacks too.
  for (const { id: dossierId } of dossiers)
    if (oracle.holes.has(`${device.name} ${dossierId}`)) oracle.holes.add(`${copy.name} ${dossierId}`);
  await copy.boot();
}

function jumpClock({ chance, scheduler }: World, device: SimDevice): void {
  device.skewMs = chance.pick([-10 * YEAR, -3_600_000, 0, 3_600_000, 10 * YEAR]);
  scheduler.note(`clock ${device.name} ${device.skewMs}`);
}

const YEAR = 365 * 86_400_000;

function crashCentral({ central, net, scheduler }: World): void {
  scheduler.note('central killed');
  central.crash();
  net.cutOff();
}

function restore({ central, net, chance, scheduler }: World): void {
  scheduler.note('backup put back');
  central.restore(chance.pick(central.backups.slice(-4)));
  net.cutOff();
}

function revoke({ central, scheduler }: World, device: SimDevice): void {
  scheduler.note(`revoke ${device.name}`);
  central.revoke(device.disk.profile.deviceId);
}

/** Somebody of both offices hands a dossier over, while others work on it. */
function transfer({ chance, scheduler }: World, device: SimDevice): void {
  const { id: dossierId } = chance.pick(dossiers);
  const from = device.vault?.desk.digest(dossierId)?.card.spaceId;
  if (from === undefined || device.vault?.session.staff.roles.includes('supervisor') !== true) return;
  const to = from === NORTH ? SOUTH : NORTH;
  scheduler.note(`transfer ${device.name} ${to}`);
  const taskId = id(`made ${chance.next()}`);
  device.act(
    'dossier.transfer@1',
    { dossierId, from, to, because: 'moved', endsIds: [], taskId },
    { dossierId, makes: null, contest: null },
  );
}

/** A supervisor lends a dossier of the south to who goes out, or takes it back. */
async function lend({ chance, scheduler }: World, device: SimDevice): Promise<void> {
  const { vault } = device;
  const { id: dossierId } = chance.pick(dossiers);
  const card = vault?.desk.digest(dossierId)?.card;
  if (card?.spaceId !== SOUTH || vault?.session.staff.roles.includes('supervisor') !== true) return;
  const rows = (await vault.desk.shownRows(dossierId)) ?? [];
  const open = rowsOfType(rows, 'dossier-grant').find(({ body }) => body.endedOn === null);
  scheduler.note(`${open ? 'take back' : 'lend'} ${device.name}`);
  const plain = { dossierId, makes: null, contest: null };
  if (open) {
    device.act('dossier.takeBack@1', { grantId: open.id, dossierId }, plain);
    return;
  }
  const grantId = id(`made ${chance.next()}`);
  const period = { from: TODAY, to: TODAY, because: 'visit' };
  device.act('dossier.lend@1', { grantId, dossierId, staffId: 'fay', ...period }, plain);
}

function failOver({ central, net, scheduler }: World): void {
  scheduler.note('a replica takes over');
  central.failOver();
  net.cutOff();
}

/** The disk of a computer that is off loses something; only a comparison can find it. */
function hole({ chance, oracle, scheduler }: World, device: SimDevice): void {
  const waits = new Set([...device.disk.intents.values()].map((intent) => intent.dossierId));
  const lost = [...device.disk.dossiers.keys()].filter((one) => !waits.has(one));
  if (!device.isOff || lost.length === 0) return;
  const dossierId = chance.pick(lost);
  scheduler.note(`hole ${device.name}`);
  oracle.holes.add(`${device.name} ${dossierId}`);
  device.lose(dossierId);
}

/** The database of a computer is empty, of before, or damaged; its second copy is as it was. */
async function setBack({ chance, oracle, scheduler }: World, device: SimDevice): Promise<void> {
  device.crash();
  const { disk, past } = device;
  const seqs = [...disk.intents.keys()];
  const kinds = ['empty', ...(past.length > 0 ? ['behind'] : []), ...(seqs.length > 0 ? ['damaged'] : [])];
  const kind = chance.pick(kinds);
  scheduler.note(`database ${kind} ${device.name}`);
  const spoiled = new Set(seqs.filter(() => chance.happens(0.4)));
  const next: Disk =
    kind === 'empty'
      ? emptyDisk(disk.profile)
      : kind === 'behind'
        ? chance.pick(past)
        : {
            ...disk,
            intents: new Map([...disk.intents].filter(([seq]) => !spoiled.has(seq))),
            damaged: new Set([...disk.damaged, ...spoiled]),
          };
  // What central had confirmed lay here once only: it is lost should central forget it.
  const second = new Set(device.journal.mids);
  const waiting = new Set(waitingOn(disk).filter((mid) => second.has(mid) || !device.alone.has(mid)));
  const left = midsOn(next);
  for (const mid of midsOn(disk)) if (!waiting.has(mid) && !left.has(mid)) oracle.excused.add(mid);
  for (const mid of waitingOn(next)) if (!waiting.has(mid)) device.alone.add(mid);
  device.putBack(next);
  if (chance.happens(0.7)) await device.boot();
}

/** Somebody saves what waits on a computer and brings it to central, although that computer may speak again. */
function handOver({ central, scheduler }: World, device: SimDevice): void {
  scheduler.note(`hand over ${device.name}`);
  void central.admit(device.journal.contents);
}

function lock({ scheduler }: World, device: SimDevice): void {
  scheduler.note(`lock ${device.name}`);
  device.lock();
}

async function unlock({ scheduler }: World, device: SimDevice): Promise<void> {
  if (!device.isOff) return;
  scheduler.note(`unlock ${device.name}`);
  await device.boot();
}

/** Somebody works without network on purpose, or ends it. */
function workOffline({ scheduler, chance }: World, device: SimDevice): void {
  const on = chance.happens(0.5);
  scheduler.note(`work ${on ? 'offline' : 'online'} ${device.name}`);
  void device.vault?.engine.setWorkOffline(on);
}

function waitingOn({ intents }: Disk): readonly string[] {
  return [...intents.values()].flatMap(({ mid, outcome }) => (outcome === null ? [mid] : []));
}

function raiseHorizon({ central, chance, scheduler }: World): void {
  const space = chance.pick([NORTH, SOUTH]);
  scheduler.note(`horizon ${space}`);
  central.forget(space);
}

function loseRight({ central, scheduler }: World): void {
  const staff = central.staff.get('ben');
  if (!staff || staff.spaces.length === 1) return;
  scheduler.note('ben leaves the south');
  central.staff.set('ben', { ...staff, spaces: [NORTH] });
}
