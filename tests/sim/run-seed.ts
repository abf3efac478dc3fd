import { createHash } from 'node:crypto';
import { bugs } from './bugs.ts';
import { Chance } from './chance.ts';
import { type FaultKind, swarm } from './faults.ts';
import { type Finding, midsOn, Oracle, staffNow } from './oracle.ts';
import { Scheduler, settle } from './scheduler.ts';
import { SimCentral } from './sim-central.ts';
import { SimDevice } from './sim-device.ts';
import { people } from './sim-fund.ts';
import { quietNet, SimNet } from './sim-net.ts';
import { nextEvent, type World } from './world-events.ts';

export interface SeedOptions {
  readonly seed: number;
  readonly steps: number;
  readonly devices: number;
  readonly bug?: string | undefined;
  /** Troubles left out; how a failing seed is made smaller. */
  readonly without?: readonly FaultKind[];
}

export interface SeedReport {
  readonly seed: number;
  readonly steps: number;
  readonly effects: number;
  readonly saved: number;
  readonly findings: readonly Finding[];
  readonly trace: readonly string[];
  readonly traceHash: string;
}

const ROUNDS = 8;
const MOST_EFFECTS_A_ROUND = 4_000;

/** One run from its seed: some days of trouble, then peace, then the questions that must have an answer. */
export async function runSeed(options: SeedOptions): Promise<SeedReport> {
  const chance = new Chance(options.seed);
  const bug = options.bug === undefined ? null : (bugs[options.bug] ?? null);
  const scheduler = new Scheduler(chance);
  const central: SimCentral = new SimCentral(scheduler, chance, bug, (before, after) => {
    oracle.centralCommits(before, after);
    net.centralCommits(after);
  });
  const oracle: Oracle = new Oracle(central);
  const net: SimNet = new SimNet(scheduler, chance, central, bug);
  net.onAnswer = (answered) => oracle.centralAnswered(answered);
  const faults = swarm(chance, new Set(options.without ?? []), options.seed);
  const parts = {
    scheduler,
    chance,
    central,
    net,
    bug,
    asksAhead: faults.has('pageAhead'),
    onSaved: oracle.calledSaved.bind(oracle),
    onCommit: oracle.deskCommitted.bind(oracle),
  };
  const devices = Array.from({ length: options.devices }, (_, index) => {
    // Who goes out is there when something is lent to them.
    const goesOut = faults.has('lend') && index > 1 && index === options.devices - 1;
    const staff = people[goesOut ? 3 : index % people.length];
    if (!staff) throw new Error('somebody works here');
    return new SimDevice(`d${index}`, staff, parts);
  });
  // A desk that nobody has renewed yet.
  if (faults.has('oldDesk')) chance.pick(devices).old = true;
  const world: World = { scheduler, chance, central, net, devices, oracle, faults, parts };
  for (const device of devices) await device.boot();
  // Most days begin with desks that hold what they need; the others load their office through all the trouble.
  if (chance.happens(0.75)) await drain(scheduler);
  net.faults = faults.net;
  central.faults = faults.central;
  let steps = 0;
  for (; steps < options.steps && oracle.findings.length === 0; steps += 1) {
    await nextEvent(world);
    if (steps % 8 === 0) oracle.nothingLost(devices, `after ${steps} steps`);
    if (steps % 16 === 0) await restingDesks(world);
  }
  if (oracle.findings.length === 0) await comeToRest(world);
  return {
    seed: options.seed,
    steps,
    effects: scheduler.effects,
    saved: oracle.saved.size,
    findings: oracle.findings,
    trace: scheduler.trace,
    traceHash: createHash('sha256').update(scheduler.trace.join('\n')).digest('hex'),
  };
}

async function restingDesks({ scheduler, devices, oracle }: World): Promise<void> {
  for (const device of devices)
    if (device.vault && !scheduler.waits(device.owner)) await oracle.deskAtRest(device);
}

/** Lets everything happen that waits; false when it does not end. */
async function drain(scheduler: Scheduler): Promise<boolean> {
  for (let effects = 0; effects < MOST_EFFECTS_A_ROUND; effects += 1)
    if (!(await scheduler.step())) return true;
  return false;
}

/** No more trouble: whoever is down starts, whoever lost a right signs in, and everybody syncs. */
async function comeToRest(world: World): Promise<void> {
  const { scheduler, central, net, devices, oracle, faults } = world;
  scheduler.note('peace');
  net.faults = quietNet;
  central.faults = { interleave: central.faults.interleave, serialization: 0 };
  for (const device of devices) {
    device.online = true;
    device.diskFull = false;
    const isOld = device.old;
    device.old = false;
    const staff = staffNow(central, device.staffId);
    if (staff && (isOld || !device.vault || staff !== device.disk.profile.staff)) {
      device.crash();
      device.signedInAs(staff);
      await device.boot();
    }
  }
  const isRevoked = ({ disk }: SimDevice) =>
    central.data.devices.get(disk.profile.deviceId)?.revoked === true;
  for (const device of devices) void device.vault?.engine.setWorkOffline(false);
  // What lies on a computer that may not speak any more comes to central all the same, once all of it lies there.
  const handedOver = new Set<string>();
  if (faults.has('handOver')) {
    await drain(scheduler);
    for (const { journal } of devices.filter(isRevoked)) {
      for (const mid of journal.mids) handedOver.add(mid);
      void central.admit(journal.contents);
      await settle();
      await drain(scheduler);
    }
  }
  // Ends early when nothing has moved on any disk for two rounds, and nobody waits to be heard.
  let still = 0;
  for (let round = 0; round < ROUNDS && still < 2; round += 1) {
    const before = [central.data, ...devices.map((device) => device.disk)];
    for (const device of devices) void device.vault?.engine.syncNow();
    await settle();
    if (!(await drain(scheduler))) {
      oracle.found('violation', 'never comes to rest');
      return;
    }
    const after = [central.data, ...devices.map((device) => device.disk)];
    still = after.every((one, index) => one === before[index]) ? still + 1 : 0;
    await scheduler.advance(1_000);
  }
  oracle.nothingLost(devices, 'at rest');
  for (const { disk, journal } of devices.filter(isRevoked))
    for (const mid of [...midsOn(disk), ...journal.mids]) if (!handedOver.has(mid)) oracle.excused.add(mid);
  await oracle.atTheEnd(devices);
}
