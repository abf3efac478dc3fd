import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { type Central, repository, startCentral } from '../support/central.ts';
import { checkLedger } from './central-ledger.ts';
import { checkAtRest, checkReopened } from './checks.ts';
import { fullFolders } from './full-disk.ts';
import { Observer } from './observer.ts';
import { RigDesk } from './rig-desk.ts';
import { buildSite } from './site/build-site.ts';
import type { Tally } from './tally.ts';

/**
 * When a round kills: a first load, changes on their way to central, changes on their way to the desk. `disk` kills
 * nothing and fills disks.
 */
export const scenarios = ['load', 'push', 'pull', 'disk'] as const;
export type Scenario = (typeof scenarios)[number];

const victims = ['browser', 'central', 'both'] as const;
type Victim = (typeof victims)[number];

/** Dossiers of the fund: enough for a first load of several answers, and kept seeded between runs. */
const DOSSIERS = 240;

/** A first load of this fund is over by then. */
const LOAD_MS = 1_600;
const MOST_CHANGES = 30;
const BATCHES = 6;

/** True browser and true central, killed and started again; everything that is said is kept, and compared at each start. */
export class Rig {
  private readonly folder: string;
  private readonly central: Central;
  private readonly observer: Observer;
  private readonly tally: Tally;
  private readonly random: SeededRandom;
  private desk: RigDesk | null = null;
  /** Over all computers: called saved, and ever asked for. */
  private readonly saved = new Set<string>();
  private readonly made = new Set<string>();

  private constructor(folder: string, central: Central, random: SeededRandom, tally: Tally) {
    this.folder = folder;
    this.central = central;
    this.observer = new Observer(central.url);
    this.random = random;
    this.tally = tally;
  }

  static async start(random: SeededRandom, tally: Tally): Promise<Rig> {
    const site = await buildSite();
    const shelf = path.join(repository, '.cache/rig');
    mkdirSync(shelf, { recursive: true });
    const folder = mkdtempSync(path.join(shelf, 'run-'));
    const central = await startCentral({ demo: DOSSIERS, ui: site });
    return new Rig(folder, central, random, tally);
  }

  async round(scenario: Scenario): Promise<void> {
    this.tally.rounds += 1;
    if (scenario === 'load') await this.load();
    else {
      const desk = this.desk ?? (await this.freshDesk());
      await this.observer.pull();
      if (scenario === 'push') await this.push(desk);
      else if (scenario === 'pull') await this.pull(desk);
      else await this.fullDisks();
    }
  }

  private async fullDisks(): Promise<void> {
    const place = {
      folder: this.folder,
      url: this.central.url,
      observer: this.observer,
      newContacts: (count: number) => this.contacts(count),
    };
    const reason = await fullFolders(place, this.tally);
    if (reason !== null) this.tally.say(`not run: full folders because ${reason}`);
  }

  /** After the last kill: what central kept, line by line. */
  async end(): Promise<void> {
    try {
      await this.desk?.end();
      await this.central.pause();
      await checkLedger(this.central.folder, this.saved, this.made, this.tally);
    } finally {
      await this.discard();
    }
  }

  /** Whatever still runs goes. */
  async discard(): Promise<void> {
    await this.desk?.end().catch(() => undefined);
    await this.central.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async freshDesk(): Promise<RigDesk> {
    await this.desk?.end();
    const desk = new RigDesk(this.folder, this.central.url);
    this.desk = desk;
    await desk.start();
    await this.enter(desk);
    await desk.setNet(true);
    await desk.settle();
    return desk;
  }

  /** A new computer: killed while it is set up, and again while it goes on. */
  private async load(): Promise<void> {
    await this.desk?.end();
    const desk = new RigDesk(this.folder, this.central.url);
    this.desk = desk;
    await desk.start();
    for (let kills = this.random.int(1, 2); kills > 0; kills -= 1) {
      await desk.restart();
      const loading = desk
        .enter()
        .then(() => desk.setNet(true))
        .then(() => desk.settle());
      // Cut off in the middle, it ends in whatever way: only what is on the disk afterwards counts.
      const over = loading.then(
        () => undefined,
        () => undefined,
      );
      await wait(this.random.int(0, LOAD_MS));
      await this.kill(desk, this.random.pick(victims), over);
    }
    await this.toRest(desk);
  }

  /** Killed while a person works and what they do is sent. */
  private async push(desk: RigDesk): Promise<void> {
    const contacts = this.contacts(MOST_CHANGES);
    const over = desk.record(contacts).catch(() => undefined);
    await Promise.race([desk.afterSaves(this.random.int(0, MOST_CHANGES - 5)), over]);
    await wait(this.random.int(0, 60));
    await this.kill(desk, this.random.pick(victims), over);
    await this.toRest(desk);
  }

  /** Killed while what somebody else did comes in. */
  private async pull(desk: RigDesk): Promise<void> {
    const batches = this.random.int(1, BATCHES);
    for (let batch = 0; batch < batches; batch += 1) await this.observer.write(this.contacts(10));
    await wait(this.random.int(0, 250));
    await this.kill(desk, this.random.pick(victims), Promise.resolve());
    await this.toRest(desk);
  }

  private contacts(count: number): readonly { contactId: string; dossierId: string }[] {
    const dossierIds = [...this.observer.dossiers.keys()].sort();
    return Array.from({ length: count }, () => {
      const contactId = crypto.randomUUID();
      this.made.add(contactId);
      return { contactId, dossierId: this.random.pick(dossierIds) };
    });
  }

  /** @param over what was under way in the browser; waited for, so that nothing of it reaches the next life */
  private async kill(desk: RigDesk, victim: Victim, over: Promise<unknown>): Promise<void> {
    const kills: Promise<void>[] = [];
    if (victim !== 'central') kills.push(desk.kill());
    if (victim !== 'browser') kills.push(this.central.kill());
    this.tally.kills += kills.length;
    await Promise.all(kills);
    if (victim !== 'browser') await this.central.resume();
    await over;
    if (victim === 'central') return;
    await desk.start();
  }

  /** From wherever a kill left it: opened without network, looked at, connected, and compared when all is quiet. */
  private async toRest(desk: RigDesk): Promise<void> {
    await desk.restart();
    // Not before nothing of its former life can send any more.
    await this.observer.pull();
    await this.enter(desk);
    checkReopened(await desk.seen(), this.observer, desk.saved, this.tally);
    for (const contactId of desk.saved.keys()) this.saved.add(contactId);
    await desk.setNet(true);
    await desk.settle();
    await this.observer.pull();
    await desk.settle();
    await checkAtRest(await desk.seen(), this.observer, this.tally);
  }

  private async enter(desk: RigDesk): Promise<void> {
    const { how, refused } = await desk.enter();
    if (refused !== null) this.tally.report('violation', `the vault does not open (${how}): ${refused}`);
  }
}
