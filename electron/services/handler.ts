import type * as z from 'zod';
import type { PageChannelName, VaultChannelName } from '#shared/ipc/names.ts';
import type { PageAnswer, pageChannels } from '#shared/ipc/page-channels.ts';
import type { VaultAnswer, vaultChannels } from '#shared/ipc/vault-channels.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';

/** What answers one question of a page. `From` is what it needs to know of who asks, most often the window. */
export type PageHandler<Name extends PageChannelName, From extends readonly unknown[] = []> = (
  args: z.output<(typeof pageChannels)[Name]['args']>,
  ...from: From
) => Promise<Result<PageAnswer<Name>, AppError>>;

/** What answers one question of the vault. */
export type VaultHandler<Name extends VaultChannelName> = (
  args: z.output<(typeof vaultChannels)[Name]['args']>,
) => Promise<Result<VaultAnswer<Name>, AppError>>;
