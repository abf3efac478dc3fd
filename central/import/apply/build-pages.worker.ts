import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import { fundRows } from '../../seed/copy-rows.ts';
import { type BuilderStart, FreshPageBuilder, type PageToBuild } from './fresh-page-builder.ts';
import type { FromBuilder, ToBuilder } from './make-apart.ts';

assert(parentPort !== null, 'it runs in a thread');
const port = parentPort;
const start: BuilderStart = workerData;
const builder = new FreshPageBuilder(start);
const rows = fundRows();
/** Those that point to lines of other dossiers, until these are here. */
const waiting = new Map<number, PageToBuild>();

port.on('message', (told: ToBuilder) => {
  const { no } = told;
  const page = 'page' in told ? told.page : waiting.get(no);
  assert(page !== undefined, 'a page was told before what lies beyond it');
  waiting.delete(no);
  const built = builder.build(page, 'page' in told ? null : told.lines, rows);
  if ('lacking' in built) {
    waiting.set(no, page);
    const answer: FromBuilder = { no, lacking: built.lacking };
    port.postMessage(answer);
    return;
  }
  const { latest } = built;
  const [entities, digests] = [rows.entities.take(), rows.digests.take()];
  const answer: FromBuilder = { no, entities, digests, latest };
  port.postMessage(
    answer,
    [...entities.pieces, ...digests.pieces].map(({ buffer }) => buffer),
  );
});
