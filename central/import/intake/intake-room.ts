import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Lang } from '#shared/kernel/lang.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import {
  type Intake,
  INTAKE_FILE_BYTES,
  type IntakeCodes,
  type IntakeOutcome,
  type IntakeRun,
} from '#shared/sync/intake.ts';
import type { CentralContext } from '../../central-context.ts';
import type { Database } from '../../db/open-database.ts';
import { ImportStopped } from '../import-options.ts';
import { type Reject, rejectsOf } from '../report/reject-file.ts';
import { clearStage } from '../stage-store.ts';
import { foreignCodes } from './foreign-codes.ts';
import { runIntake, type RanIntake, shownRejects } from './run-intake.ts';
import { type Received, seenFile } from './seen-file.ts';

/** Files that nobody does anything with are not kept for long. */
const IDLE_MS = 60 * 60 * 1_000;
const MOST_FILES = 60;

type Trouble = 'notFound' | 'importBusy' | 'payloadTooLarge' | 'badRequest';

interface Job {
  readonly id: string;
  readonly staffId: string;
  readonly files: Map<number, { readonly received: Received; readonly seen: Intake['files'][number] }>;
  nextNo: number;
  state: Intake['state'];
  step: Intake['step'];
  ran: RanIntake | null;
  stopped: boolean;
  running: Promise<void>;
}

/**
 * Where an extract lies between an administrator's screen and the tables: its files in a folder that goes with it, one
 * extract at a time, and none of them longer than it is needed.
 */
export class IntakeRoom {
  readonly #folder: string;
  readonly #keep: (db: Database) => Promise<void>;
  #job: Job | null = null;
  #idle: NodeJS.Timeout | null = null;

  /**
   * @param folder emptied now: what lies there is of a central that fell
   * @param keep brings to the disk what a run wrote, where the database does not do so by itself
   */
  constructor(folder: string, keep: (db: Database) => Promise<void>) {
    this.#keep = keep;
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
  }

  /** The extract of this person as they left it, or a new, empty one; not over somebody else's. */
  async begin(context: CentralContext, staffId: string): Promise<Result<Intake, Trouble>> {
    const before = this.#job;
    if (before?.staffId === staffId) return this.look(context, before.id, 'fr');
    if (before !== null && (before.state === 'running' || before.files.size > 0)) return err('importBusy');
    if (before !== null) await this.#forget(context, before);
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    this.#job = {
      id: randomUUID(),
      staffId,
      files: new Map(),
      nextNo: 0,
      state: 'collecting',
      step: null,
      ran: null,
      stopped: false,
      running: Promise.resolve(),
    };
    return this.look(context, this.#job.id, 'fr');
  }

  /** Takes the bytes of a file as they come; of one that is cut off or too large nothing stays. */
  async take(
    context: CentralContext,
    id: string,
    name: string,
    bytes: Readable,
  ): Promise<Result<Intake, Trouble>> {
    const job = this.#find(id);
    if (job === null) return err('notFound');
    if (job.state === 'running') return err('importBusy');
    if (job.files.size >= MOST_FILES) return err('badRequest');
    const no = job.nextNo;
    job.nextNo += 1;
    const folder = join(this.#folder, String(no));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, plainName(name, no));
    let tooLarge = false;
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        tooLarge = size > INTAKE_FILE_BYTES;
        done(tooLarge ? new Error('too large') : null, chunk);
      },
    });
    try {
      await pipeline(bytes, measure, createWriteStream(path, { mode: 0o600 }));
    } catch {
      rmSync(folder, { recursive: true, force: true });
      return err(tooLarge ? 'payloadTooLarge' : 'badRequest');
    }
    const received = { no, path };
    job.files.set(no, { received, seen: await seenFile(received) });
    this.#reopen(job);
    return this.look(context, id, 'fr');
  }

  async leaveOut(context: CentralContext, id: string, no: number): Promise<Result<Intake, Trouble>> {
    const job = this.#find(id);
    if (job === null || !job.files.has(no)) return err('notFound');
    if (job.state === 'running') return err('importBusy');
    job.files.delete(no);
    rmSync(join(this.#folder, String(no)), { recursive: true, force: true });
    this.#reopen(job);
    return this.look(context, id, 'fr');
  }

  /** Codes of a file that ours have to be related to. */
  async codes(
    id: string,
    no: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<readonly IntakeCodes[], Trouble>> {
    const job = this.#find(id);
    const file = job?.files.get(no);
    if (!job || file === undefined) return err('notFound');
    if (job.state === 'running') return err('importBusy');
    return ok(await foreignCodes(file.received, headers));
  }

  /** Begins and answers at once; `look` tells how far it is, and `failed` hears of what nobody expected. */
  run(
    context: CentralContext,
    id: string,
    run: IntakeRun,
    failed: (error: unknown) => void,
  ): Result<void, Trouble> {
    const job = this.#find(id);
    if (job === null) return err('notFound');
    if (job.state === 'running') return err('importBusy');
    if (job.files.size === 0) return err('badRequest');
    job.state = 'running';
    job.step = { label: 'read', done: 0, total: 1 };
    job.ran = null;
    job.stopped = false;
    const files = [...job.files.values()];
    job.running = runIntake(context, files, run, {
      onStep: (step) => {
        job.step = step;
      },
      stopped: () => job.stopped,
    })
      .then(async (ran) => {
        if (!run.dryRun) await this.#keep(context.db);
        job.ran = ran;
        job.state = 'done';
        // What is in the tables is needed no more in a file.
        if (!run.dryRun) this.#removeFiles(job);
      })
      .catch((error: unknown) => {
        const isStop = error instanceof ImportStopped;
        job.state = isStop ? 'stopped' : 'failed';
        if (!isStop) failed(error);
      });
    return ok(undefined);
  }

  async look(context: CentralContext, id: string, lang: Lang): Promise<Result<Intake, Trouble>> {
    const job = this.#find(id);
    if (job === null) return err('notFound');
    this.#watch(context);
    const { ran } = job;
    const outcome: IntakeOutcome | null =
      ran === null ? null : { ...ran.outcome, first: await shownRejects(context.db, ran.fileNames, lang) };
    return ok({
      id: job.id,
      state: job.state,
      files: [...job.files.values()].map(({ seen }) => seen),
      step: job.state === 'running' ? job.step : null,
      outcome,
    });
  }

  /** Every issue of the last run; null before the first one. */
  rejects(context: CentralContext, id: string, lang: Lang): AsyncIterable<Reject> | null {
    const ran = this.#find(id)?.ran ?? null;
    return ran === null ? null : rejectsOf(context.db, ran.fileNames, lang);
  }

  /** Stops what runs and forgets all of it; what was written until then stays. */
  async drop(context: CentralContext, id: string): Promise<Result<void, Trouble>> {
    const job = this.#find(id);
    if (job === null) return err('notFound');
    await this.#forget(context, job);
    return ok(undefined);
  }

  /** Central stops: whatever runs ends at its next batch, and no file stays. */
  async close(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const job = this.#job;
    this.#job = null;
    if (job === null) return;
    job.stopped = true;
    await job.running;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #find(id: string): Job | null {
    return this.#job?.id === id ? this.#job : null;
  }

  /** What was found before says nothing of another choice of files. */
  #reopen(job: Job): void {
    job.state = 'collecting';
    job.ran = null;
  }

  async #forget(context: CentralContext, job: Job): Promise<void> {
    job.stopped = true;
    await job.running;
    if (this.#job !== job) return;
    this.#job = null;
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#removeFiles(job);
    await clearStage(context.db);
  }

  #removeFiles(job: Job): void {
    job.files.clear();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #watch(context: CentralContext): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      const job = this.#job;
      if (job === null) return;
      if (job.state === 'running') this.#watch(context);
      else this.#forget(context, job).catch(() => undefined);
    }, IDLE_MS);
    this.#idle.unref();
  }
}

/** The file keeps its name, which people know it by, without anything that could lead elsewhere. */
function plainName(name: string, no: number): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .replace(/[^\p{L}\p{N} ._()-]/gu, '_')
    .replace(/^\.+/, '')
    .slice(0, 80);
  return plain === '' ? `${no}.csv` : plain;
}
