import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { FetchBytes } from '../download-update.ts';
import { type UpdateManifest, writeManifest } from '../update-manifest.ts';
import { signManifest, type TrustedKey, trustedKeyOf } from '../update-signature.ts';
import type { UpdateQuestion } from '../verify-update.ts';
import { parseVersion, type Version } from '../version.ts';

export const now = Date.parse('2026-11-25T08:00:00Z');
export const installer = Buffer.from('the installer of 1.2.0');

export function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed.ok) throw new Error(`${text} is not a version`);
  return parsed.value;
}

export const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('base64');

/** A key that exists for one test. */
export function throwAwayKey(): { readonly privateKey: KeyObject; readonly trusted: TrustedKey } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, trusted: trustedKeyOf(privateKey) };
}

export const manifestOf = (change: Partial<UpdateManifest> = {}): UpdateManifest => {
  const number = change.version ?? '1.2.0';
  return {
    format: 1,
    version: number,
    publishedOn: '2026-11-24T08:00:00Z' as UpdateManifest['publishedOn'],
    expiresOn: '2026-12-08T08:00:00Z' as UpdateManifest['expiresOn'],
    minimumVersion: '1.0.0',
    files: [
      { name: `guichet-${number}-linux-amd64.deb`, size: 3, sha512: sha512(Buffer.from('deb')) },
      { name: `guichet-${number}-win-x64.exe`, size: installer.length, sha512: sha512(installer) },
    ],
    rollout: 100,
    ...change,
  };
};

/** A question whose answer is an update, unless `change` makes it wrong. */
export function questionOf(
  manifest: unknown,
  key: ReturnType<typeof throwAwayKey>,
  change: Partial<UpdateQuestion> = {},
): UpdateQuestion {
  const bytes = writeManifest(manifest as UpdateManifest);
  return {
    manifest: bytes,
    signature: signManifest(bytes, [key.privateKey]),
    keys: [key.trusted],
    installed: version('1.1.0'),
    seen: undefined,
    now,
    fileEnding: 'win-x64.exe',
    deskId: 'desk-1',
    ...change,
  };
}

/** A feed held in memory; a name it does not have is a server that does not answer. */
export function feedOf(
  files: Readonly<Record<string, Uint8Array>>,
): FetchBytes & { readonly asked: string[] } {
  const asked: string[] = [];
  const fetchBytes: FetchBytes = async (url) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const content = files[name];
    if (content === undefined) throw new Error('not there');
    return pieces(content);
  };
  return Object.assign(fetchBytes, { asked });
}

async function* pieces(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += 7) yield content.subarray(start, start + 7);
}
