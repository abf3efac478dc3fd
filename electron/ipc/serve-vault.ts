import type { MessagePortMain } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import type { vaultChannels } from '#shared/ipc/vault-channels.ts';
import { answerChannel, type Handlers } from './answer-channel.ts';
import { RateLimit } from './rate-limit.ts';

/** The schemas of the contract, read once. */
export const vaultContract = () => import('#shared/ipc/vault-channels.ts');

export type VaultHandlers = Handlers<typeof vaultChannels, null>;

/** Answers the vault worker on the port its page handed over: numbered questions, numbered answers. */
export function serveVault(
  port: Pick<MessagePortMain, 'on' | 'start' | 'postMessage'>,
  handlers: VaultHandlers,
  now: () => number,
): void {
  const limits = new RateLimit(now);
  const answerMessage = async (data: unknown): Promise<void> => {
    const { vaultChannels: channels, vaultQuestionSchema } = await vaultContract();
    const question = vaultQuestionSchema.safeParse(data);
    if (!question.success) {
      port.postMessage({ no: -1, answer: err(appError('badInput', 'host', 'questionUnreadable')) });
      return;
    }
    const { no, channel, args } = question.data;
    const answer = await answerChannel(channels, handlers, limits, { name: channel, args, context: null });
    port.postMessage({ no, answer });
  };
  port.on('message', ({ data }) => void answerMessage(data));
  port.start();
}
