import type { Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { copyRows } from '../../seed/copy-rows.ts';
import type { PageToBuild } from './fresh-page-builder.ts';
import type { MadePage, PageMaker } from './page-maker.ts';
import { freshPages } from './read-fresh-page.ts';
import { SpaceVersions } from './space-versions.ts';
import { findLines } from './surroundings.ts';

/** A page and its place among the others. */
interface TakenPage {
  readonly toBuild: PageToBuild;
  /** Resolves when every page before it was written, or will not be. */
  readonly before: Promise<void>;
  /** Lets the next one go. */
  over(): void;
}

/**
 * Fills the tables page after page. Pages are built side by side by however many makers there are, and written in their order;
 * the next one is read meanwhile. The first failure ends them all.
 * @param reader what pages are read over: another connection, where there is one
 */
export async function fillPages(
  reader: Database | Tx,
  tx: Tx,
  makers: readonly PageMaker[],
  limit: number,
  onPage: (done: number) => Promise<void>,
): Promise<void> {
  const versions = new SpaceVersions();
  await versions.take(tx);
  const take = pagesInTurn(reader, versions, limit);
  let done = 0;
  let failed = false;
  const write = async (taken: TakenPage, made: MadePage) => {
    await taken.before;
    if (failed) return;
    await copyRows(tx, made, 'freeze');
    versions.used(made.latest);
    made.written();
    done += taken.toBuild.page.places.length;
    await onPage(done);
  };
  const work = async (maker: PageMaker) => {
    let writing: Promise<void> = Promise.resolve();
    for (let taken = await take(); taken !== null; taken = await take()) {
      const { over } = taken;
      if (failed) {
        over();
        break;
      }
      try {
        const made = await maker.make(taken.toBuild, (lines) => findLines(reader, lines));
        await writing;
        writing = quietly(write(taken, made).catch(fail).finally(over));
      } catch (error) {
        over();
        fail(error);
      }
    }
    await writing;
  };
  const fail = (error: unknown): never => {
    failed = true;
    throw error;
  };
  const all = makers.flatMap((maker) => Array.from({ length: maker.atOnce }, () => work(maker)));
  for (const end of await Promise.allSettled(all)) if (end.status === 'rejected') throw end.reason;
  await versions.keep(tx);
}

/** Gives pages to whoever asks, in their order; one is always read ahead. */
function pagesInTurn(
  reader: Database | Tx,
  versions: SpaceVersions,
  limit: number,
): () => Promise<TakenPage | null> {
  const read = freshPages(reader, limit);
  let ahead = quietly(read());
  let last: Promise<void> = Promise.resolve();
  let asking: Promise<unknown> = Promise.resolve();
  const next = async (): Promise<TakenPage | null> => {
    const page = await ahead;
    if (page === null) return null;
    ahead = quietly(read());
    const before = last;
    let over = () => {};
    last = new Promise((resolve) => {
      over = resolve;
    });
    return { toBuild: { page, ranges: versions.rangesFor(page) }, before, over: () => over() };
  };
  return () => {
    const asked = asking.then(next);
    asking = quietly(asked).catch(() => undefined);
    return asked;
  };
}

/** A promise that is waited for later: until then its failure is nobody's fault. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
