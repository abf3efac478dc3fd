import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { RowRef } from '#shared/mutations/define-mutation.ts';
import type { DeviceKind } from '#shared/sync/lease.ts';
import type { MutationResult } from '#shared/sync/protocol.ts';

export type Isolation = 'read committed' | 'repeatable read';

export interface DeviceRecord {
  readonly deviceId: string;
  readonly staffId: string;
  readonly lastSeq: number;
  readonly revoked: boolean;
  /** When it last asked, to the minute; milliseconds since 1970. */
  readonly seenMs: number;
  readonly kind: DeviceKind;
}

/** What an answer says of a device and of offices, at one moment. */
export interface Standing {
  readonly device: DeviceRecord | null;
  /** Of the offices that exist. */
  readonly versions: ReadonlyMap<string, number>;
}

/** One change as it was handed in, with how it ended. */
export interface MutationRecord {
  readonly seq: number;
  /** Null on the copy of an intent that another device had already handed in. */
  readonly mid: string | null;
  readonly staffId: string;
  readonly spaceId: string;
  readonly name: string;
  readonly args: object;
  readonly hash: string;
  readonly result: MutationResult;
  readonly ver: number;
  readonly deviceTime: Instant;
  readonly receivedAt: Instant;
}

/** After version `ver`, or after one row of it. */
export interface Position {
  readonly ver: number;
  readonly type: string | null;
  readonly id: string;
}

export interface ChangedRow {
  readonly type: string;
  readonly id: string;
  readonly dossierId: string | null;
  readonly ver: number;
  readonly deleted: boolean;
  /** JSON of the row as it travels. */
  readonly text: string;
}

/** A dossier of some office that was lent to somebody and still is, as its card tells it. */
export interface GrantedDossier extends Member {
  readonly spaceId: string;
}

/** Type under which a change tells that a dossier left the office; its text is `departureSchema`. */
export const DEPARTURE_TYPE = 'departure';

/** A dossier as its card tells it. */
export interface Member {
  readonly dossierId: string;
  readonly ver: number;
  readonly protected: boolean;
}

/** A bundle that was made before; `content` says of what. */
export interface StoredBundle {
  readonly firstId: string;
  readonly content: string;
  /** A pack of dossiers (shared/sync/dossier-pack.ts), base64: bytes would come out of the database as twice their letters. */
  readonly z: string;
}

export interface AgendaQuestion {
  readonly spaceId: string;
  readonly staffId: string;
  readonly today: string;
  /** Only those whose reason to be there was written after this version. */
  readonly since: number;
}

export interface LockedDossier {
  readonly dossierId: string;
  readonly protected: boolean;
  readonly adviserId: string | null;
}

export interface DossierMove {
  readonly dossierId: string;
  readonly from: string;
  readonly to: string;
  /** Of the office that loses it. */
  readonly fromVer: number;
  /** Of the office that gains it; every row gets it. */
  readonly toVer: number;
  readonly at: Instant;
}

/** What a push reads and writes. `lock…` holds what it names until the transaction ends. */
export interface PushStore {
  device(deviceId: string, lock: 'read' | 'forUpdate'): Promise<DeviceRecord | null>;
  resultsOf(
    deviceId: string,
    seqs: readonly number[],
  ): Promise<readonly { readonly seq: number; readonly hash: string; readonly result: MutationResult }[]>;
  intentsOf(
    mids: readonly string[],
  ): Promise<readonly { readonly mid: string; readonly staffId: string; readonly result: MutationResult }[]>;
  /** In (type, id) order, whoever asks, so that two transactions never wait for each other. */
  lockRows(spaceId: string, refs: readonly RowRef[]): Promise<readonly Row[]>;
  /** In the order of the ids; those that exist. */
  lockDossiers(spaceId: string, ids: readonly string[]): Promise<readonly LockedDossier[]>;
  /** In which office each of these is now; those that exist. */
  placesOf(
    ids: readonly string[],
  ): Promise<readonly { readonly dossierId: string; readonly spaceId: string }[]>;
  /** Dossiers that are lent to somebody on that day, each once. */
  grantsOf(staffId: string, today: string): Promise<readonly GrantedDossier[]>;
  /**
   * Whether a dossier other than this one, in any office, has that NISS. Who asks for the same one waits until this
   * transaction has ended.
   */
  isSsinElsewhere(ssin: string, dossierId: string): Promise<boolean>;
  /** Takes a dossier with all its rows and files to another office; what it leaves is one departure. */
  moveDossier(move: DossierMove): Promise<void>;
  rowsOfDossiers(
    spaceId: string,
    ids: readonly string[],
    exceptTypes: readonly string[],
  ): Promise<readonly Row[]>;
  cardKey(spaceId: string): Promise<string>;
  /** Null for an office that does not exist. */
  spaceVersion(spaceId: string): Promise<number | null>;
  /** Taken last: its lock orders the writers of the space until they have committed. */
  nextVersion(spaceId: string): Promise<number>;
  /** Who wrote what got this version; a version belongs to one push, a push to one person. */
  writerOf(
    spaceId: string,
    ver: number,
  ): Promise<{ readonly staffId: string; readonly deviceTime: Instant } | null>;
  write(
    spaceId: string,
    changed: {
      readonly inserted: readonly Row[];
      readonly updated: readonly Row[];
      readonly digests: readonly Digest[];
    },
  ): Promise<void>;
  /** Keeps the changes and moves the device to the last of them. */
  record(deviceId: string, mutations: readonly MutationRecord[]): Promise<void>;
}

/** What a pull reads. Texts are lines of the answer, made by the database so that no body is parsed on the way. */
export interface PullStore {
  device(deviceId: string, lock: 'read'): Promise<DeviceRecord | null>;
  /** By one statement: what an idle desk asks all day long. */
  standing(deviceId: string, spaces: readonly string[]): Promise<Standing>;
  /** The device asked; kept to the minute. */
  seen(deviceId: string, at: Instant): Promise<void>;
  spaceVersion(spaceId: string): Promise<number | null>;
  /** The version up to which deletions and departures are forgotten. */
  horizon(spaceId: string): Promise<number>;
  countDossiers(spaceId: string): Promise<number>;
  dossierIds(spaceId: string, after: string, limit: number): Promise<readonly string[]>;
  /** In the order of their ids. */
  members(spaceId: string, after: string, limit: number): Promise<readonly Member[]>;
  bundles(spaceId: string, firstIds: readonly string[]): Promise<readonly StoredBundle[]>;
  /** What the bundles that begin with these dossiers were made of, without their bytes. */
  bundleContents(spaceId: string, firstIds: readonly string[]): Promise<readonly string[]>;
  keepBundle(spaceId: string, bundle: StoredBundle): Promise<void>;
  protectedDossiers(spaceId: string): Promise<readonly string[]>;
  /** Kept by hand, with an appointment, or a stop of a mission, from the business date on. */
  agendaDossiers(question: AgendaQuestion): Promise<readonly string[]>;
  grantsOf(staffId: string, today: string): Promise<readonly GrantedDossier[]>;
  /** In the order of (ver, type, id). */
  changedRows(spaceId: string, after: Position, limit: number): Promise<readonly ChangedRow[]>;
  /** `dossier` lines, by id. */
  dossierLines(spaceId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** `digest` lines of those changed after a version, by dossier id. */
  digestLines(spaceId: string, ids: readonly string[], since: number): Promise<ReadonlyMap<string, string>>;
  /** A page of all `digest` lines in the order of the dossiers' ids. */
  digestPage(
    spaceId: string,
    after: string,
    limit: number,
  ): Promise<readonly { readonly dossierId: string; readonly line: string }[]>;
  /** `put` lines of the rows that belong to no dossier. */
  spaceRowLines(spaceId: string): Promise<readonly string[]>;
  whereDossiers(
    spaces: readonly string[],
    ids: readonly string[],
  ): Promise<
    readonly { readonly spaceId: string; readonly dossierId: string; readonly protected: boolean }[]
  >;
}

export type SyncTx = PushStore & PullStore;

/**
 * Where sync keeps what it is about. Two answers: SQL, and one in memory whose every wait belongs to the simulator.
 */
export interface SyncStore {
  /**
   * Runs a transaction, again from the start when the store asks for it.
   * @param within the offices that may be read and written in it, as far as the store can keep to them; left out, all
   */
  transaction<T>(
    isolation: Isolation,
    work: (tx: SyncTx) => Promise<T>,
    within?: readonly string[],
  ): Promise<T>;
  /** Each call a transaction of its own. */
  readonly direct: SyncTx;
}

/** Who looked at what travels to central only: colleagues' looks are nobody's business at a desk. */
export const UNSENT_TYPE = 'audit-entry';
