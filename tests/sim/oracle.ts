import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { incomeStatementId } from '#shared/mutations/declare-income/declare-income.mutation.ts';
import { rebase } from '#shared/sync/rebase.ts';
import { type Intent, isUnconfirmed, pendingOf } from '../../renderer/vault/intent.ts';
import { type CentralData, lentTo } from './central-data.ts';
import type { HeldDossier } from '../../renderer/vault/desk.ts';
import type { Disk } from './disk.ts';
import type { SavedAct, SimDevice } from './sim-device.ts';
import type { SimCentral } from './sim-central.ts';
import { firstIdentity, keyOf, people } from './sim-fund.ts';
import type { Answered } from './sim-net.ts';

export type Kind = 'lost' | 'duplicated' | 'unseen' | 'violation';

export interface Finding {
  readonly kind: Kind;
  readonly what: string;
}

/** Watches a run from outside, by what was said to people and what lies on the disks, and tells what must never be. */
export class Oracle {
  readonly findings: Finding[] = [];
  readonly saved = new Map<string, SavedAct>();
  /** Acts that lay on a disk only which was wiped, or on a device that may not speak any more. */
  readonly excused = new Set<string>();
  /** Known to their desks as refused. Damaged on the way, one lies at central under another name, as a case. */
  private readonly refused = new Set<string>();
  /** Dossiers that a disk lost, by device: missed until the buckets are compared. */
  readonly holes = new Set<string>();
  /** Per epoch and space: the highest version that a reader was told to be complete. */
  private readonly told = new Map<string, number>();
  private readonly central: SimCentral;

  constructor(central: SimCentral) {
    this.central = central;
  }

  found(kind: Kind, what: string): void {
    if (this.findings.length < 20) this.findings.push({ kind, what });
  }

  /** Central is about to commit. */
  centralCommits(before: CentralData, after: CentralData): void {
    for (const [space, ver] of after.spaces) {
      const earlier = before.spaces.get(space) ?? 0;
      if (ver < earlier) this.found('violation', `version of ${space} goes back from ${earlier} to ${ver}`);
    }
    let behind: ReadonlySet<string> | null = null;
    for (const [key, row] of after.rows) {
      const old = before.rows.get(key);
      if (old === row) continue;
      if (old && row.ver <= old.ver) this.found('violation', `${row.type} is written at a version not newer`);
      const complete = this.told.get(`${this.central.epoch} ${row.spaceId}`) ?? 0;
      if (row.ver <= complete) this.found('unseen', `${row.type} at ${row.ver} after ${complete} was told`);
      behind ??= new Set([...after.mutations.values()].map(({ spaceId, ver }) => `${spaceId} ${ver}`));
      if (!behind.has(`${row.spaceId} ${row.ver}`))
        this.found('violation', `${row.type} at ${row.ver} has no change behind it`);
    }
  }

  centralAnswered({ request, answer, allowed }: Answered): void {
    if (answer.status !== 200 || request.body === undefined) return;
    const lines = answer.text.split('\n');
    if (request.path.endsWith('/pull')) {
      for (const line of lines) {
        if (!line.startsWith('{"t":"end"')) continue;
        const end = JSON.parse(line) as { space: string; cursor: string };
        const cursor = cursorIn(end.cursor);
        if (cursor?.mode !== 'delta' || cursor.type !== null) continue;
        const key = `${cursor.epoch} ${cursor.space}`;
        this.told.set(key, Math.max(this.told.get(key) ?? 0, cursor.ver));
      }
    }
    if (allowed.revoked) this.found('violation', `${request.path} answers a revoked device`);
    for (const match of answer.text.matchAll(/"spaceId":"([^"]*)"/g))
      if (!allowed.spaces.includes(match[1] ?? ''))
        this.found('violation', `${request.path} gives a row of an office that is not theirs`);
  }

  /** A desk has committed something. */
  deskCommitted(device: SimDevice, before: Disk, after: Disk): void {
    if (before.intents !== after.intents) {
      // Whatever waits leaves the database only after central has answered it, second copy or not.
      const there = midsOn(after);
      for (const { mid, outcome, name } of before.intents.values()) {
        if (outcome === 'rejected') this.refused.add(mid);
        if (outcome === null && this.saved.has(mid) && !there.has(mid))
          this.found('lost', `${device.name}: ${name} waited and left the database`);
      }
    }
    const isOneLife = before.progress.epoch === after.progress.epoch;
    if (before.dossiers !== after.dossiers && isOneLife)
      for (const [id, held] of after.dossiers) {
        const old = before.dossiers.get(id);
        if (!old || old === held) continue;
        const space = old.rows[0]?.spaceId;
        // Versions of two offices say nothing about each other.
        if (space === undefined || space !== held.rows[0]?.spaceId) continue;
        // Until an office was read anew, its rows of a former epoch give way to older ones.
        if (before.progress.spaces[space]?.initialDone !== true) continue;
        const versions = new Map(held.rows.map((row) => [`${row.type}|${row.id}`, row.ver]));
        for (const row of old.rows)
          if ((versions.get(`${row.type}|${row.id}`) ?? -1) < row.ver && row.ver > 0)
            this.found('violation', `${device.name}: ${row.type} goes back from ${row.ver}`);
      }
    if (before.progress === after.progress && before.dossiers === after.dossiers) return;
    this.nothingSkipped(device, after);
  }

  /** Cursor and data: whatever central has up to the cursor of a desk lies there. */
  private nothingSkipped(device: SimDevice, disk: Disk): void {
    const { epoch } = this.central;
    if (disk.progress.epoch !== epoch) return;
    for (const [space, { cursor, initialDone }] of Object.entries(disk.progress.spaces)) {
      const at = initialDone && cursor !== null ? cursorIn(cursor) : null;
      if (at?.mode !== 'delta' || at.type !== null || at.epoch !== epoch) continue;
      for (const [key, row] of this.central.data.rows) {
        if (row.spaceId !== space || row.ver > at.ver || row.deleted || row.type === 'audit-entry') continue;
        if (row.dossierId === null) continue;
        const held = disk.dossiers.get(row.dossierId);
        if (held && (versionsIn(held).get(key) ?? -1) >= row.ver) continue;
        const isMissed =
          !this.holes.has(`${device.name} ${row.dossierId}`) &&
          (disk.profile.holding !== 'agenda' || held !== undefined);
        if (isMissed)
          this.found('unseen', `${device.name}: ${row.type} at ${row.ver} is not there, cursor ${at.ver}`);
      }
    }
  }

  /** The moment in which somebody reads that it is saved. */
  calledSaved(act: SavedAct, { name, disk, journal }: SimDevice): void {
    this.saved.set(act.mid, act);
    if (this.central.data.mids.has(act.mid)) return;
    if (!midsOn(disk).has(act.mid)) this.found('violation', `${name}: saved, but not in the database`);
    if (!journal.mids.includes(act.mid)) this.found('violation', `${name}: saved, but not in the journal`);
  }

  /** Every intent that a person was told is saved lies somewhere from where it will come. */
  nothingLost(devices: readonly SimDevice[], when: string): void {
    const lying = new Set<string>(this.central.data.mids.keys());
    for (const { disk, journal } of devices)
      for (const mid of [...midsOn(disk), ...journal.mids]) lying.add(mid);
    for (const [mid, act] of this.saved) {
      if (lying.has(mid) || this.excused.has(mid) || this.refused.has(mid)) continue;
      this.excused.add(mid);
      this.found('lost', `${act.name} of ${act.device} ${when}`);
    }
  }

  nothingTwice(): void {
    const { data } = this.central;
    const applied = new Map<string, number>();
    for (const kept of data.mutations.values()) {
      if (kept.mid === null || kept.result.status !== 'applied') continue;
      // An act that makes something names it: twice the same name is twice the same act.
      const made = madeBy(kept.args);
      if (made === null) continue;
      const key = `${kept.name} ${made}`;
      applied.set(key, (applied.get(key) ?? 0) + 1);
    }
    for (const [key, times] of applied)
      if (times > 1) this.found('duplicated', `${times} times ${key.slice(0, 60)}`);
  }

  /** At rest: what a desk shows is its base with its changes over it, and its memory is its disk. */
  async deskAtRest(device: SimDevice, atTheEnd = false): Promise<void> {
    const { vault, disk } = device;
    if (!vault) return;
    // A write that was given up may come all the same: memory hears of answers and departures with the next exchange,
    // but a change that waits on the disk must be known at once.
    const inMemory = vault.desk.outbox.map(nameOf).sort();
    const onDisk = [...disk.intents.values()].filter((one) => atTheEnd || one.outcome === null).map(nameOf);
    const known = new Set(vault.desk.outbox.map((one) => one.mid));
    // One that was never called saved, because the second copy refused it, may be found with the next exchange too.
    const unknown = [...disk.intents.values()].filter(
      (one) => one.outcome === null && !known.has(one.mid) && (atTheEnd || this.saved.has(one.mid)),
    );
    const lying = midsOn(disk);
    for (const { mid, outcome, seq } of vault.desk.outbox)
      if (outcome === null && !lying.has(mid))
        this.found('violation', `${device.name}: change ${seq} waits, but not in the database`);
    if (unknown.length > 0 || (atTheEnd && onDisk.sort().join() !== inMemory.join()))
      this.found('violation', `${device.name}: outbox ${inMemory.join()} but on disk ${onDisk.join()}`);
    if (!atTheEnd && [...disk.intents.values()].map(nameOf).sort().join() !== inMemory.join()) return;
    const pending = [...disk.intents.values()].filter(isUnconfirmed);
    for (const [id, held] of disk.dossiers) {
      const { rows: shown, expected } = rebase(
        held.rows,
        pending.filter((one) => one.dossierId === id).map(pendingOf),
      );
      const here = (await vault.desk.shownRows(id)) ?? [];
      if (byKey(shown) !== byKey(here)) this.found('violation', `${device.name}: shows other rows than fold`);
      const digest = digestOf(shown, keyOf);
      const seen = vault.desk.digest(id);
      // An office is read anew, or is to be: its cards come first, and may be of a version whose rows are still on their way.
      const space = held.rows[0]?.spaceId ?? '';
      const reading = disk.progress.spaces[space];
      const isReadAnew = reading
        ? !reading.initialDone || reading.ahead === true
        : disk.profile.staff.spaces.includes(space);
      if (isReadAnew && digest && seen && seen.ver > digest.ver) continue;
      // Opened after it went to another office: its card comes with the next pull, and versions of two offices say nothing.
      if (!atTheEnd && seen?.card.spaceId !== space) continue;
      if (
        digest &&
        seen &&
        seen.ver >= digest.ver &&
        JSON.stringify(digest.items) !== JSON.stringify(seen.items)
      )
        this.found(
          'violation',
          `${device.name}: card of a dossier is not the fold of its rows ${JSON.stringify(digest.items)} ${digest.ver} but ${JSON.stringify(seen.items)} ${seen.ver}`,
        );
      for (const act of this.saved.values()) {
        if (act.device !== device.name || act.dossierId !== id || act.makes === null) continue;
        // One that will end as a disagreement, by what came in since, is told as such and not shown.
        const own = pending.find((one) => one.mid === act.mid);
        if (own && expected.get(own.seq)?.kind !== 'applied') continue;
        if (this.excused.has(act.mid) || this.ended(act.mid) === 'trouble') continue;
        const { type, id: made } = act.makes;
        if (device.setBack && !atTheEnd) continue;
        if (!here.some((row) => row.type === type && row.id === made) && this.saidSaved(act, disk))
          this.found('violation', `${device.name}: does not show its own ${act.name}`);
      }
    }
  }

  /** Whether the act is of this disk's own life: it was not wiped, and its epoch has come round. */
  private saidSaved(act: SavedAct, disk: Disk): boolean {
    if (midsOn(disk).has(act.mid))
      return ![...disk.intents.values()].some((one) => one.mid === act.mid && !isUnconfirmed(one));
    return this.central.data.mids.has(act.mid) && disk.progress.epoch === this.central.epoch;
  }

  private ended(mid: string): 'applied' | 'trouble' | 'open' {
    const { data } = this.central;
    const kept = data.mutations.get(data.mids.get(mid) ?? '');
    if (!kept) return 'open';
    return kept.result.status === 'applied' ? 'applied' : 'trouble';
  }

  /** After the last fault, when everybody has synced. */
  async atTheEnd(devices: readonly SimDevice[]): Promise<void> {
    const { data } = this.central;
    for (const { disk } of devices)
      for (const { mid, outcome } of disk.intents.values()) if (outcome === 'rejected') this.refused.add(mid);
    for (const [mid, act] of this.saved)
      if (!data.mids.has(mid) && !this.excused.has(mid) && !this.refused.has(mid))
        this.found('lost', `${act.name} of ${act.device} at the end`);
    this.nothingTwice();
    this.troublesComplete();
    for (const device of devices) {
      const revoked = data.devices.get(device.disk.profile.deviceId)?.revoked === true;
      if (revoked || !device.vault) continue;
      await this.deskAtRest(device, true);
      const waiting = [...device.disk.intents.values()].filter((one) => one.outcome === null);
      if (waiting.length > 0) this.found('violation', `${device.name}: ${waiting.length} changes never went`);
      const answered = [...device.disk.intents.values()].filter((one) => one.outcome === 'applied');
      if (answered.length > 0)
        this.found('violation', `${device.name}: ${answered.length} answered never left`);
      this.converged(device);
    }
    for (const line of this.central.unexpected) this.found('violation', `central: ${line}`);
  }

  private converged({ name, disk, staffId }: SimDevice): void {
    const { data } = this.central;
    const staff = staffNow(this.central, staffId);
    const spaces = staff?.spaces ?? [];
    const goesOut = staff?.roles.includes('fieldAdviser') === true;
    const lent = new Set(goesOut ? lentTo(data, staffId).map((row) => row.dossierId) : []);
    const there = new Map<string, Row[]>();
    for (const row of data.rows.values()) {
      if (
        row.deleted ||
        row.type === 'audit-entry' ||
        row.dossierId === null ||
        !(spaces.includes(row.spaceId) || lent.has(row.dossierId))
      )
        continue;
      there.set(row.dossierId, [...(there.get(row.dossierId) ?? []), row]);
    }
    for (const [id, rows] of there) {
      const held = disk.dossiers.get(id);
      if (!held) {
        // One that came to an office of theirs is no loan any more: it is held like its neighbours.
        const isLent = lent.has(id) && !rows.some(({ spaceId }) => spaces.includes(spaceId));
        if (disk.profile.holding === 'portfolio' || isLent)
          this.found('unseen', `${name}: a dossier is missing`);
      } else if (byKey(held.rows) !== byKey(rows))
        this.found('unseen', `${name}: a dossier differs from central`);
      const digest = data.digests.get(`${rows[0]?.spaceId}|${id}`);
      if (digest && disk.digests.get(id)?.ver !== digest.ver)
        this.found('unseen', `${name}: a card differs from central`);
    }
    for (const id of disk.dossiers.keys())
      if (!there.has(id)) this.found('violation', `${name}: holds a dossier that is not its business`);
  }

  /**
   * Every write of a guarded group of fields, in the order in which central took them: it is applied when the value is
   * what its person saw, or is theirs already; anything else is a disagreement, and nothing else is one.
   */
  private guardedFieldsTold(): void {
    const { data } = this.central;
    const now = new Map<string, string>();
    // As they were committed: a dossier that moves counts the versions of another office.
    for (const kept of data.mutations.values()) {
      const claim = kept.mid === null ? null : claimIn(kept);
      if (claim === null || kept.result.status === 'rejected') continue;
      const value = now.get(claim.field) ?? claim.first;
      const contested = value !== claim.was && value !== claim.to;
      const told = kept.result.status === 'conflict';
      if (contested && !told)
        this.found('violation', `${claim.field.slice(-20)}: overwritten without a word`);
      if (!contested && told)
        this.found('violation', `${claim.field.slice(-20)}: a disagreement about nothing`);
      if (!told) now.set(claim.field, claim.to);
    }
  }

  /** Each disagreement and refusal is one row; of those who wanted the same thing one wins. */
  private troublesComplete(): void {
    const { data } = this.central;
    const rows = new Map([...data.rows.values()].map((row) => [`${row.type}|${row.id}`, row]));
    const there = new Set([...data.digests.values()].map(({ dossierId }) => dossierId));
    const won = new Map<string, number>();
    for (const kept of data.mutations.values()) {
      const { result, mid } = kept;
      if (mid === null) continue;
      if (result.status === 'conflict' && !rows.has(`conflict|${result.conflictId}`))
        this.found('violation', `${kept.name}: a conflict that nobody finds`);
      if (result.status === 'rejected' && !rows.has(`rejected-case|${result.caseId}`))
        this.found('violation', `${kept.name}: a refusal that nobody finds`);
      const about = 'dossierId' in kept.args ? String(kept.args.dossierId) : null;
      const at = result.status === 'rejected' ? rows.get(`rejected-case|${result.caseId}`) : undefined;
      if (at && about !== null && there.has(about) && at.dossierId !== about)
        this.found('violation', `${kept.name}: a refusal far from its dossier`);
      const contest = this.saved.get(mid)?.contest ?? null;
      if (contest !== null && result.status === 'applied') won.set(contest, (won.get(contest) ?? 0) + 1);
    }
    this.guardedFieldsTold();
    for (const [contest, times] of won)
      if (times > 1) this.found('violation', `${times} won the same: ${contest.slice(0, 40)}`);
  }
}

function claimIn(kept: { readonly name: string; readonly args: object }): Claimed | null {
  if (kept.name === 'income.declare@1') {
    const declared = kept.args as Parameters<typeof incomeStatementId>[0] & { to: object };
    const to = JSON.stringify(declared.to);
    return { field: `income ${incomeStatementId(declared)}`, was: 'none', to, first: 'none' };
  }
  if (kept.name === 'person.correct@2') {
    const { personId, was, to } = kept.args as { personId: string; was: object; to: object };
    const first = JSON.stringify({ ssin: null, ...firstIdentity });
    return { field: personId, was: JSON.stringify(was), to: JSON.stringify(to), first };
  }
  if (kept.name !== 'contact.set@1') return null;
  const args = kept.args as { pointId: string; change?: { group: string; was: unknown; to: unknown } };
  // Damaged on the way: kept as a case, and no claim of anybody.
  if (args.change === undefined) return null;
  const { group, was, to } = args.change;
  return {
    field: `${args.pointId} ${group}`,
    was: JSON.stringify(was),
    to: JSON.stringify(to),
    first: JSON.stringify(firstOf(group)),
  };
}

/** As the fund has it before anybody did anything. */
function firstOf(group: string): object {
  return group === 'reach' ? { kind: 'mobile', value: '0470 00 00 00' } : { preferred: false };
}

interface Claimed {
  readonly field: string;
  readonly was: string;
  readonly to: string;
  readonly first: string;
}

export function midsOn(disk: Disk): Set<string> {
  return new Set([...disk.intents.values(), ...disk.kept.values()].map((intent) => intent.mid));
}

export function staffNow(central: SimCentral, staffId: string) {
  return central.staff.get(staffId) ?? people.find((one) => one.staffId === staffId);
}

function madeBy(args: object): string | null {
  const named = { contactId: null, revisionId: null, reviewId: null, ...args };
  return named.contactId ?? named.revisionId ?? named.reviewId;
}

function nameOf(intent: Intent): string {
  return `${intent.seq}:${intent.mid.slice(-6)}:${intent.outcome}`;
}

/** Rows are never changed in place: what was worked out of one holds for ever. */
const keys = new WeakMap<Row, string>();

function byKey(rows: readonly Row[]): string {
  return rows.map(keyWithBody).sort().join();
}

function keyWithBody(row: Row): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = `${row.type}|${row.id}@${row.ver}${row.ver === 0 ? '' : JSON.stringify(row.body)}`;
  keys.set(row, key);
  return key;
}

const versions = new WeakMap<HeldDossier, ReadonlyMap<string, number>>();

/** Of each row that lies on the disk, by the name that central has for it. */
function versionsIn(held: HeldDossier): ReadonlyMap<string, number> {
  const known = versions.get(held);
  if (known) return known;
  const own = new Map(held.rows.map((row) => [`${row.spaceId}|${row.type}|${row.id}`, row.ver]));
  versions.set(held, own);
  return own;
}

interface CursorText {
  readonly mode: string;
  readonly epoch: string;
  readonly space: string;
  readonly ver: number;
  readonly type: string | null;
}

/** A desk shows the same one over and over. */
const cursors = new Map<string, CursorText | null>();
const MOST_CURSORS = 2_000;

function cursorIn(text: string): CursorText | null {
  const known = cursors.get(text);
  if (known !== undefined) return known;
  if (cursors.size >= MOST_CURSORS) cursors.clear();
  const cursor = readCursor(text);
  cursors.set(text, cursor);
  return cursor;
}

function readCursor(text: string): CursorText | null {
  try {
    return JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('utf8')) as CursorText;
  } catch {
    return null;
  }
}
