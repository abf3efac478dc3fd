import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import { fundRows } from '../../seed/copy-rows.ts';
import { type BuilderStart, FreshPageBuilder, type ReadPage } from './fresh-page-builder.ts';
import type { FromBuilder, ToBuilder } from './make-apart.ts';

assert(parentPort !== null, 'it runs in a thread');
const port = parentPort;
const start: BuilderStart = workerData;
const builder = new FreshPageBuilder(start);
const rows = fundRows();
const read = new Map<number, ReadPage>();

port.on('message', (told: ToBuilder) => {
  const { no } = told;
  if ('page' in told) {
    const page = builder.read(told.page);
    read.set(no, page);
    const answer: FromBuilder = { no, wanted: page.wanted };
    port.postMessage(answer);
    return;
  }
  const page = read.get(no);
  assert(page !== undefined, 'a page was told before what lies beyond it');
  read.delete(no);
  const latest = builder.build(page, told.found, rows);
  const [entities, digests] = [rows.entities.take(), rows.digests.take()];
  const answer: FromBuilder = { no, entities, digests, latest };
  port.postMessage(
    answer,
    [...entities.pieces, ...digests.pieces].map(({ buffer }) => buffer),
  );
});
