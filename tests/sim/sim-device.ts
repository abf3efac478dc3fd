import type { Staff } from '#shared/entities/directory.ts';
import type { Row } from '#shared/entities/index.ts';
import { uuidV7 } from '#shared/kernel/ids.ts';
import { epochMsOf, instantFromEpochMs } from '#shared/kernel/instant.ts';
import type { MutationArgs, MutationKey } from '#shared/mutations/index.ts';
import { OutboxJournal } from '../../renderer/vault/journal/outbox-journal.ts';
import { OpenVault } from '../../renderer/vault/open-vault.ts';
import type { Profile } from '../../renderer/vault/storage/stored-shapes.ts';
import { isStorageError } from '../../renderer/vault/storage/watchdog.ts';
import { Central } from '../../renderer/vault/sync/central.ts';
import { Transport } from '../../renderer/vault/sync/transport.ts';
import type { Bug } from './bugs.ts';
import type { Chance } from './chance.ts';
import { type Disk, emptyDisk } from './disk.ts';
import { memoryDeskStore } from './memory-desk-store.ts';
import { type Scheduler, settle } from './scheduler.ts';
import type { SimCentral } from './sim-central.ts';
import { CARD_KEY, directory, TODAY } from './sim-fund.ts';
import { openSealer, SimJournal } from './sim-journal.ts';
import type { SimNet } from './sim-net.ts';

export interface SavedAct {
  readonly mid: string;
  readonly device: string;
  readonly name: MutationKey;
  readonly dossierId: string;
  /** The row that the act makes, for those that make one. */
  readonly makes: { readonly type: Row['type']; readonly id: string } | null;
  /** What only one may win: a revision of a note, a state of an appointment. */
  readonly contest: string | null;
}

export interface DeviceParts {
  readonly scheduler: Scheduler;
  readonly chance: Chance;
  readonly central: SimCentral;
  readonly net: SimNet;
  readonly bug: Bug | null;
  /** Whether the desk asks for the next page of a first load while it writes the one before. */
  readonly asksAhead: boolean;
  readonly onSaved: (act: SavedAct, device: SimDevice) => void;
  readonly onCommit: (device: SimDevice, before: Disk, after: Disk) => void;
}

const MOST_PAST = 4;

/** One computer with one person: its disk outlives its processes, of which the real desk and the real sync are one. */
export class SimDevice {
  readonly name: string;
  disk: Disk;
  vault: OpenVault | null = null;
  online = true;
  diskFull = false;
  /** Speaks the version of the protocol before the present one. */
  old = false;
  skewMs = 0;
  /** Its database went back or lost something: what it shows is of before, until it has read on. */
  setBack = false;
  /**
   * Changes that central had confirmed and that wait again, offered anew or in a database of before: their second copy went
   * then, and is written again when the second disk takes it.
   */
  readonly alone: Set<string>;
  /** The second copy of its outbox. */
  journal: SimJournal;
  /** How its disk was now and then; an older one may come back. */
  readonly past: Disk[] = [];
  readonly staffId: string;
  /** Locked by its person: what was under way is coming to an end, and nobody can unlock it yet. */
  private closing: Promise<void> | null = null;
  private life = 0;
  /** Of the lives that may still do something. */
  private oldest = 0;
  private queue: Job[] = [];
  /** Over when all that waits in the queue has had its turn. */
  private written: Promise<void> = Promise.resolve();
  private readonly parts: DeviceParts;
  /** Of the changes of this life, by their numbers. */
  private mids = new Map<number, string>();
  /** What a crash may take back, when something planted makes writes less than strict. */
  private sure: Disk;

  /** @param like the computer whose profile was copied */
  constructor(name: string, staff: Staff, parts: DeviceParts, like?: SimDevice) {
    this.name = name;
    this.staffId = staff.staffId;
    this.parts = parts;
    this.disk = like?.disk ?? emptyDisk(profileOf(staff, parts.central.enrol(staff.staffId)));
    this.journal = new SimJournal(like?.journal);
    this.alone = new Set(like?.alone);
    this.sure = this.disk;
  }

  get owner(): string {
    return `${this.name}#${this.life}`;
  }

  /** Opens the vault that lies on the disk, as an unlock does; a disk that refuses leaves it closed. */
  async boot(): Promise<void> {
    if (this.closing !== null) return;
    const opening = this.open().catch((error: unknown) => {
      if (!isStorageError(error)) throw error;
      return null;
    });
    let isOver = false;
    void opening.finally(() => {
      isOver = true;
    });
    await settle();
    // What one copy lacks is written from the other before anything else happens on this computer, after what was given up.
    while (!isOver && (await this.stepOwn())) await settle();
    const vault = await opening;
    if (vault === null) {
      this.killAll();
      return;
    }
    this.vault = vault;
    vault.engine.start();
  }

  private async open(): Promise<OpenVault> {
    const { scheduler, chance, net, bug, asksAhead } = this.parts;
    this.life += 1;
    const { owner } = this;
    const mids = new Map<number, string>();
    this.mids = mids;
    const timers = scheduler.timersOf(owner, () => this.skewMs);
    const now = () => instantFromEpochMs(timers.nowMs());
    const transport = new Transport(
      asOldDesk(
        net.fetchOf(owner, this.staffId, () => this.online),
        () => this.old,
      ),
      timers,
    );
    const central = new Central(transport);
    central.use({ access: this.staffId, refresh: 'again', renewed: async () => undefined });
    const plain = memoryDeskStore({
      disk: () => this.disk,
      seal: (label) => scheduler.wait(owner, `sealed ${label}`),
      commit: (label, change) => this.commit(owner, label, change),
      written: () => this.written,
      timers,
    });
    const store = bug?.deskStore?.(plain, (run) => scheduler.add(owner, 'later', run)) ?? plain;
    const file = this.journal.open({
      isFull: () => this.diskFull,
      turn: (label) => scheduler.wait(owner, `journal ${label}`),
    });
    const later = (run: () => void) => scheduler.add(owner, 'later', run);
    const journals = bug?.journal?.(file, later) ?? file;
    return OpenVault.open(
      {
        store: {
          ...store,
          addIntent: (intent, onLate) => {
            mids.set(intent.seq, intent.mid);
            return store.addIntent(intent, onLate);
          },
        },
        central,
        transport,
        timers,
        now,
        chance: () => chance.next(),
        ...(asksAhead ? { askAheadFrom: 1 } : {}),
        idAt: (at) =>
          uuidV7({ bytes: (n) => Uint8Array.from({ length: n }, () => chance.below(256)) }, epochMsOf(at)),
        buildId: 'build',
        deviceLabel: this.name,
        onNewBuild: () => undefined,
        onWaiting: () => undefined,
        journal: new OutboxJournal({ store: journals, vaultId: 'vault', sealer: openSealer, timers }),
      },
      this.disk.profile,
    );
  }

  /** Nothing of it runs: its disk is whoever's who comes by. */
  get isOff(): boolean {
    return this.vault === null && this.closing === null;
  }

  /** As a person locks it, or time does: what is under way ends or is given up, and what was given up may still come. */
  lock(): void {
    const { vault } = this;
    if (vault === null) return;
    this.vault = null;
    const closing = vault
      .close()
      .catch((error: unknown) => {
        if (!isStorageError(error)) throw error;
      })
      .finally(() => {
        if (this.closing === closing) this.closing = null;
      });
    this.closing = closing;
  }

  /** The plug is pulled: what was committed stays, nothing else. */
  crash(): void {
    this.killAll();
    this.journal.crash(this.parts.chance);
    this.vault?.engine.stop();
    this.vault = null;
    this.closing = null;
    if (this.parts.bug?.relaxed && this.parts.chance.happens(0.5)) this.disk = this.sure;
    this.sure = this.disk;
  }

  private async stepOwn(): Promise<boolean> {
    for (let life = this.life; life >= this.oldest; life -= 1)
      if (await this.parts.scheduler.step(`${this.name}#${life}`)) return true;
    return false;
  }

  /** This process, and what is left of those that were locked before. */
  private killAll(): void {
    for (let life = this.oldest; life <= this.life; life += 1)
      this.parts.scheduler.kill(`${this.name}#${life}`);
    this.oldest = this.life + 1;
    this.queue = [];
    this.written = Promise.resolve();
  }

  /** The browser threw everything away: the computer is enrolled anew. */
  wipe(staff: Staff): void {
    this.crash();
    this.journal = new SimJournal();
    this.past.length = 0;
    this.putBack(emptyDisk(profileOf(staff, this.parts.central.enrol(staff.staffId))));
    this.setBack = false;
  }

  /** While it is off, its database becomes another: an older one, an empty one, or one with damaged records. */
  putBack(disk: Disk): void {
    this.disk = disk;
    this.sure = disk;
    this.setBack = true;
  }

  /** The disk loses a dossier with its card, and nothing tells of it. */
  lose(dossierId: string): void {
    const [dossiers, digests] = [new Map(this.disk.dossiers), new Map(this.disk.digests)];
    dossiers.delete(dossierId);
    digests.delete(dossierId);
    this.disk = { ...this.disk, dossiers, digests };
    this.sure = this.disk;
  }

  /** What an online sign-in brings: rights as they are now. */
  signedInAs(staff: Staff): void {
    this.disk = { ...this.disk, profile: { ...this.disk.profile, staff } };
  }

  act<K extends MutationKey>(
    name: K,
    args: MutationArgs<K>,
    what: Pick<SavedAct, 'dossierId' | 'makes' | 'contest'>,
  ): void {
    const { vault, owner } = this;
    void vault?.act(name, args).then((answer) => {
      if (!answer.ok || owner !== this.owner || this.isOff) return;
      const mid = this.mids.get(answer.value.seq);
      if (mid !== undefined) this.parts.onSaved({ mid, device: this.name, name, ...what }, this);
    });
  }

  /** Transactions run one after the other, as IndexedDB has them. */
  private commit(owner: string, label: string, change: (disk: Disk) => Disk): Promise<void> {
    return new Promise((resolve, reject) => {
      let over = () => {};
      this.written = new Promise((done) => {
        over = done;
      });
      this.queue.push({ label, change, resolve, reject, over });
      if (this.queue.length === 1) this.runNext(owner);
    });
  }

  private runNext(owner: string): void {
    const { scheduler, onCommit } = this.parts;
    const job = this.queue[0];
    if (!job) return;
    scheduler.add(owner, `commit ${job.label}`, () => {
      this.queue.shift();
      job.over();
      this.runNext(owner);
      if (this.diskFull) {
        job.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
        return;
      }
      try {
        const before = this.disk;
        this.disk = job.change(before);
        if (this.past.length < MOST_PAST && this.parts.chance.happens(0.05)) this.past.push(before);
        for (const mid of offeredAgain(before, this.disk)) this.alone.add(mid);
        onCommit(this, before, this.disk);
      } catch (error) {
        job.reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      scheduler.add(owner, `committed ${job.label}`, job.resolve);
    });
  }
}

/** Changes that wait, and that central had confirmed before. */
function offeredAgain(before: Disk, after: Disk): readonly string[] {
  if (before.intents === after.intents) return [];
  const confirmed = new Set(before.kept.keys());
  for (const { mid, outcome } of before.intents.values()) if (outcome !== null) confirmed.add(mid);
  return [...after.intents.values()].flatMap(({ mid, outcome }) =>
    outcome === null && confirmed.has(mid) ? [mid] : [],
  );
}

/** The last version that was told of a departure row by row, and knew no lent dossier. */
const OLD_PROTOCOL = 5;

/** What a desk of that version would have said. */
function asOldDesk(fetch: typeof globalThis.fetch, isOld: () => boolean): typeof globalThis.fetch {
  return (input, init) => {
    if (!isOld() || typeof init?.body !== 'string') return fetch(input, init);
    const {
      granted: _granted,
      schema: _schema,
      ...body
    } = JSON.parse(init.body) as {
      granted?: unknown;
      schema?: unknown;
      proto?: number;
    };
    const asked = body.proto === undefined ? body : { ...body, proto: OLD_PROTOCOL };
    return fetch(input, { ...init, body: JSON.stringify(asked) });
  };
}

interface Job {
  readonly label: string;
  readonly change: (disk: Disk) => Disk;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  /** It had its turn, however it ended. */
  readonly over: () => void;
}

export function profileOf(staff: Staff, deviceId: string): Profile {
  return {
    staff,
    deviceId,
    cardKeys: Object.fromEntries(staff.spaces.map((space) => [space, CARD_KEY])),
    directory,
    today: TODAY,
    holding: staff.roles.includes('fieldAdviser') ? 'agenda' : 'portfolio',
    refreshToken: null,
    workOffline: false,
    pack: null,
    sealKey: null,
  };
}
