import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './data-folder.ts';

/** Keys derived from the one secret of this central, so that none serves two purposes. */
export interface CentralKeys {
  readonly token: Uint8Array;
  readonly cursor: Uint8Array;
}

/** Reads the secret from the environment's text, or from a file only its owner reads, made on first use. */
export function loadKeys(folder: string, fromEnvironment: string | null): CentralKeys {
  const secret = fromEnvironment === null ? readOrCreate(folder) : Buffer.from(fromEnvironment, 'utf8');
  return { token: derive(secret, 'access token'), cursor: derive(secret, 'pull cursor') };
}

function readOrCreate(folder: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'secret.key');
  if (!existsSync(path)) writeDurably(path, randomBytes(32).toString('base64'));
  chmodSync(path, 0o600);
  return Buffer.from(readFileSync(path, 'utf8'), 'base64');
}

function derive(secret: Buffer, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'guichet', purpose, 32));
}

/** First 16 bytes of HMAC-SHA256, base64url. */
export function macOf(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');
}
