import { expect, it } from 'vitest';
import { translator } from '#shared/i18n/message.ts';
import { langs } from '#shared/kernel/lang.ts';
import { advisesServer, EMBEDDED_MOST } from './embedded-most.ts';
import { runMessages } from './report/run.messages.ts';

it('advises a server beyond what the embedded database is made for, and never to a fund that has one', () => {
  expect(advisesServer(true, EMBEDDED_MOST)).toBe(false);
  expect(advisesServer(true, EMBEDDED_MOST + 1)).toBe(true);
  expect(advisesServer(false, EMBEDDED_MOST * 8)).toBe(false);
});

it('says which server, in each language', () => {
  const sentences = langs.map((lang) => translator(runMessages, lang)('adviseServer'));
  expect(new Set(sentences).size).toBe(langs.length);
  for (const sentence of sentences) expect(sentence).toMatch(/50 000 .*PostgreSQL.*DATABASE_URL/);
});
