import type { Digest } from '#shared/folds/digest.ts';
import type { Directory, Staff } from '#shared/entities/directory.ts';
import type { Purpose } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import type { AttachmentFile, AttachmentMime } from '#shared/entities/visit/attachment-file.ts';
import type { Carried } from '#shared/folds/mission-pack.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { MutationArgs, MutationKey } from '#shared/mutations/index.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { PackFile } from '#shared/rules/pack-file.ts';
import type { PackRefusal } from '#shared/rules/pack-refusal.ts';
import type { EnrolCode, ListedDevice, PackAnswer, SignInRequest } from '#shared/sync/api.ts';
import type { Hello } from '#shared/sync/hello.ts';
import type { Intake, IntakeCodes } from '#shared/sync/intake.ts';
import type { IntakeAsk } from './intake.ts';
import type { QueryArgs, QueryName, QueryValue } from './queries/index.ts';

/** Somebody whose vault already lives on this device; no secret in it. */
export interface KnownPerson {
  readonly staffId: string;
  readonly name: string;
  readonly initials: string;
  readonly badge: string;
  /** Changes of theirs that wait on this device, sealed. */
  readonly waiting: number;
  /** Wrong PINs since the last right one; ten lock the vault until an online sign-in. */
  readonly failedAttempts: number;
  /** What opens it now: a laptop that was switched off asks for its passphrase. */
  readonly asks: 'pin' | 'phrase';
}

/** @see VaultApi.createVault */
export interface PhraseGiven {
  readonly text: string;
  readonly anew: boolean;
  /** In place of the present one from here on. */
  readonly next?: string | null;
}

/** `phrase` is `present` also where nothing has to be done, for somebody who forgot the PIN. */
export interface SignedIn {
  readonly staff: Staff;
  readonly needsPin: 'create' | 'enter' | 'reset';
  readonly phrase: 'none' | 'new' | 'present';
}

/** What the network pill says. `needs`: conflicts and refused changes waiting for a person. */
export interface SyncStatus {
  readonly network: 'online' | 'offline' | 'workOffline';
  readonly phase: 'idle' | 'pushing' | 'pulling' | 'initial';
  /** Progress of the first load, in dossiers; null when it is over. */
  readonly initial: { readonly done: number; readonly total: number; readonly cardsReady: boolean } | null;
  readonly waiting: number;
  readonly oldestWaitingAt: Instant | null;
  readonly needs: number;
  readonly offlineSince: Instant | null;
  /** Milliseconds until this vault closes without a word from central; null while there is plenty of time. */
  readonly leaseLeftMs: number | null;
  /** How far this computer's clock is ahead of central's, negative when behind; null while it is right enough. */
  readonly clockOffMs: number | null;
  readonly lastSyncAt: Instant | null;
  /** Why the last attempt failed, as a value the page turns into a sentence; null when it did not. */
  readonly trouble: AppError | null;
  /** Central no longer accepts our session; sign in again to send. Nothing is lost meanwhile. */
  readonly signInNeeded: boolean;
  /** Central serves another build of the desk than this one. */
  readonly newBuild: boolean;
}

/** One change on its way. Quiet ones (audit) travel too but are not listed. */
export interface OutboxEntry {
  readonly seq: number;
  readonly name: MutationKey;
  readonly dossierId: string | null;
  readonly at: Instant;
  readonly state: 'pending' | 'sent' | 'acked';
  readonly outcome: 'applied' | 'conflict' | 'rejected' | null;
  readonly code: string | null;
  /** What central made of it when it did not simply apply. */
  readonly troubleId: string | null;
  readonly quiet: boolean;
}

/** A draft that lives on this device only, encrypted. */
export interface Draft {
  readonly key: string;
  readonly value: unknown;
  readonly savedAt: Instant;
}

export interface VaultSession {
  readonly staff: Staff;
  readonly deviceId: string;
  readonly directory: Directory;
  /** The business date: pinned by a demo central, the calendar's otherwise. */
  readonly today: PlainDate;
  readonly demo: boolean;
}

/**
 * What a query may read. Everything is decrypted and includes changes not yet sent (optimistic rows).
 * A query names the topics it depends on; it runs again when one of them changes.
 */
export interface QueryContext {
  readonly session: VaultSession;
  now(): Instant;
  digests(): Iterable<Digest>;
  digest(dossierId: string): Digest | undefined;
  /** Rows of a dossier held here; null when only its card is. */
  rows(dossierId: string): Promise<readonly Row[] | null>;
  spaceRows(): Promise<readonly Row[]>;
  drafts(): Promise<readonly Draft[]>;
  outbox(): Promise<readonly OutboxEntry[]>;
  /** Changes of today that central has taken in and whose effect is here. */
  received(): readonly OutboxEntry[];
  status(): SyncStatus;
  copies(): CopiesFound;
  /** The figures of the law for what is computed now. */
  pack(): Promise<PackInForce>;
  /** Those of these packs that lie on this desk, for amounts that were kept with them. */
  packsHeld(hashes: readonly string[]): Promise<readonly Pack[]>;
  /** What the radar of the portfolio found, one result for each dossier held and judged. */
  radar(): Promise<Iterable<RadarResult>>;
  /** When the rows of a dossier were last confirmed by central; null if never held. */
  freshness(dossierId: string): Promise<Instant | null>;
  /** Dossiers whole on this device. */
  held(dossierId: string): boolean;
  /** Attached files as far as they lie on this desk, and why the last exchange of files ended. */
  files(): Promise<FilesHere>;
  /** What of a dossier would have to come along; no content, so nothing is looked at. Null when it is not held here. */
  carried(dossierId: string): Promise<Carried | null>;
  /** True once `openDossier` has written its audit entry in this session. */
  opened(dossierId: string): boolean;
  /** Ranked search over the cards. */
  search(text: string, limit: number): readonly SearchHit[];
}

/** What was amiss in the two copies of unsent work when this vault opened; all zero on a good day. Counts of changes. */
export interface CopiesFound {
  /** Only the second copy still had them. */
  readonly broughtBack: number;
  /** The first copy was damaged, the second one took its place. */
  readonly healed: number;
  /** Damaged in the first copy and not in the second; put aside, unopened. */
  readonly damaged: number;
  /** Whole records of the second copy that this vault cannot read; they stay. */
  readonly unreadable: number;
  /** Bytes of the second copy that are no whole record: an append that was cut short, or damage. */
  readonly tornBytes: number;
}

/** What lies on this desk of the attached files. */
export interface FilesHere {
  readonly files: readonly FileHere[];
  readonly trouble: AppError | null;
}

export interface FileHere extends AttachmentFile {
  readonly hash: string;
  /** Bytes that lie here. */
  readonly here: number;
  /** Bytes that central has taken in since sending began; null while it is not being sent. */
  readonly gone: number | null;
  readonly pinned: boolean;
  /** Documents that name it; `sent` once central has all of it. */
  readonly links: readonly {
    readonly dossierId: string;
    readonly documentId: string;
    readonly sent: boolean;
  }[];
}

/** Figures of the law as this desk uses them, with the cases that prove them and who put which in force. */
export interface PackInForce {
  readonly hash: string;
  readonly pack: Pack;
  readonly cases: PackFile['cases'];
  /** Newest first; empty until central was heard. */
  readonly history: PackAnswer['history'];
}

/** Why a file of figures was not taken: by its content, or because central could not be asked. */
export type PackTrouble =
  | { readonly kind: 'refused'; readonly refusal: PackRefusal }
  | { readonly kind: 'error'; readonly error: AppError };

/** Why a hit matched, in a form the page can word: "numéro NISS", "nom (une lettre près)"… */
export interface SearchHit {
  readonly dossierId: string;
  readonly score: number;
  readonly matched:
    | 'name'
    | 'nameTypo'
    | 'linkedName'
    | 'number'
    | 'ssin'
    | 'enterpriseNumber'
    | 'iban'
    | 'communication'
    | 'phone'
    | 'place'
    | 'trade';
  /** Ranges of `name givenNames` to mark, as [start, end). */
  readonly ranges: readonly (readonly [number, number])[];
}

export type Topic =
  | 'status'
  | 'digests'
  | 'drafts'
  | 'outbox'
  | 'session'
  | 'spaceRows'
  | 'pack'
  | 'radar'
  | 'files'
  | `dossier:${string}`;

/** What a subscription delivers; loading is the absence of a value. */
export type QueryAnswer<T> = Result<T, AppError>;

/** How a change that the page asked for ended on this device: durable before the promise resolves. */
export type ActAnswer = Result<{ readonly seq: number; readonly savedAt: Instant }, AppError>;

/** What was not sent from this computer, as a file that only central can read. */
export interface UnsentFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly changes: number;
  /** Entries of who looked at what; no list shows them. */
  readonly looks: number;
  /** Changes that are not sealed to central: its key was not known when they were written. They are not in the file. */
  readonly leftHere: number;
  readonly tornBytes: number;
}

/** The worker's surface, spoken over Comlink. Nothing here throws for what a person did. */
export interface VaultApi {
  /** Public facts of central; from the last visit when it can not be reached. */
  hello(): Promise<Result<Hello & { readonly cached: boolean }, AppError>>;
  knownPeople(): Promise<readonly KnownPerson[] | null>;
  /**
   * Online sign-in. `needsPin` is 'create' for a new vault on this device, 'reset' when its PIN is locked out. `phrase` says
   * what a laptop asks besides: a `new` passphrase, or the `present` one.
   */
  signIn(request: SignInRequest): Promise<Result<SignedIn, AppError>>;
  /**
   * Makes the vault of the signed-in person (PIN of at least six digits) and opens it.
   * @param phrase of a laptop; `anew` leaves a vault whose passphrase is lost as it is and begins another
   */
  createVault(
    pin: string,
    enrolCode: string | null,
    phrase?: PhraseGiven | null,
  ): Promise<Result<VaultSession, AppError>>;
  /** Opens a vault that exists on this device, online or not. `phraseNeeded`: the laptop went cold meanwhile. */
  unlock(staffId: string, secret: string, by?: 'pin' | 'phrase'): Promise<Result<VaultSession, AppError>>;
  /** Another tab holds this person's vault: ask it to save and let go, then unlock here. */
  takeOver(staffId: string): Promise<Result<void, AppError>>;
  session(): Promise<VaultSession | null>;
  /** Of every vault of this computer, open or not; needs no key. */
  unsentWork(): Promise<Result<UnsentFile, AppError>>;
  /** Forgets the keys. The page terminates the worker right after and starts afresh. */
  lock(): Promise<void>;
  signOut(): Promise<void>;

  subscribe<N extends QueryName>(
    name: N,
    args: QueryArgs<N>,
    onAnswer: (answer: QueryAnswer<QueryValue<N>>) => void,
  ): Promise<() => void>;

  /** Writes the audit entry durably, and only then lets the dossier's queries answer. */
  openDossier(dossierId: string, purpose: Purpose): Promise<Result<void, AppError>>;
  /** The full NISS (or another closed value), after its own audit entry. */
  reveal(
    dossierId: string,
    category: 'ssin' | 'contactPoint' | 'bankAccount',
    purpose: Purpose,
  ): Promise<Result<readonly Revealed[], AppError>>;

  act<K extends MutationKey>(name: K, args: MutationArgs<K>): Promise<ActAnswer>;
  /**
   * Puts a file into a dossier: its bytes are sealed on this device, then the document that names them is written.
   * Durable when it resolves with ok; the bytes follow the record to central on their own.
   */
  attachFile(
    document: Omit<MutationArgs<'document.attach@1'>, 'hash' | 'file'>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<ActAnswer>;
  /**
   * The bytes of a file of a dossier that was opened, from here or from central; facts of health after an audit entry of
   * their own.
   */
  readFile(dossierId: string, documentId: string, purpose: Purpose): Promise<Result<OpenedFile, AppError>>;
  /**
   * Takes along what the stops of that day need without a network: their dossiers, those of their neighbours, and the
   * files in all of them. What was taken for days still to come stays. Resolves once it is asked for; `missionPack`
   * shows it arriving.
   */
  takeAlong(day: PlainDate): Promise<Result<void, AppError>>;
  /** Resolves when the draft is durable on this device. */
  saveDraft(key: string, value: unknown): Promise<Result<Instant, AppError>>;
  dropDraft(key: string): Promise<void>;
  readDraft(key: string): Promise<Draft | null>;

  /** Runs every case over a file of figures, here; nothing is sent. */
  checkPack(text: string): Promise<Result<Pack, PackTrouble>>;
  /** Hands a file of figures to central, which checks it again and puts it in force for every desk. */
  sendPack(text: string): Promise<Result<{ readonly hash: string }, PackTrouble>>;
  /** A pack by the hash that a kept amount names: from this desk, or from central. */
  packNamed(hash: string): Promise<Result<Pack, AppError>>;

  /** Every device of the fund, the one heard last first; administrators only. */
  devices(): Promise<Result<readonly ListedDevice[], AppError>>;
  /** That device is refused from now on; it destroys its keys when it hears of it, its unsent work stays sealed on it. */
  revokeDevice(deviceId: string): Promise<Result<void, AppError>>;
  /** A code for one new device, good for a quarter of an hour; it is shown once. */
  enrolCode(): Promise<Result<EnrolCode, AppError>>;
  /** An extract of the fund's own system on its way to central; administrators only, and only online. */
  intake(ask: IntakeAsk, lang: Lang): Promise<Result<Intake, AppError>>;
  /** The codes of one of its files that are not ours. @param headers our column for a foreign header */
  intakeCodes(
    id: string,
    no: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<readonly IntakeCodes[], AppError>>;
  /** The whole reject file of its last run. */
  intakeRejects(id: string, lang: Lang): Promise<Result<Uint8Array<ArrayBuffer>, AppError>>;
  /** Stops and forgets it, wherever it is. */
  dropIntake(id: string): Promise<Result<void, AppError>>;

  /** The real switch in the pill: cuts the vault's network until it is switched back. */
  setWorkOffline(on: boolean): Promise<void>;
  syncNow(): Promise<void>;
}

/** One closed value in the clear, with the row it stands in: two numbers may end alike. */
export interface Revealed {
  readonly id: string;
  readonly value: string;
}

export interface OpenedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: AttachmentMime;
}

/** A file and the document that names it. */
export interface FileOfDocument {
  readonly hash: string;
  readonly file: AttachmentFile;
  readonly dossierId: string;
  readonly documentId: string;
}

/** Events the worker tells the page about, besides query answers. */
export type VaultEvent =
  /** The vault is about to close by itself: drafts not written yet are handed over before the page answers. */
  | { readonly kind: 'closing' }
  | { readonly kind: 'lockedElsewhere' }
  | { readonly kind: 'idleLock' }
  /** Central was not heard for too long, or the clock cannot be believed. */
  | { readonly kind: 'leaseEnded' }
  /** Central revoked this device: the vault is closed and, once its work lies sealed, its keys are gone. */
  | { readonly kind: 'revoked' }
  | { readonly kind: 'newBuild' };
