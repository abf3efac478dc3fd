import type { Collection, Table } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { factsOf } from '#shared/folds/facts-block.ts';
import type { CallList } from '#shared/folds/rights/call-list.ts';
import { type RadarResult, radarResultOf } from '#shared/folds/rights/radar-result.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import type { QueryAnswer } from '../contract.ts';
import { breathe } from '../breathe.ts';
import { factsIn } from '../storage/stored-facts.ts';
import type { SealedRecord, VaultDb } from '../storage/vault-db.ts';
import { VaultStore } from '../storage/vault-store.ts';
import { FakeCentral } from '../testing/fake-central.ts';
import { agent, id, rowOf, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { toldBirth } from '../testing/told-event.ts';
import { firstDay, newComputer, openTab, PIN } from '../testing/vault-harness.ts';
import { openedBlocks } from './judge.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const plain = NAMES.flatMap((name, i) => sampleDossier(name, i));

const followed = (name: string, staffId: string, ver = 1): Row =>
  rowOf(
    'adviser-assignment',
    `${name} adviser`,
    id(name),
    { staffId, role: 'primary', period: { from: plainDate('2020-01-01'), to: null }, handOverNoteId: null },
    ver,
  );

function desk(rows: readonly Row[]) {
  const computer = newComputer();
  const central = new FakeCentral(agent, rows);
  return { computer, central, vault: openTab(computer, central) };
}

function opened(vault: ReturnType<typeof openTab>) {
  if (!vault.opened) throw new Error('the vault is open');
  return vault.opened;
}

/** The radar at rest: what it opened has been sent, and what came back has been judged. */
async function atRest(vault: ReturnType<typeof openTab>): Promise<RadarResult[]> {
  const open = opened(vault);
  for (let round = 0; round < 3; round += 1) {
    await open.radar.settled();
    await open.engine.syncNow();
  }
  await open.radar.settled();
  return sorted(open.radar.all());
}

function sorted(results: Iterable<RadarResult>): RadarResult[] {
  return [...results].sort((a, b) => (a.dossierId < b.dossierId ? -1 : 1));
}

/** All dossiers as they are shown, judged one by one. */
async function judgedAnew(vault: ReturnType<typeof openTab>): Promise<RadarResult[]> {
  const open = opened(vault);
  const found: RadarResult[] = [];
  for (const { dossierId } of open.desk.digests()) {
    const block = factsOf((await open.desk.shownRows(dossierId)) ?? []);
    if (block) found.push(radarResultOf(block, open.session.today, builtInPack));
  }
  return sorted(found);
}

function callList(vault: ReturnType<typeof openTab>): Promise<CallList> {
  return new Promise((resolve, reject) => {
    opened(vault).desk.subscriptions.subscribe(
      'callList',
      { mine: true, limit: 50 },
      (answer: QueryAnswer<CallList>) => (answer.ok ? resolve(answer.value) : reject(answer.error)),
    );
  });
}

describe('the radar of the portfolio', () => {
  test('finds after the first load whom to call and what to decide without a request', async () => {
    const { vault } = desk([...plain, toldBirth('a'), followed('a', agent.staffId)]);
    await firstDay(vault, agent);
    const found = (await atRest(vault)).find(({ dossierId }) => dossierId === id('a'));
    expect(found?.entries.map(({ right, does }) => [right, does])).toEqual([
      ['maternity-assistance', 'call'],
      ['maternity-allowance', 'call'],
      ['maternity-contribution-exemption', 'grant'],
    ]);
    const { lines, total } = await callList(vault);
    expect(total).toBe(2);
    expect(lines[0]).toMatchObject({ right: 'maternity-assistance', mine: true });
  });

  test('opens the task of a decision once, with its clock, in the dossiers of its own adviser alone', async () => {
    const rows = [
      ...plain,
      toldBirth('a'),
      followed('a', agent.staffId),
      toldBirth('b'),
      followed('b', 's-other'),
    ];
    const { vault, computer, central } = desk(rows);
    await firstDay(vault, agent);
    await atRest(vault);
    const tasks = () => rowsOfType([...central.rows.values()], 'task');
    expect(tasks().map(({ dossierId, body }) => [dossierId, body.ruleId, body.kind, body.dueOn])).toEqual([
      [id('a'), 'right:maternity-contribution-exemption', 'propose', '2027-03-23'],
    ]);
    expect(rowsOfType([...central.rows.values()], 'clock')).toMatchObject([
      { body: { kind: 'decision4months', startsOn: TODAY, outcome: 'running' } },
    ]);
    await vault.lock();
    computer.locks.clear();
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    await opened(next).engine.syncNow();
    await atRest(next);
    expect(tasks()).toHaveLength(1);
  });

  test('a settled task takes its line off the list, at once and without network', async () => {
    const { vault } = desk([...plain, toldBirth('a'), followed('a', agent.staffId)]);
    await firstDay(vault, agent);
    await atRest(vault);
    await opened(vault).engine.setWorkOffline(true);
    const [line] = (await callList(vault)).lines;
    if (!line) throw new Error('somebody is to be called');
    const dossierId = id('a');
    const args = line.task;
    if (!args) throw new Error('its task is not open yet');
    await opened(vault).act('task.open@1', args);
    await opened(vault).act('task.settle@1', { taskId: line.taskId, dossierId, to: 'done' });
    await opened(vault).radar.settled();
    const left = (await callList(vault)).lines.map(({ taskId }) => taskId);
    expect(left).toHaveLength(1);
    expect(left).not.toContain(line.taskId);
  });

  test('keeps what it found, and judges again only what moved', async () => {
    const { vault, computer, central } = desk([...plain, toldBirth('a')]);
    await firstDay(vault, agent);
    const before = await atRest(vault);
    await vault.lock();
    computer.locks.clear();
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    const facts = vi.spyOn(opened(next).radar.parts.store.radar, 'facts');
    expect(await atRest(next)).toEqual(before);
    expect(facts).not.toHaveBeenCalled();
    central.put({ ...toldBirth('c'), ver: 1 });
    await opened(next).engine.syncNow();
    expect(await atRest(next)).toEqual(await judgedAnew(next));
    expect(facts.mock.calls.map(([ids]) => ids)).toEqual([[id('c')]]);
  });

  test.each<[string, (disk: Disk) => Promise<void>]>([
    [
      'makes the blocks that a desk of before did not write',
      async ({ db, meta }) => {
        await db.sealedTable('facts').clear();
        await db.sealedTable('radar').clear();
        await db.sealedTable('meta').delete(meta);
      },
    ],
    [
      'makes a block again that does not open any more, in a run over everything',
      async ({ db, meta }) => {
        await damage(db.sealedTable('facts'));
        await db.sealedTable('meta').delete(meta);
      },
    ],
    [
      'makes a block again that does not open any more, and judges again what was lost of the results',
      async ({ db }) => {
        await damage(db.sealedTable('facts'));
        await damage(db.sealedTable('radar'));
      },
    ],
    [
      'begins anew when what the results rest on does not open any more',
      async ({ db, meta }) => damage(db.sealedTable('meta').where('k').equals(meta)),
    ],
  ])('%s', async (_, change) => {
    const { vault, computer, central } = desk([...plain, toldBirth('a')]);
    await firstDay(vault, agent);
    const before = await atRest(vault);
    await vault.lock();
    computer.locks.clear();
    const read = vi.spyOn(VaultStore.prototype, 'open').mockImplementationOnce(async function (
      this: VaultStore,
    ) {
      read.mockRestore();
      await this.open();
      await change({ db: this['db'], meta: this['keys'].opaque('meta', 'radar') });
    });
    const next = openTab(computer, central);
    await next.unlock(agent.staffId, PIN);
    await opened(next).engine.syncNow();
    expect(await atRest(next)).toEqual(before);
    const { radar } = opened(next).radar.parts.store;
    const blocks = await radar.facts(NAMES.map((name) => id(name)));
    const readable = await Promise.all(blocks.map((block) => block && radar.open(block)));
    expect(readable.filter((block) => block === undefined)).toEqual([]);
  });

  test('gives way to a query until it has its answer, and closes all the same', async () => {
    const { vault, central } = desk([...plain, toldBirth('a')]);
    await firstDay(vault, agent);
    await atRest(vault);
    const open = opened(vault);
    const { parts } = open.radar;
    let clock = 0;
    // Every look at the clock is a slice later: after each dossier it is the turn of the others.
    vi.spyOn(parts, 'clock').mockImplementation(() => (clock += 1_000));
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const drafts = vi.spyOn(parts.store.drafts, 'all').mockImplementation(async () => {
      await asked;
      return [];
    });
    const stop = open.desk.subscriptions.subscribe('today', {}, () => undefined);
    central.put({ ...toldBirth('c'), ver: 1 });
    await open.engine.syncNow();
    let over = false;
    const run = open.radar.settled().then(() => {
      over = true;
    });
    // Turns in plenty for a run over one dossier that waits for nobody.
    for (let turn = 0; turn < 200; turn += 1) await breathe();
    expect(over).toBe(false);
    answer();
    await run;
    expect(sorted(open.radar.all())).toEqual(await judgedAnew(vault));
    stop();
    drafts.mockImplementation(() => new Promise(() => undefined));
    open.desk.subscriptions.subscribe('today', {}, () => undefined);
    central.put({ ...toldBirth('d'), ver: 1 });
    await open.engine.syncNow();
    await open.radar.stop();
  });

  test.each([1, 3, 4, 100])('reads each block once, %i at a time', async (count) => {
    const { vault } = desk(plain);
    await firstDay(vault, agent);
    await atRest(vault);
    const { radar } = opened(vault).radar.parts.store;
    const found: string[] = [];
    let last: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof radar.factsPage>> = await radar.factsPage(last, count);
      const blocks = await openedBlocks(page.blocks, (block) => radar.open(block));
      expect(blocks).toHaveLength(page.blocks.length);
      for (const { id: dossierId, block } of blocks.map(factsIn)) {
        expect(block?.dossierId).toBe(dossierId);
        found.push(dossierId);
      }
      last = page.last;
    } while (last !== null);
    expect(found.sort()).toEqual(NAMES.map((name) => id(name)).sort());
  });

  test('is, after any changes, what a run over everything would find', async () => {
    const change = fc.record({
      name: fc.constantFrom(...NAMES),
      what: fc.constantFrom('birth', 'adviser', 'person'),
      sync: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const { vault, central } = desk(plain);
        await firstDay(vault, agent);
        await opened(vault).radar.settled();
        for (const { name, what, sync } of changes) {
          if (what === 'birth') central.put(toldBirth(name));
          if (what === 'adviser') central.put(followed(name, agent.staffId));
          const person = sampleDossier(name, 1).find((row) => row.type === 'person');
          if (what === 'person' && person?.type === 'person')
            central.put({ ...person, body: { ...person.body, deathOn: TODAY } });
          if (sync) await opened(vault).engine.syncNow();
        }
        await opened(vault).engine.syncNow();
        const incremental = await atRest(vault);
        expect(incremental).toEqual(await judgedAnew(vault));
        await vault.lock();
      }),
      { numRuns: 12 },
    );
  });
});

interface Disk {
  readonly db: VaultDb;
  /** Name of the record that says what the results rest on. */
  readonly meta: string;
}

/** Every record of these has a byte turned over. */
async function damage(
  records: Pick<Table<SealedRecord>, 'toCollection'> | Collection<SealedRecord>,
): Promise<void> {
  const all = 'toCollection' in records ? records.toCollection() : records;
  const count = await all.modify((record, sealed) => {
    sealed.value = { ...record, x: record.x.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) };
  });
  expect(count).toBeGreaterThan(0);
}
