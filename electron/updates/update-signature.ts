import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import * as z from 'zod';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** A public key that may sign updates. */
export type TrustedKey = {
  /** First 16 hexadecimal digits of the SHA-256 of the 32 bytes. */
  readonly keyId: string;
  /** The 32 bytes of the Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** Instant from which it signs nothing any more (ISO, UTC); absent while it has no end. */
  readonly until?: string;
};

/** Put before the signed bytes, so that a signature made for something else is none for an update. */
const purpose = new TextEncoder().encode('guichet update manifest 1\n');

const signatureSchema = z.strictObject({
  format: z.literal(1),
  /** Several while a key is being replaced: a desk needs one it knows. */
  signatures: z
    .array(
      z.strictObject({
        keyId: z.string().regex(/^[0-9a-f]{16}$/),
        signature: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/),
      }),
    )
    .min(1)
    .max(4),
});

export type SignatureRefusal =
  | 'signature-unreadable'
  | 'no-trusted-key'
  | 'unknown-key'
  | 'key-retired'
  | 'wrong-signature';

function signedBytes(manifest: Uint8Array): Uint8Array {
  return Buffer.concat([purpose, manifest]);
}

/** The identifier of a raw public key (base64url). */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16);
}

/** The entry for the built-in key set, from a private or a public Ed25519 key. */
export function trustedKeyOf(key: KeyObject): TrustedKey {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  const publicKey = x ?? '';
  return { keyId: keyIdOf(publicKey), publicKey };
}

/** The content of `guichet-update.json.sig`. */
export function signManifest(manifest: Uint8Array, keys: readonly KeyObject[]): Uint8Array {
  const signatures = keys.map((key) => ({
    keyId: trustedKeyOf(key).keyId,
    signature: sign(null, signedBytes(manifest), key).toString('base64'),
  }));
  return new TextEncoder().encode(`${JSON.stringify({ format: 1, signatures }, null, 2)}\n`);
}

/**
 * Whether the manifest was signed by a key of the set. One good signature is enough; a wrong one by a known key
 * refuses all, because nobody of ours publishes that.
 * @param now milliseconds since the epoch
 */
export function verifySignature(
  manifest: Uint8Array,
  signatureFile: Uint8Array,
  keys: readonly TrustedKey[],
  now: number,
): Result<{ readonly keyId: string }, SignatureRefusal> {
  if (keys.length === 0) return err('no-trusted-key');
  const given = readSignatures(signatureFile);
  if (given === undefined) return err('signature-unreadable');
  let good: string | undefined;
  let refusal: SignatureRefusal = 'unknown-key';
  for (const { keyId, signature } of given) {
    const key = keys.find((one) => one.keyId === keyId);
    if (key === undefined) continue;
    if (key.until !== undefined && now >= Date.parse(key.until)) {
      refusal = 'key-retired';
      continue;
    }
    if (!isSignedBy(key, manifest, signature)) return err('wrong-signature');
    good ??= keyId;
  }
  return good === undefined ? err(refusal) : ok({ keyId: good });
}

function readSignatures(file: Uint8Array): z.infer<typeof signatureSchema>['signatures'] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    return signatureSchema.safeParse(JSON.parse(text)).data?.signatures;
  } catch {
    return undefined;
  }
}

function isSignedBy(key: TrustedKey, manifest: Uint8Array, signature: string): boolean {
  try {
    const publicKey = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey },
      format: 'jwk',
    });
    return verify(null, signedBytes(manifest), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
