import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { defineChannel } from '#shared/ipc/define-channel.ts';
import { answerChannel } from './answer-channel.ts';
import { RateLimit } from './rate-limit.ts';
import { sizeOf } from './size-of.ts';

const channels = {
  double: defineChannel(z.strictObject({ n: z.number() }), z.strictObject({ twice: z.number() }), {
    maxBytes: 200,
    perMinute: 3,
  }),
};
const handlers = { double: async ({ n }: { n: number }) => ok({ twice: 2 * n }) };
const limits = () => new RateLimit(() => 0);
const ask = (name: unknown, args: unknown, own = handlers) =>
  answerChannel(channels, own, limits(), { name, args, context: null });

describe('a question to main', () => {
  it('is answered', async () => {
    expect(await ask('double', { n: 2 })).toEqual(ok({ twice: 4 }));
  });

  it.each(['toString', '__proto__', 'constructor', '', 3, null, undefined])(
    'named %j is unknown',
    async (name) => {
      expect(await ask(name, { n: 2 })).toMatchObject({ ok: false, error: { reason: 'channelUnknown' } });
    },
  );

  it('of another shape is refused, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (args) => {
        const answer = await ask('double', args);
        expect(answer.ok || ['questionUnreadable', 'questionTooBig'].includes(answer.error.reason)).toBe(
          true,
        );
      }),
    );
  });

  it('that is too big is not even read', async () => {
    const read = vi.fn<typeof handlers.double>(handlers.double);
    const answer = await ask('double', { n: 1, more: 'x'.repeat(101) }, { double: read });
    expect(answer).toMatchObject({ ok: false, error: { reason: 'questionTooBig' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('asked too often has to wait, and says how long', async () => {
    let now = 0;
    const shared = new RateLimit(() => now);
    const again = () =>
      answerChannel(channels, handlers, shared, { name: 'double', args: { n: 1 }, context: null });
    for (let i = 0; i < 3; i++) expect((await again()).ok).toBe(true);
    now = 15_000;
    expect(await again()).toMatchObject({ error: { reason: 'tooManyRequests', details: { seconds: 45 } } });
    now = 60_000;
    expect((await again()).ok).toBe(true);
  });

  it('whose handler fails says so without its message', async () => {
    const broken = {
      double: async (): Promise<never> => {
        throw new Error('/home/someone/Dupont.pdf');
      },
    };
    const answer = await ask('double', { n: 1 }, broken);
    expect(answer).toEqual(err(appError('bug', 'host', 'hostFailed', { channel: 'double' })));
  });

  it('never lets through an answer of another shape', async () => {
    const wrong = { double: async () => ok({ twice: 1, secret: 'x' }) };
    expect(await ask('double', { n: 1 }, wrong)).toMatchObject({ error: { reason: 'answerUnreadable' } });
  });
});

describe('the size of a question', () => {
  it('counts text, bytes and names, and stops at the limit', () => {
    expect(sizeOf('abc', 100)).toBe(6);
    expect(sizeOf(new Uint8Array(50), 100)).toBe(50);
    expect(sizeOf({ ab: 'c' }, 100)).toBe(16 + 4 + 2);
    expect(
      sizeOf(
        Array.from({ length: 1000 }, () => 'x'.repeat(100)),
        500,
      ),
    ).toBeLessThan(20_000);
  });

  it('comes to an end for a value that holds itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(sizeOf(loop, 1000)).toBeLessThan(1000);
  });
});
