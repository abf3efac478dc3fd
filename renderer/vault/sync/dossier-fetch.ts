import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { questionSum } from '#shared/sync/question-sum.ts';
import type { Mutex } from '../mutex.ts';
import { cardVerOf, knownRows } from '../storage/stored-shapes.ts';
import { type Failure, otherLife, troubleOf } from './problem.ts';
import type { SpacePart } from './read-pull.ts';
import type { SyncState } from './sync-state.ts';

const FETCH_AT_ONCE = 50;
/** A dossier that changes again and again while it is fetched is left to the next look. */
const MOST_TRIES = 4;

/** Whole dossiers asked for by name, beside what pulls bring. */
export class DossierFetch {
  private readonly state: SyncState;
  private readonly inTurn: Mutex;
  private asked = 0;
  /** What is being written, or was given up: it may come to the disk all the same, before whatever is written next. */
  private readonly doubted = new Map<string, readonly Row[]>();
  /** Cards of such a step, whose cursor then is behind them. */
  private readonly doubtedCards = new Map<string, Digest>();

  /** @param inTurn the turn in which pulls come in */
  constructor(state: SyncState, inTurn: Mutex) {
    this.state = state;
    this.inTurn = inTurn;
  }

  /** Whether rows of it lie here, or may lie here by the time that the next step is written. */
  mayLieHere(id: string): boolean {
    return this.state.parts.store.holds(id) || this.doubted.has(id);
  }

  /** Until they are written, here or by a later step. */
  doubt(dossiers: SpacePart['dossiers'], digests: readonly Digest[] = []): void {
    for (const { id, rows } of dossiers) this.doubted.set(id, rows);
    for (const digest of digests) this.doubtedCards.set(digest.dossierId, digest);
  }

  /** A later step is on the disk: what lies there is known again. */
  noDoubt(): void {
    this.doubted.clear();
    this.doubtedCards.clear();
  }

  /** As central has them now; nothing is kept. */
  async ask(ids: readonly string[]): Promise<Result<SpacePart['dossiers'], Failure>> {
    const dossiers: SpacePart['dossiers'][number][] = [];
    const { central, now } = this.state.parts;
    for (let from = 0; from < ids.length; from += FETCH_AT_ONCE) {
      const some = ids.slice(from, from + FETCH_AT_ONCE);
      this.asked += 1;
      const ask = `${this.asked} ${now()}`;
      const answer = await central.dossiers(this.state.profile.deviceId, ask, some);
      if (!answer.ok) return answer;
      const all = answer.value.at(-1);
      const of = questionSum(ask, some);
      if (all?.t !== 'all' || all.n !== answer.value.length - 1 || (all.of ?? of) !== of)
        return err({ kind: 'rubbish', status: 200 });
      // Versions of a central that was put back say nothing beside those that are here: the next pull reads all anew.
      const { epoch } = this.state.progress;
      if (epoch !== null && (all.epoch ?? epoch) !== epoch) return err(otherLife);
      for (const line of answer.value)
        if (line.t === 'dossier') dossiers.push({ id: line.id, rows: knownRows(line.rows) });
    }
    return ok(dossiers);
  }

  /** Fetches whole dossiers that this device lacks. */
  async fetch(ids: readonly string[]): Promise<Result<void, AppError>> {
    for (let from = 0; from < ids.length; from += FETCH_AT_ONCE) {
      let wanted: readonly string[] = ids.slice(from, from + FETCH_AT_ONCE);
      for (let tries = 0; wanted.length > 0 && tries < MOST_TRIES; tries += 1) {
        const known = new Map(wanted.map((id) => [id, this.state.parts.desk.baseDigest(id)?.ver ?? -1]));
        const answer = await this.ask(wanted);
        if (!answer.ok) return err(troubleOf(answer.error));
        wanted = await this.inTurn.run(() => this.takeFetched(answer.value, known));
      }
    }
    return ok(undefined);
  }

  /**
   * @param known versions of their cards when they were asked for
   * @returns those that a pull, or another one who opened them, has overtaken or taken away on the way; they are not kept
   */
  private async takeFetched(
    dossiers: SpacePart['dossiers'],
    known: ReadonlyMap<string, number>,
  ): Promise<readonly string[]> {
    const { store, desk, now } = this.state.parts;
    const confirmedAt = now();
    const newer = new Set<string>();
    for (const { id, rows } of dossiers) if (await this.isOvertaken(id, rows)) newer.add(id);
    const isOld = ({ id, rows }: SpacePart['dossiers'][number]): boolean => {
      if (newer.has(id)) return true;
      const digest = desk.baseDigest(id);
      // Its card was here when it was asked for: it left the office while the answer was on its way.
      if (digest === undefined) return (known.get(id) ?? -1) >= 0;
      if (digest.card.spaceId !== rows[0]?.spaceId) return false;
      const { ver } = digest;
      return ver > (known.get(id) ?? -1) && cardVerOf(rows) < ver;
    };
    const fresh = dossiers.filter((one) => !isOld(one));
    if (fresh.length > 0) {
      const ids = fresh.map(({ id }) => id);
      this.doubt(fresh);
      await store.apply({ dossiers: fresh.map(({ id, rows }) => ({ id, held: { rows, confirmedAt } })) });
      for (const id of ids) this.doubted.delete(id);
      await desk.refreshDossiers(ids);
    }
    return dossiers.filter(isOld).map(({ id }) => id);
  }

  /** Whether what lies here, or may come to, was read later. While an office is read anew, its rows of before say nothing. */
  private async isOvertaken(id: string, rows: readonly Row[]): Promise<boolean> {
    const space = rows[0]?.spaceId;
    if (space === undefined || this.state.progress.spaces[space]?.initialDone !== true) return false;
    const ver = cardVerOf(rows);
    const card = this.doubtedCards.get(id);
    if (card?.card.spaceId === space && card.ver > ver) return true;
    const others = [(await this.state.parts.store.dossier(id))?.rows, this.doubted.get(id)];
    return others.some((held = []) => held[0]?.spaceId === space && cardVerOf(held) > ver);
  }
}
