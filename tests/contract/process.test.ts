import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDemoFund } from '../../central/demo-fund/generate-demo-fund.ts';
import { FatalError } from '../../central/start/fatal-error.ts';
import { parseConfig } from '../../central/start/parse-config.ts';
import { DEMO_DAY, DEMO_SEED } from '../../central/start/prepare-fund.ts';
import { runCentral } from '../../central/start/run-central.ts';
import { contactOn } from './support/contact-on.ts';
import { typeDrill } from './support/backup-drill.ts';
import { type CentralProcess, endCentrals, seeded, spawnCentral } from './support/central-process.ts';
import { startTestCentral } from './support/test-central.ts';
import { call, reasonOf, signIn, TestDesk } from './support/test-desk.ts';

const folders: string[] = [];

function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `guichet-${name}-`));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  endCentrals();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function refusal(central: CentralProcess): Promise<string> {
  const event = await central.until(({ event: kind }) => kind === 'fatal');
  expect(await central.exit).toBe(1);
  return event.event === 'fatal' ? `${event.code} ${event.message}` : '';
}

/** What the process runs, without the second that one takes to be there. */
const startHere = (...flags: string[]) =>
  runCentral(parseConfig(flags, {}), {
    announce: () => undefined,
    logStream: { write: () => undefined },
  });

async function refusalHere(...flags: string[]): Promise<string> {
  try {
    const central = await startHere(...flags);
    await central.ready.finally(() => central.stop());
    return 'it started';
  } catch (error) {
    return error instanceof FatalError ? `${error.code} ${error.message}` : String(error);
  }
}

describe('a start that cannot be', () => {
  it('says so with a code and a way out', async () => {
    const folder = temporary('process');
    const here = (...flags: string[]) => refusalHere('--data', folder, ...flags);
    writeFileSync(join(folder, 'lock'), `${process.ppid}\n`);
    expect(await here()).toMatch(/^DATA_LOCKED .*--data/);
    rmSync(join(folder, 'lock'));

    writeFileSync(join(folder, 'format.json'), '{"format":99,"complete":true}');
    expect(await here()).toMatch(/^DATA_NEWER .*newer Guichet/);
    rmSync(join(folder, 'format.json'));

    // A fund that was there: an empty one in its place would be told to every desk.
    writeFileSync(join(folder, 'format.json'), '{"format":1,"complete":true}');
    expect(await here()).toMatch(/^DATA_DAMAGED .*database is gone.*backup/);
    expect(readdirSync(folder)).not.toContain('database');
    rmSync(join(folder, 'format.json'));

    writeFileSync(join(folder, 'file'), '');
    expect(await here('--data', join(folder, 'file', 'x'))).toMatch(/^DATA_NOT_WRITABLE .*--data/);

    // Before anything of central runs, and when it runs already: the process tells both and ends.
    expect(await refusal(spawnCentral(folder, '--demo', 'many'))).toMatch(/^BAD_FLAG --demo/);
    const other = await listen(createServer());
    expect(await refusal(spawnCentral(folder, '--port', String(portOf(other))))).toMatch(
      /^PORT_TAKEN .*--port/,
    );
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    other.close();
  }, 60_000);
});

// One folder from its first start to its restoring, because a fund of a process of its own takes seconds to make.
describe('the life of a data folder', () => {
  let folder = '';
  let afterKill: unknown;
  let early = '';
  let url = '';
  let first: CentralProcess;
  const run = (...flags: string[]) => spawnCentral(folder, ...flags);

  /** Tables and their sizes. */
  const rowFiles = () =>
    readdirSync(join(folder, 'database/base'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, statSync(join(parentPath, name)).size]);

  beforeAll(async () => {
    folder = temporary('life');
    const killed = run('--demo', '3000');
    await killed.until(({ event }) => event === 'progress');
    killed.child.kill('SIGKILL');
    await killed.exit;
    afterKill = JSON.parse(readFileSync(join(folder, 'format.json'), 'utf8'));
    first = run('--demo', '40');
    url = await first.listening();
    early = reasonOf(await call(url, 'GET', '/api/v1/hello'));
    await seeded(url);
  });

  it('a kill while the fund is being filled is made good by the next start', async () => {
    expect(afterKill).toMatchObject({ complete: false });
    expect(early).toBe('unavailable');
    expect(first.events).toContainEqual(
      expect.objectContaining({ event: 'step', label: expect.stringContaining('taken over') }),
    );
    expect(first.events).toContainEqual(
      expect.objectContaining({ event: 'step', label: expect.stringContaining('made anew') }),
    );
    const desk = await TestDesk.open(url, 'beatrice', 'portfolio', ['WAL', 'VLA', 'BRU']);
    await desk.pull();
    const whole = [...generateDemoFund({ seed: DEMO_SEED, n: 40, asOf: DEMO_DAY }).dossiers].length;
    expect(new Set(desk.wholeDossiers).size).toBe(whole);
  }, 90_000);

  it('a stop finishes what is under way, closes streams, and the next start finds everything', async () => {
    const desk = await TestDesk.open(url, 'anne', 'portfolio', ['WAL']);
    await desk.pull();
    const stream = await fetch(`${url}/api/v1/poke`, {
      headers: { authorization: `Bearer ${desk.session.accessToken}` },
    });
    const contactId = randomUUID();
    const finish = await beginPush(url, desk, contactId);
    first.child.kill('SIGTERM');
    // The stream ends as soon as the stop has begun; only then is the rest of the push sent.
    await stream.text();
    expect(await finish()).toContain('"status":"applied"');
    expect(await first.exit).toBe(0);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    // For what does not belong into a data folder.
    const aside = temporary('aside');
    const backup = join(aside, 'backup');
    typeDrill('backup', aside, folder, backup);

    const second = run('--demo', '40');
    const again = await second.listening();
    await seeded(again);
    expect(second.events.some(({ event }) => event === 'progress')).toBe(false);
    const kept = await call(again, 'POST', '/api/v1/session/refresh', {
      refreshToken: desk.session.refreshToken,
    });
    expect(kept.status).toBe(200);
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);

    // As a copy that was cut off leaves it: a sentence, and no byte more is lost.
    const rows = rowFiles();
    truncateSync(join(folder, 'database/global/pg_control'), 16);
    expect(await refusalHere('--data', folder)).toMatch(/^DATA_DAMAGED .*does not open.*backup/);
    rmSync(join(folder, 'database/PG_VERSION'));
    expect(await refusalHere('--data', folder)).toMatch(/^DATA_DAMAGED .*PG_VERSION is gone.*backup/);
    expect(rowFiles()).toEqual(rows);

    // What the page says then: the data of the backup, as another life of them, which every desk hears of.
    expect(typeDrill('restore', aside, folder, backup)).toMatch(/^former epoch .*\nnew epoch /);
    const restored = await startHere('--data', folder, '--demo', '40');
    await restored.ready;
    await expect(desk.at(restored.url).pull()).rejects.toThrow(/epoch/i);
    const anew = await TestDesk.open(restored.url, 'anne', 'portfolio', ['WAL']);
    await anew.pull();
    expect(anew.epoch).not.toBe(desk.epoch);
    expect(anew.wholeDossiers).toEqual(desk.wholeDossiers);
    expect(anew.rows.has(`contact:${contactId}`)).toBe(true);
    await restored.stop();
  }, 120_000);
});

describe('a desk of another central', () => {
  it('serves its own files and passes the calls on, streams included', async () => {
    const ui = join(temporary('ui'), 'ui');
    mkdirSync(join(ui, 'assets'), { recursive: true });
    writeFileSync(join(ui, 'index.html'), '<!doctype html><title>Guichet</title>');
    writeFileSync(join(ui, 'assets', 'main-abcdef12.js'), 'export {};');
    // Told apart from what central would compress by what is inside.
    writeFileSync(join(ui, 'assets', 'main-abcdef12.js.gz'), gzipSync('export { compressed };'));
    const central = await startTestCentral();
    const desk = await startTestCentral({ central: new URL(central.url), uiFolder: ui });
    const page = await call(desk.url, 'GET', '/');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const asset = await call(desk.url, 'GET', '/assets/main-abcdef12.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(asset.text).toBe('export { compressed };');
    const plain = await fetch(`${desk.url}/assets/main-abcdef12.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(await plain.text()).toBe('export {};');
    expect(reasonOf(await call(desk.url, 'GET', '/dossiers/1'))).toBe('notFound');
    expect((await call(desk.url, 'GET', '/health')).text).toContain('"seeded":true');
    expect((await signIn(desk.url, 'anne')).staff.staffId).toBe('s-anne');
    const far = await TestDesk.open(desk.url, 'beatrice', 'portfolio', ['WAL']);
    await far.pull();
    expect(far.wholeDossiers).toHaveLength(3);
    const stream = await fetch(`${desk.url}/api/v1/poke`, {
      headers: { authorization: `Bearer ${far.session.accessToken}` },
    });
    const first = await stream.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain('event: poke');
    await central.stop();
    const down = await call(desk.url, 'GET', '/api/v1/hello');
    expect([down.status, reasonOf(down)]).toEqual([503, 'unavailable']);
    await desk.stop();
  }, 60_000);
});

/** Sends a push up to where central has answered that it wants the body; `finish` sends the body. */
function beginPush(url: string, desk: TestDesk, contactId: string): Promise<() => Promise<string>> {
  const mutations = [desk.envelope(contactOn(desk.wholeDossiers[0] ?? '', contactId))];
  const body = JSON.stringify({
    proto: PROTOCOL_VERSION,
    device: desk.deviceId,
    epoch: desk.epoch,
    mutations,
  });
  const sent = request(`${url}/api/v1/push`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${desk.session.accessToken}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  const answer = new Promise<string>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve(text));
    });
  });
  return new Promise((resolve) => {
    sent.on('continue', () =>
      resolve(() => {
        sent.end(body);
        return answer;
      }),
    );
    sent.flushHeaders();
  });
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
