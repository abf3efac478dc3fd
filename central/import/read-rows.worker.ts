import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '#shared/kernel/assert.ts';
import type { FromReader, ReaderStart, ToReader } from './read-apart.ts';
import { readBatches } from './read-batches.ts';
import { parseFieldMap } from './read/field-map.ts';
import { readPlaceTable } from './rows/place-table.ts';
import { BatchMaker } from './staged-batch.ts';

/** One is written while another waits and a third is made. */
const MOST_ON_THE_WAY = 2;

assert(parentPort !== null, 'it runs in a thread');
const port = parentPort;
const messages = on(port, 'message');
const hear = async (): Promise<ToReader> => {
  const { value } = await messages.next();
  const [told]: ToReader[] = value;
  assert(told !== undefined, 'the port stays open');
  return told;
};
const start: ReaderStart = workerData;
const map = parseFieldMap(start.map);
assert(map.ok, 'the map was read before');
const reading = { map: map.value, context: { ...start.context, places: readPlaceTable() } };
const turns: [BatchMaker, BatchMaker] = [new BatchMaker(), new BatchMaker()];

for (;;) {
  const told = await hear();
  assert(told !== 'taken', 'a file is begun when all of the one before was taken');
  let onTheWay = 0;
  for await (const { made, length } of readBatches(told.file, reading, turns)) {
    if (onTheWay === MOST_ON_THE_WAY) {
      await hear();
      onTheWay -= 1;
    }
    onTheWay += 1;
    const rows = made.rows.take();
    const batch: FromReader = { rows, issues: made.issues, length };
    port.postMessage(
      batch,
      rows.pieces.map(({ buffer }) => buffer),
    );
  }
  for (; onTheWay > 0; onTheWay -= 1) await hear();
  const end: FromReader = 'end';
  port.postMessage(end);
}
