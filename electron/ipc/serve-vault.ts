import type { MessagePortMain } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import { vaultChannels, vaultQuestionSchema } from '#shared/ipc/vault-channels.ts';
import { answerChannel, type Handlers } from './answer-channel.ts';
import { RateLimit } from './rate-limit.ts';

export type VaultHandlers = Handlers<typeof vaultChannels, null>;

/** Answers the vault worker on the port its page handed over: numbered questions, numbered answers. */
export function serveVault(
  port: Pick<MessagePortMain, 'on' | 'start' | 'postMessage'>,
  handlers: VaultHandlers,
  now: () => number,
): void {
  const limits = new RateLimit(now);
  port.on('message', ({ data }) => {
    const question = vaultQuestionSchema.safeParse(data);
    if (!question.success) {
      port.postMessage({ no: -1, answer: err(appError('badInput', 'host', 'questionUnreadable')) });
      return;
    }
    const { no, channel, args } = question.data;
    void answerChannel(vaultChannels, handlers, limits, { name: channel, args, context: null }).then(
      (answer) => port.postMessage({ no, answer }),
    );
  });
  port.start();
}
