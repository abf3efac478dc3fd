import * as z from 'zod';
import { type Channel, defineChannel } from './define-channel.ts';
import { warmActs } from './warm-act.ts';
import type { VaultChannelName } from './names.ts';

const KIB = 1024;
const bytes = z.instanceof(Uint8Array);
/** One journal for each vault; the name says nothing about its owner. */
const vaultId = z.string().regex(/^[0-9a-f]{32}$/);

/** What the vault worker may ask of main. Everything it hands over is already encrypted. */
export const vaultChannels = {
  /** 32 bytes that depend on the salt and on a secret of this device, which never leaves main. */
  mixSecret: defineChannel(
    z.strictObject({
      salt: z.instanceof(Uint8Array).refine((salt) => salt.length >= 8 && salt.length <= 64),
      /**
       * True right after an online sign-in, when a new key is wrapped: only then may a lost secret be replaced. Opening
       * an existing vault says false, because a new secret could not open it and would hide why.
       */
      mayBegin: z.boolean(),
    }),
    z.strictObject({ mixed: bytes }),
  ),
  /** 32 bytes that main keeps in memory alone while this computer is warm; null where it keeps none. See warm-act.ts. */
  warmSecret: defineChannel(
    z.strictObject({ vaultId, act: z.enum(warmActs) }),
    z.strictObject({ secret: bytes.nullable() }),
  ),
  /** Resolves once the record is on the disk, forced. */
  journalAppend: defineChannel(z.strictObject({ vaultId, record: bytes }), z.null(), {
    maxBytes: 1024 * KIB,
    perMinute: 6000,
  }),
  /** Every whole record in order; a torn tail is left out and counted. */
  journalRead: defineChannel(
    z.strictObject({ vaultId }),
    z.strictObject({ records: z.array(bytes), tornBytes: z.int().nonnegative() }),
  ),
  /** Forgets everything up to here: central has it. Keeps the last `keep` records. */
  journalForget: defineChannel(z.strictObject({ vaultId, keep: z.int().nonnegative() }), z.null()),
  /** Vaults that have a journal on this computer, also such as nobody opens any more. */
  journalList: defineChannel(z.strictObject({}), z.strictObject({ vaultIds: z.array(vaultId) })),
} as const satisfies Readonly<Record<VaultChannelName, Channel>>;

export type VaultArgs<Name extends VaultChannelName> = z.input<(typeof vaultChannels)[Name]['args']>;
export type VaultAnswer<Name extends VaultChannelName> = z.output<(typeof vaultChannels)[Name]['answer']>;

/** On the port: a numbered question and its answer, a `Result`. */
export const vaultQuestionSchema = z.strictObject({
  no: z.int().nonnegative(),
  channel: z.string().max(40),
  args: z.unknown(),
});
