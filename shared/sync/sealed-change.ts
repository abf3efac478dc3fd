import * as z from 'zod';
import { staffSchema } from '#shared/entities/directory.ts';
import { mutationEnvelopeSchema } from './protocol.ts';

/**
 * One change as it lies in the second copy of an outbox. Its content is encrypted under a key of the session that wrote
 * it; that key stands in front of it twice: for the vault that wrote it, and sealed to central (HPKE, RFC 9180, base
 * mode, X25519 / HKDF-SHA256 / AES-256-GCM). So the vault reads it back by itself, and central can when nobody can open
 * the vault any more.
 *
 * version (1), flags (1), id of central's key (8; zeros: central's part is missing),
 * HPKE `enc` (32), session key for central (48), session key for the vault (60), nonce (12), AES-256-GCM ciphertext.
 * The first ten bytes are bound to each of the three.
 */
export const SEALED_VERSION = 1;
export const SEALING_INFO = 'guichet sealed work 1';
/** Set on a change that no list shows: who looked at what. */
export const QUIET_FLAG = 1;

const lengths = { head: 10, enc: 32, forCentral: 48, forVault: 60, nonce: 12 } as const;
const SHORTEST = lengths.head + lengths.enc + lengths.forCentral + lengths.forVault + lengths.nonce + 16;
export const KEY_ID_BYTES = 8;

type Bytes = Uint8Array<ArrayBuffer>;

export interface SealedChange {
  /** What is bound to the rest. */
  readonly head: Bytes;
  readonly quiet: boolean;
  /** Hexadecimal; null when central cannot open it. */
  readonly keyId: string | null;
  readonly enc: Bytes;
  readonly forCentral: Bytes;
  readonly forVault: Bytes;
  readonly nonce: Bytes;
  readonly cipher: Bytes;
}

/** @param keyId zeros when central's key is not known */
export function sealedHead(quiet: boolean, keyId: Uint8Array): Bytes {
  const head = new Uint8Array(lengths.head);
  head.set([SEALED_VERSION, quiet ? QUIET_FLAG : 0]);
  head.set(keyId, 2);
  return head;
}

export function sealedBytes(
  change: Pick<SealedChange, 'head' | 'enc' | 'forCentral' | 'forVault' | 'nonce' | 'cipher'>,
): Bytes {
  const parts = [change.head, change.enc, change.forCentral, change.forVault, change.nonce, change.cipher];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Null when these bytes are no sealed change of a version that is known. */
export function readSealed(bytes: Uint8Array): SealedChange | null {
  if (bytes.length < SHORTEST || bytes[0] !== SEALED_VERSION) return null;
  let at = 0;
  const take = (length: number): Bytes => {
    const part = Uint8Array.from(bytes.subarray(at, at + length));
    at += length;
    return part;
  };
  const head = take(lengths.head);
  const keyId = head.subarray(2);
  return {
    head,
    quiet: ((head[1] ?? 0) & QUIET_FLAG) !== 0,
    keyId: keyId.every((byte) => byte === 0) ? null : hexOf(keyId),
    enc: take(lengths.enc),
    forCentral: take(lengths.forCentral),
    forVault: take(lengths.forVault),
    nonce: take(lengths.nonce),
    cipher: take(bytes.length - at),
  };
}

/** What is inside: the change as it is pushed, and what the desk needs to show it again. */
export const sealedContentSchema = z.object({
  device: z.string(),
  dossierId: z.string().nullable(),
  actor: staffSchema.pick({ staffId: true, roles: true, grants: true }),
  /** Below zero for a change that waits for a new device number. */
  mutation: mutationEnvelopeSchema.extend({ seq: z.number().int() }),
});
export type SealedContent = z.infer<typeof sealedContentSchema>;

/** A file with work that was not sent, as a person hands it over; only central can read what is in it. */
export const unsentWorkSchema = z.object({
  format: z.literal('guichet-unsent-work'),
  version: z.literal(1),
  /** Sealed changes, base64. */
  records: z.array(z.string()),
  /** Bytes of the journal that were no whole record any more. */
  tornBytes: z.number().int().nonnegative(),
});
export type UnsentWork = z.infer<typeof unsentWorkSchema>;

/** Central's public key, base64; announced by `GET /api/v1/hello`. */
export const sealKeySchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
