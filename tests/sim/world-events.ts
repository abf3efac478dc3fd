import { rowsOfType } from '#shared/entities/index.ts';
import type { Chance } from './chance.ts';
import type { Faults } from './faults.ts';
import { midsOn, type Oracle, staffNow } from './oracle.ts';
import { type Scheduler, settle } from './scheduler.ts';
import type { SimCentral } from './sim-central.ts';
import { type DeviceParts, SimDevice } from './sim-device.ts';
import { dossiers, id, NORTH, partsOf, SOUTH, TODAY } from './sim-fund.ts';
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
  ];
  const event = chance.weighed(weighed);
  await event(world, chance.pick(devices));
  await settle();
}

async function act(world: World, device: SimDevice): Promise<void> {
  const { chance, scheduler } = world;
  const { vault } = device;
  if (!vault) return;
  const { id: dossierId } = chance.pick(dossiers);
  const rows = await vault.desk.shownRows(dossierId);
  if (!rows) return;
  const parts = partsOf(dossierId);
  const fresh = id(`made ${chance.next()}`);
  scheduler.note(`act ${device.name}`);
  const plain = { dossierId, makes: null, contest: null };
  const note = rowsOfType(rows, 'note').find((row) => row.id === parts.note);
  const appointment = rowsOfType(rows, 'appointment').find((row) => row.id === parts.appointment);
  switch (chance.below(8)) {
    case 0:
      device.act(
        'task.settle@1',
        { taskId: parts.task, dossierId, to: chance.pick(['mine', 'done']) },
        plain,
      );
      return;
    case 1: {
      if (!appointment) return;
      const from = appointment.body.state;
      const to = chance.pick(['booked', 'arrived', 'done', 'noShow', 'cancelled'] as const);
      device.act('appointment.move@1', { appointmentId: appointment.id, dossierId, from, to }, plain);
      return;
    }
    case 2:
    case 3: {
      if (!note) return;
      const revision = note.body.lastRevision;
      const contest = `${note.id} ${revision}`;
      if (vault.session.staff.roles.includes('supervisor'))
        device.act(
          'note.approve@1',
          { reviewId: fresh, noteId: note.id, dossierId, revision, text: '' },
          { dossierId, makes: { type: 'review', id: fresh }, contest },
        );
      else
        device.act(
          'note.amend@1',
          {
            noteId: note.id,
            dossierId,
            revisionId: fresh,
            afterRevision: revision,
            text: `Words ${revision}.`,
            offline: !device.online,
          },
          { dossierId, makes: { type: 'note-revision', id: fresh }, contest },
        );
      return;
    }
    case 4: {
      const point = rowsOfType(rows, 'contact-point').find((row) => row.id === parts.reach);
      if (!point) return;
      const { kind, value } = point.body;
      // Few values, so that two people often want the same one, and often not.
      const to = { kind, value: `0470 00 00 0${chance.below(4)}` };
      const pointId = point.id;
      device.act(
        'contact.set@1',
        { pointId, dossierId, change: { group: 'reach', was: { kind, value }, to } },
        plain,
      );
      return;
    }
    case 5: {
      const point = rowsOfType(rows, 'contact-point').find((row) => row.id === parts.reach);
      const open = rowsOfType(rows, 'conflict').find((row) => row.body.state === 'open');
      if (open && chance.happens(0.5)) {
        device.act(
          'conflict.resolve@1',
          { conflictId: open.id, dossierId, choice: 'theirs', again: null },
          { ...plain, contest: null },
        );
        return;
      }
      if (!point) return;
      const { preferred } = point.body;
      device.act(
        'contact.set@1',
        {
          pointId: point.id,
          dossierId,
          change: { group: 'preference', was: { preferred }, to: { preferred: !preferred } },
        },
        plain,
      );
      return;
    }
    default:
      device.act(
        'contact.record@1',
        {
          contactId: fresh,
          dossierId,
          on: TODAY,
          channel: 'phone',
          direction: 'out',
          initiative: 'fund',
          personal: true,
          outcome: 'reached',
          purposes: ['information'],
          subject: null,
        },
        { dossierId, makes: { type: 'contact', id: fresh }, contest: null },
      );
  }
}

function openDossier({ chance, scheduler }: World, device: SimDevice): void {
  scheduler.note(`open ${device.name}`);
  void device.vault?.openDossier(chance.pick(dossiers).id, 'visit');
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
  if (device.vault) return;
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
  for (const mid of midsOn(device.disk)) oracle.excused.add(mid);
  device.wipe(staff);
  await device.boot();
}

/** The profile's folder is copied to a second computer: two devices of one number. */
async function clone({ scheduler, central, devices, parts }: World, device: SimDevice): Promise<void> {
  const staff = staffNow(central, device.staffId);
  if (!staff || devices.length >= MOST_DEVICES) return;
  scheduler.note(`clone ${device.name}`);
  const copy = new SimDevice(`${device.name}c${devices.length}`, staff, parts, device.disk);
  devices.push(copy);
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
