import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';
import { afterEach, expect, it } from 'vitest';
import { ok } from '#shared/kernel/result.ts';
import { serveVault } from './serve-vault.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A vault's end of a line to main. Electron wraps a message in an event; Node's own port does not. */
function lineToMain() {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const wrapped: Pick<MessagePortMain, 'on' | 'start' | 'postMessage'> = {
    on(_event: string, listener: (event: { data: unknown; ports: MessagePortMain[] }) => void) {
      port2.on('message', (data: unknown) => listener({ data, ports: [] }));
      return wrapped as MessagePortMain;
    },
    start: () => undefined,
    postMessage: (message: unknown) => port2.postMessage(message),
  };
  serveVault(
    wrapped,
    {
      warmSecret: async () => ok({ secret: null }),
      mixSecret: async ({ salt }) => ok({ mixed: Uint8Array.from(salt, (byte) => byte + 1) }),
      journalAppend: async () => ok(null),
      journalRead: async () => ok({ records: [], tornBytes: 0 }),
      journalForget: async () => ok(null),
      journalList: async () => ok({ vaultIds: [] }),
    },
    () => 0,
  );
  return (question: unknown) =>
    new Promise((resolve) => {
      port1.once('message', resolve);
      port1.postMessage(question);
    });
}

it('answers a numbered question under its number', async () => {
  const ask = lineToMain();
  const salt = new Uint8Array(16);
  expect(await ask({ no: 7, channel: 'mixSecret', args: { salt, mayBegin: false } })).toEqual({
    no: 7,
    answer: ok({ mixed: new Uint8Array(16).fill(1) }),
  });
});

it.each([
  ['no number', { channel: 'mixSecret', args: {} }, -1, 'questionUnreadable'],
  ['a channel of the page', { no: 1, channel: 'saveFile', args: {} }, 1, 'channelUnknown'],
  [
    'a short salt',
    { no: 2, channel: 'mixSecret', args: { salt: new Uint8Array(2), mayBegin: false } },
    2,
    'questionUnreadable',
  ],
  [
    'a path for a vault',
    { no: 3, channel: 'journalRead', args: { vaultId: '../../x' } },
    3,
    'questionUnreadable',
  ],
  [
    'a big record',
    { no: 4, channel: 'journalAppend', args: { vaultId: '0'.repeat(32), record: new Uint8Array(2 ** 21) } },
    4,
    'questionTooBig',
  ],
])('refuses %s', async (_what, question, no, reason) => {
  expect(await lineToMain()(question)).toMatchObject({ no, answer: { ok: false, error: { reason } } });
});
