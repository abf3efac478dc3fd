import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerousVariables, readLaunch } from '../../../electron/start/read-launch.ts';
import { mainAlone } from '../main-alone.ts';
import { startMain } from '../start-main.ts';
import { dangerousWords } from '../checks/dangerous-words.ts';

async function leaving(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const main = await startMain({ argv, environment, harness: { packaged: true } });
  const code = await main.left;
  const records = await main.records();
  await main.stop();
  const boxes = records.filter(({ kind }) => kind === 'dialog.showErrorBox');
  return { code, kinds: records.map(({ kind }) => kind), boxes };
}

describe('the command line of an installed desk', () => {
  it('is refused before a window or a session is made', async () => {
    const { code, kinds, boxes } = await leaving(['--remote-debugging-port=9222']);
    expect(code).toBe(1);
    expect(kinds).not.toContain('BrowserWindow');
    expect(kinds).not.toContain('session.fromPartition');
    expect(boxes).toHaveLength(1);
  });

  it('with a dangerous variable is refused with its name', async () => {
    const { code, kinds, boxes } = await leaving([], { SSLKEYLOGFILE: '/tmp/keys' });
    expect(code).toBe(1);
    expect(kinds).not.toContain('BrowserWindow');
    expect(JSON.stringify(boxes)).toContain('SSLKEYLOGFILE');
  });

  it.each(dangerousWords)('is refused with %s', (word) => {
    expect(readLaunch(['guichet', word], {}, true).ok).toBe(false);
    expect(readLaunch(['guichet', '--updated', word], {}, true).ok).toBe(false);
  });

  it.each([...dangerousVariables])('is refused with %s in the environment', (name) => {
    expect(readLaunch(['guichet'], { [name]: '1' }, true).ok).toBe(false);
  });

  it('takes no word at all, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (words) => {
        const refused = !readLaunch(['guichet', ...words], {}, true).ok;
        expect(refused).toBe(words.some((word) => word !== '--updated'));
      }),
    );
  });

  it('never throws and never takes an unsafe address from sources either', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom(...dangerousWords));
    fc.assert(
      fc.property(word, (address) => {
        const read = readLaunch(['electron', 'main.js', `--central=${address}`], {}, false);
        if (!read.ok || read.value.central === null) return;
        const { protocol, hostname } = read.value.central;
        expect(protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)).toBe(true);
      }),
    );
  });
});

describe('a second start', () => {
  it('ends at once when another desk holds the lock', async () => {
    const main = await startMain({ harness: { secondInstance: true } });
    expect(await main.left).toBe(0);
    expect((await main.records()).map(({ kind }) => kind)).not.toContain('BrowserWindow');
    await main.stop();
  });

  it('shows the window of the first, and nothing of what it was told is used', async () => {
    const main = await mainAlone();
    try {
      const before = (await main.records()).length;
      for (const word of dangerousWords) {
        const args = [['guichet', word], '/tmp', null];
        await main.wire.ask('control.emit', { target: 'app', event: 'second-instance', args });
      }
      const after = async () => (await main.records()).slice(before).map(({ kind }) => kind);
      // The page is asked for before the window counts as made.
      await expect.poll(after).toHaveLength(dangerousWords.length);
      expect(new Set(await after())).toEqual(new Set(['window.focus']));
      expect(await main.wire.ask('control.windows')).toHaveLength(1);
    } finally {
      await main.stop();
    }
  });
});
