import * as z from 'zod';
import { appErrorSchema } from '#shared/kernel/app-error-schema.ts';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { VaultChannelName } from '#shared/ipc/names.ts';
import { type VaultAnswer, type VaultArgs, vaultChannels } from '#shared/ipc/vault-channels.ts';

const answerSchema = z.strictObject({
  no: z.int(),
  answer: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.unknown() }),
    z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
  ]),
});
type Answer = z.infer<typeof answerSchema>['answer'];

/** The vault's own line to Electron's main: numbered questions, each answered once. */
export class MainPort {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  constructor(port: MessagePort) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => {
      const parsed = answerSchema.safeParse(data);
      if (!parsed.success) return;
      const resolve = this.#waiting.get(parsed.data.no);
      this.#waiting.delete(parsed.data.no);
      resolve?.(parsed.data.answer);
    });
    port.start();
  }

  async ask<Name extends VaultChannelName>(
    channel: Name,
    args: VaultArgs<Name>,
  ): Promise<Result<VaultAnswer<Name>, AppError>> {
    this.#last += 1;
    const no = this.#last;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(no, resolve);
      this.#port.postMessage({ no, channel, args });
    });
    if (!answer.ok) return answer;
    const value = vaultChannels[channel].answer.safeParse(answer.value);
    return value.success
      ? ok(value.data as VaultAnswer<Name>)
      : err(appError('bug', 'host', 'answerUnreadable'));
  }
}
