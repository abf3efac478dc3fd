import type * as z from 'zod';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { Channel } from '#shared/ipc/define-channel.ts';
import type { RateLimit } from './rate-limit.ts';
import { sizeOf } from './size-of.ts';

export type Handler<C extends Channel, Context> = (
  args: z.output<C['args']>,
  context: Context,
) => Promise<Result<z.output<C['answer']>, AppError>>;

/** One handler for each channel, with the types of its schemas: a forgotten one is an error of types. */
export type Handlers<Channels extends Readonly<Record<string, Channel>>, Context> = {
  readonly [Name in keyof Channels]: Handler<Channels[Name], Context>;
};

export type Answer = Result<unknown, AppError>;

/**
 * Answers one question of a sender already known to be ours. Whatever is asked, the answer is a `Result`: an unknown
 * name, too many, too big, of another shape, or a handler that failed are each a typed refusal.
 */
export async function answerChannel<Channels extends Readonly<Record<string, Channel>>, Context>(
  channels: Channels,
  handlers: Handlers<Channels, Context>,
  limits: RateLimit,
  question: { readonly name: unknown; readonly args: unknown; readonly context: Context },
): Promise<Answer> {
  const { name, args, context } = question;
  if (typeof name !== 'string' || !Object.hasOwn(channels, name))
    return err(appError('notFound', 'host', 'channelUnknown'));
  const channel = channels[name];
  const handler = handlers[name];
  if (channel === undefined || handler === undefined)
    return err(appError('notFound', 'host', 'channelUnknown'));
  const waitMs = limits.take(name, channel.perMinute);
  if (waitMs > 0)
    return err(appError('tooMany', 'host', 'tooManyRequests', { seconds: Math.ceil(waitMs / 1000) }));
  if (sizeOf(args, channel.maxBytes) > channel.maxBytes)
    return err(appError('badInput', 'host', 'questionTooBig'));
  const parsed = channel.args.safeParse(args);
  if (!parsed.success) return err(appError('badInput', 'host', 'questionUnreadable', { channel: name }));
  try {
    // The compiler no longer ties this channel to its handler; `Handlers` did, where they were listed.
    const answer = await handler(parsed.data as never, context);
    if (!answer.ok) return answer;
    const checked = channel.answer.safeParse(answer.value);
    return checked.success
      ? { ok: true, value: checked.data }
      : err(appError('bug', 'host', 'answerUnreadable'));
  } catch {
    // What failed may quote a path or a name: only the channel is told.
    return err(appError('bug', 'host', 'hostFailed', { channel: name }));
  }
}
