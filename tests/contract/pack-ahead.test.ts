import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type PullLine, PROTOCOL_VERSION, pullLineSchema } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import { keepPacked } from '../../central/start/keep-packed.ts';
import { packAhead } from '../../central/sync/pack-ahead.ts';
import { pull } from '../../central/sync/pull.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import { NORTH, people, SOUTH } from '../sim/sim-fund.ts';
import { contextOver, deviceOf, fundDatabase } from './support/fund-database.ts';

let fund: Awaited<ReturnType<typeof fundDatabase>>;
beforeAll(async () => {
  fund = await fundDatabase();
});
afterAll(() => fund.end());
afterEach(() => vi.useRealTimers());

/** As after a start, with nothing in memory; counts what is compressed. */
function started() {
  const zipped: string[] = [];
  const context = contextOver(sqlSyncStore(fund.db));
  const gzip = async (text: string) => {
    zipped.push(text);
    return gzipSync(text);
  };
  return { zipped, context: { ...context, gzip } };
}

const always = async () => true;

async function firstLoad({ context }: ReturnType<typeof started>): Promise<readonly PullLine[]> {
  const staff = people.find(({ staffId }) => staffId === 'ann');
  if (!staff) throw new Error('ann works here');
  const told: PullLine[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const request = {
      proto: PROTOCOL_VERSION,
      schema: SCHEMA_VERSION,
      device: deviceOf('ann'),
      epoch: 'epoch',
      holding: 'portfolio' as const,
      ask: '',
      cursors: { [NORTH]: cursor },
    };
    const text = await pull(context, { staff, sessionId: '', until: 0 }, request);
    for (const line of text.trim().split('\n')) told.push(pullLineSchema.parse(JSON.parse(line)));
    const end = told.at(-1);
    if (end?.t !== 'end') throw new Error('an answer ends');
    ({ cursor, more } = end);
  }
  return told;
}

it('bundles made ahead are those that a desk gets, and no desk waits for them', async () => {
  const before = started();
  const made = await packAhead(before.context, { spaces: [NORTH, SOUTH], giveWay: always, atOnce: 1 });
  expect(made).toBe(3);
  expect(before.zipped.length).toBeGreaterThan(made);

  const after = started();
  const told = await firstLoad(after);
  expect(told.filter(({ t }) => t === 'packed')).toHaveLength(2);
  expect(after.zipped).toEqual([]);
});

it('what is there already is not made again; one whose dossier has another version is', async () => {
  expect(await packAhead(started().context, { spaces: [NORTH, SOUTH], giveWay: always })).toBe(0);
  const [first] = await fund.db
    .selectFrom('digest')
    .select(['dossier_id', 'ver'])
    .where('space_id', '=', NORTH)
    .where('protected', '=', false)
    .limit(1)
    .execute();
  await fund.db
    .updateTable('digest')
    .set({ ver: Number(first?.ver) + 1 })
    .where('dossier_id', '=', first?.dossier_id ?? '')
    .execute();
  expect(await packAhead(started().context, { spaces: [NORTH, SOUTH], giveWay: always })).toBe(1);
});

it('ends where central does', async () => {
  await fund.db.deleteFrom('bundle').execute();
  let steps = 0;
  const giveWay = async () => {
    steps += 1;
    return steps < 2;
  };
  const made = await packAhead(started().context, { spaces: [NORTH, SOUTH], giveWay, atOnce: 1 });
  expect(made).toBe(1);
});

it('what fails is told, and tried again an hour later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let told: (error: unknown) => void = () => undefined;
  const nextFailure = () => new Promise<unknown>((resolve) => void (told = resolve));
  const first = nextFailure();
  const keeping = keepPacked({ ...started().context, db: fund.db.withSchema('nowhere') }, (error) =>
    told(error),
  );
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(first).resolves.toMatchObject({ code: '42P01' });
  const second = nextFailure();
  await vi.advanceTimersByTimeAsync(3_600_000);
  await expect(second).resolves.toMatchObject({ code: '42P01' });
  await keeping.stop();
});
