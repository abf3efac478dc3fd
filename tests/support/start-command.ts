import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { repository } from './central.ts';

/** What `npm start` runs, without the window. */
export function startCommand(flags: readonly string[]) {
  const child = spawn(process.execPath, [join(repository, 'scripts/start.mjs'), '--no-window', ...flags], {
    cwd: repository,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let said = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    ended,
    said: () => said,
    /** Resolves as soon as the words are there; rejects when the command ends without them. */
    until: (words: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const look = (): void => {
          if (!words.test(said)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        void ended.then((code) => reject(new Error(`ended with ${code}:\n${said}`)));
        look();
      }),
    /** Ctrl+C. @returns the exit code and how long it took, in milliseconds */
    async interrupt() {
      const since = performance.now();
      child.kill('SIGINT');
      const code = await ended;
      return { code, milliseconds: performance.now() - since };
    },
  };
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
