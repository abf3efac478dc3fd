import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { type JournalEntry, journalLine, readJournal } from '../../central/durability/journal-lines.ts';
import { keepJournal } from '../../central/durability/keep-journal.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import { directory, dossiers, id, NORTH, people, TODAY } from '../sim/sim-fund.ts';
import { contactOn } from './support/contact-on.ts';
import { contextOver, deviceOf, fundDatabase, NOW } from './support/fund-database.ts';

let fund: Awaited<ReturnType<typeof fundDatabase>>;
let folder = '';
beforeAll(async () => {
  fund = await fundDatabase();
  folder = mkdtempSync(join(tmpdir(), 'guichet-torn-'));
  mkdirSync(join(folder, 'journal'));
  mkdirSync(join(folder, 'database'));
});
afterAll(async () => {
  await fund.end();
  rmSync(folder, { recursive: true, force: true });
});

const ann = people[0];
const file = () => join(folder, 'journal/push-000001.log');

function entry(seq: number): JournalEntry {
  if (!ann) throw new Error('the fund has people');
  const content = {
    seq,
    mid: id(`torn ${seq}`),
    ...contactOn(dossiers[0]?.id ?? '', id(`contact ${seq}`)),
    space: NORTH,
    base: {},
    actor: ann.staffId,
    deviceTime: NOW,
    businessDate: TODAY,
  };
  const mutation = { ...content, hash: hashOf(content) };
  return {
    epoch: 'epoch',
    device: deviceOf(ann.staffId),
    staff: ann,
    proto: PROTOCOL_VERSION,
    mutations: [mutation],
  };
}

/** As a start over this folder; `again` counts what the database lacked. */
async function started() {
  const store = sqlSyncStore(fund.db);
  const context = { ...contextOver(store), db: fund.db, demo: false, fund: directory.fund };
  const place = { path: folder, databasePath: join(folder, 'database') };
  const start = await keepJournal(context, place, false);
  const { journal, ...counts } = start;
  return { journal, counts };
}

it('a journal that was cut in its last line gives back all before it, says how much was cut, and goes on', async () => {
  const last = journalLine(entry(3));
  const lines = [1, 2].map((seq) => journalLine(entry(seq))).join('');
  writeFileSync(file(), lines + last.slice(0, 40));
  const { journal, counts } = await started();
  expect(counts).toEqual({ again: 2, refused: 0, damaged: 0, tornBytes: 40 });
  journal.note(entry(3));
  await journal.close();
  const seqs = readJournal(readFileSync(file())).entries.map(({ mutations }) => mutations[0]?.seq);
  expect(seqs).toEqual([1, 2, 3]);
});

it('a whole last line that does not hold is counted and kept as it is, and the rest is taken in', async () => {
  const spoiled = `${journalLine(entry(4)).slice(0, -9)}garbage!\n`;
  appendFileSync(file(), spoiled);
  const { journal, counts } = await started();
  expect(counts).toEqual({ again: 1, refused: 0, damaged: 1, tornBytes: 0 });
  await journal.close();
  expect(existsSync(file())).toBe(false);
  expect(readFileSync(`${file()}.kept`, 'utf8').endsWith(spoiled)).toBe(true);
});
