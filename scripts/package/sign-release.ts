import { createPrivateKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { measureFile } from '../../electron/updates/download-update.ts';
import { type UpdateFile, writeManifest } from '../../electron/updates/update-manifest.ts';
import { signManifest, trustedKeyOf } from '../../electron/updates/update-signature.ts';
import { verifyUpdate } from '../../electron/updates/verify-update.ts';
import { compareVersions, parseVersion, type Version } from '../../electron/updates/version.ts';
import { instantFromEpochMs } from '../../shared/kernel/instant.ts';
import { root } from '../lib/paths.mjs';
import { say } from '../lib/terminal.mjs';

const day = 86_400_000;
const installers = /\.(exe|deb|AppImage|dmg|zip)$/;

export type Release = {
  readonly keys: readonly KeyObject[];
  /** Folder of the installers; the announcement is written there too. */
  readonly folder: string;
  readonly version: string;
  readonly minimum: string;
  /** Percentage of the desks. */
  readonly rollout: number;
  readonly days: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** What the person did wrong, as a sentence. */
export class Refused extends Error {}

/** @param file absolute path of a private Ed25519 key, outside the repository and readable by its owner only */
export function readSigningKey(file: string): KeyObject {
  if (!path.relative(root, file).startsWith('..') && !path.isAbsolute(path.relative(root, file)))
    throw new Refused(`The key ${file} lies in the repository: move it out, a key is never committed.`);
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`The key ${file} cannot be read.`);
  }
  if (process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0)
    throw new Refused(`Others may read the key ${file}: chmod 600 it, then run this again.`);
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, in one sentence.
  }
  throw new Refused(
    `${file} is not a private Ed25519 key: make one with "openssl genpkey -algorithm ed25519".`,
  );
}

function readVersion(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed.ok) throw new Refused(`"${text}" is not a version: three numbers, such as 1.4.0.`);
  return parsed.value;
}

/** The installers of one version in a folder; those of others are left alone, and said. */
async function readFiles(folder: string, version: Version): Promise<UpdateFile[]> {
  if (!fs.existsSync(folder)) throw new Refused(`The folder ${folder} does not exist.`);
  const found = fs.readdirSync(folder).filter((name) => name.startsWith('guichet-') && installers.test(name));
  const own = found.filter((name) => name.startsWith(`guichet-${version.text}-`)).sort();
  for (const name of found) if (!own.includes(name)) say(`${name} is of another version and is left out.`);
  if (own.length === 0)
    throw new Refused(
      `${folder} holds no installer of ${version.text}: make them with "npm run package -- --installer …".`,
    );
  const files: UpdateFile[] = [];
  for (const name of own) {
    const measured = await measureFile(path.join(folder, name));
    if (measured === undefined) throw new Refused(`${name} cannot be read.`);
    files.push({ name, ...measured });
  }
  return files;
}

/** A desk is asked before the feed is: what it would refuse is not written. */
function readBack(
  manifest: Uint8Array,
  signature: Uint8Array,
  installed: Version,
  keys: readonly KeyObject[],
  now: number,
): void {
  for (const key of keys) {
    const answer = verifyUpdate({
      manifest,
      signature,
      keys: [trustedKeyOf(key)],
      installed,
      seen: undefined,
      now,
      fileEnding: '',
      deskId: '',
    });
    if (!answer.ok) throw new Refused(`A desk would refuse this manifest (${answer.error}).`);
  }
}

/** Measures the installers and writes the announcement with its signature, once a desk would accept it. */
export async function signRelease(release: Release): Promise<void> {
  const { keys, folder, now } = release;
  const version = readVersion(release.version);
  const minimum = readVersion(release.minimum);
  if (compareVersions(minimum, version) > 0)
    throw new Refused(`The minimum ${minimum.text} is newer than this version, ${version.text}.`);
  const manifest = writeManifest({
    format: 1,
    version: version.text,
    publishedOn: instantFromEpochMs(now),
    expiresOn: instantFromEpochMs(now + release.days * day),
    minimumVersion: minimum.text,
    files: await readFiles(folder, version),
    rollout: release.rollout,
  });
  const signature = signManifest(manifest, keys);
  readBack(manifest, signature, version, keys, now);
  fs.writeFileSync(path.join(folder, 'guichet-update.json'), manifest);
  fs.writeFileSync(path.join(folder, 'guichet-update.json.sig'), signature);
}
