import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { translator } from '#shared/i18n/message.ts';
import { appError } from '#shared/kernel/errors.ts';
import { problemMessages } from './problem.messages.ts';
import { problemWords } from './problem-words.ts';

const services = path.join(import.meta.dirname, '../../electron/services');

/** Every reason that a service of the desktop host names in its sources. */
function reasonsInSources(): string[] {
  const files = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|testing/.test(file),
  );
  const reasons = files.flatMap((file) => {
    const source = readFileSync(path.join(services, file), 'utf8');
    return [...source.matchAll(/'host',\s*'(\w+)'|failed\('(\w+)'\)|reason: '(\w+)'/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? '',
    );
  });
  return [...new Set(reasons)].sort();
}

const reasons = reasonsInSources();

it('finds the reasons', () => {
  expect(reasons.length).toBeGreaterThan(20);
});

it.each(reasons)('%s has its own sentence and a way out in three languages', (reason) => {
  for (const lang of ['fr', 'nl', 'de'] as const) {
    const details = { code: 'EIO', was: 'kwallet', now: 'gnome_libsecret', most: 50, field: 'pins' };
    const words = problemWords(
      appError('badInput', 'host', reason, details),
      translator(problemMessages, lang),
    );
    expect(words.what).not.toContain(reason);
    expect(words.wayOut).toMatch(/\.$/);
    expect(`${words.what} ${words.wayOut}`).not.toMatch(/[{}?]\.|\{|\[FR\]/);
  }
});
