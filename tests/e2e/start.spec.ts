import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskBrowser } from '../../playwright.config.ts';
import { refusalOf } from '../support/central.ts';
import { deskIsOpen, signIn, unlock } from '../support/gate.ts';
import { freePort, startCommand } from '../support/start-command.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Visit } from './screens/visit.ts';

let folder = '';

// The code becomes a key at its full cost here, which is half as much again in a page that is not optimised.
test.use({ launchOptions: deskBrowser.launchOptions });

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-start-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `/health` says now; undefined while nothing listens. */
async function seededAt(url: string): Promise<boolean | undefined> {
  const answer = await fetch(`${url}/health`).catch(() => undefined);
  const body: unknown = await answer?.json();
  return typeof body === 'object' && body !== null && 'seeded' in body ? body.seeded === true : undefined;
}

test('one command to the ready line, Ctrl+C, and a second start that finds everything', async ({
  page,
  ears,
}) => {
  // On a machine where nothing was built yet, the first start does that too.
  test.setTimeout(240_000);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = ['--port', String(port), '--data', folder, '--demo', '60'];
  const ready = new RegExp(`^Guichet ready at ${url}$`, 'm');
  const text = 'Écrite avant l’arrêt.';
  const desk = new Desk(page);

  const first = startCommand(flags);
  let tooEarly = false;
  await expect
    .poll(
      async () => {
        const printed = ready.test(first.said());
        const seeded = await seededAt(url);
        if (printed && seeded !== true) tooEarly = true;
        return seeded;
      },
      { timeout: 120_000, intervals: [50] },
    )
    .toBe(true);
  await first.until(ready);
  expect(tooEarly, 'the ready line waits for the fund').toBe(false);

  await signIn(page, url, 'anne');
  await desk.upToDate();
  const visit = new Visit(page);
  await desk.open('10000002', /Bruno/);
  await visit.begin();
  await visit.write(text);
  await visit.close();
  await desk.upToDate();
  await desk.lock();

  ears.expecting(
    /ERR_CONNECTION_REFUSED/,
    /ERR_INCOMPLETE_CHUNKED_ENCODING/,
    /ERR_CONNECTION_RESET/,
    /ERR_EMPTY_RESPONSE/,
  );
  const stopped = await first.interrupt();
  expect(stopped.code).toBe(0);
  expect(stopped.milliseconds).toBeLessThan(10_000);
  expect(first.said()).toContain('Stopped. Everything is stored.');
  expect(existsSync(join(folder, 'lock'))).toBe(false);

  const second = startCommand(flags);
  await second.until(ready);
  expect(second.said()).not.toContain('Filling the demo fund');
  await page.goto(url);
  await unlock(page, 'anne');
  await deskIsOpen(page);
  await desk.upToDate();
  await desk.open('10000002', /Bruno/);
  await page.getByRole('tab', { name: /^Contacts et notes/ }).click();
  await expect(page.getByRole('article').filter({ hasText: text })).toBeVisible();
  await desk.lock();
  expect((await second.interrupt()).code).toBe(0);
});

test('a taken port is said with the flag that helps, and no other port is taken', async () => {
  const other = createServer((_request, response) => response.end('another program'));
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const command = startCommand(['--port', String(port), '--data', folder]);
  expect(await command.ended).toBe(1);
  expect(command.said()).toContain(`Port ${port} of 127.0.0.1 is taken by another program.`);
  expect(command.said()).toContain('--port');
  expect(command.said()).not.toContain('Guichet ready');
  other.close();
});

test('a data folder of a newer Guichet, in use, or not a folder: a sentence, and it stays as it was', async () => {
  const newer = join(folder, 'newer');
  mkdirSync(newer);
  writeFileSync(join(newer, 'format.json'), '{"format":99,"complete":true}');
  const command = startCommand(['--port', String(await freePort()), '--data', newer]);
  expect(await command.ended).toBe(1);
  expect(command.said()).toMatch(/was written by a newer Guichet.*--data/);
  expect(command.said()).not.toMatch(/\n\s+at /);
  expect(readFileSync(join(newer, 'format.json'), 'utf8')).toBe('{"format":99,"complete":true}');

  const used = join(folder, 'used');
  mkdirSync(used);
  writeFileSync(join(used, 'lock'), `${process.pid}\n`);
  const locked = await refusalOf({ data: used });
  expect(locked.code).toBe('DATA_LOCKED');
  expect(locked.message).toContain('--data');

  // For root every folder can be written; a file in its place cannot be one for anybody.
  const file = join(folder, 'file');
  writeFileSync(file, 'not a folder');
  const unwritable = await refusalOf({ data: join(file, 'data') });
  expect(unwritable.code).toBe('DATA_NOT_WRITABLE');
  expect(unwritable.message).toContain('--data');
  expect(readFileSync(file, 'utf8')).toBe('not a folder');
});
