import { createHash } from 'node:crypto';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import {
  longestValidityDays,
  manifestLimit,
  parseManifest,
  type UpdateFile,
  type UpdateManifest,
} from './update-manifest.ts';
import { type SignatureRefusal, type TrustedKey, verifySignature } from './update-signature.ts';
import { compareVersions, parseVersion, type Version } from './version.ts';

/** Why an update is not taken. */
export type UpdateRefusal =
  | SignatureRefusal
  | 'too-large'
  | 'manifest-unreadable'
  | 'bad-file-name'
  | 'foreign-file'
  | 'validity-too-long'
  | 'not-yet-published'
  | 'expired'
  | 'rolled-back'
  | 'replayed'
  | 'no-file-for-this-machine';

/** What a desk remembers of the newest manifest it accepted: the feed may stand still, never go back. */
export type SeenUpdate = { readonly version: string; readonly publishedOn: string };

export type UpdateQuestion = {
  readonly manifest: Uint8Array;
  readonly signature: Uint8Array;
  readonly keys: readonly TrustedKey[];
  readonly installed: Version;
  readonly seen: SeenUpdate | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** End of the name of the installer of this machine, such as `win-x64.exe`. */
  readonly fileEnding: string;
  /** Identifier of this desk, for the share of the rollout. */
  readonly deskId: string;
};

/** A verified answer of the feed. */
export type UpdateOffer =
  | { readonly kind: 'current' | 'later'; readonly seen: SeenUpdate }
  | {
      readonly kind: 'update';
      readonly version: string;
      readonly file: UpdateFile;
      /** The installed version is below the minimum: it should not be used any longer. */
      readonly urgent: boolean;
      /** Instant after which it is not installed any more. */
      readonly expiresOn: string;
      readonly seen: SeenUpdate;
    };

const day = 86_400_000;
/** How far the clock of a desk may be behind. */
const clockTolerance = day;

/**
 * Verifies what the feed answered. The signature comes first: nothing of the manifest is read before it.
 * Order and floor then refuse old manifests (rollback, replay), the expiry a feed that is held back (freeze), and the
 * hashes inside the signed bytes a file of another release (mix-and-match).
 */
export function verifyUpdate(question: UpdateQuestion): Result<UpdateOffer, UpdateRefusal> {
  const { manifest: bytes, signature, keys, installed, seen, now } = question;
  if (bytes.length > manifestLimit || signature.length > manifestLimit) return err('too-large');
  const signed = verifySignature(bytes, signature, keys, now);
  if (!signed.ok) return signed;
  const parsed = parseManifest(bytes);
  if (!parsed.ok) return parsed;
  const manifest = parsed.value;

  const refusal =
    timeRefusal(manifest, now) ?? orderRefusal(manifest, installed, seen) ?? fileRefusal(manifest);
  if (refusal !== undefined) return err(refusal);

  const newSeen = { version: manifest.version, publishedOn: manifest.publishedOn };
  if (compare(manifest.version, installed.text) === 0) return ok({ kind: 'current', seen: newSeen });
  const file = manifest.files.find(({ name }) => name.endsWith(`-${question.fileEnding}`));
  if (file === undefined) return err('no-file-for-this-machine');
  const urgent = compare(installed.text, manifest.minimumVersion) < 0;
  if (!urgent && rolloutPlace(question.deskId, manifest.version) >= manifest.rollout)
    return ok({ kind: 'later', seen: newSeen });
  return ok({
    kind: 'update',
    version: manifest.version,
    file,
    urgent,
    expiresOn: manifest.expiresOn,
    seen: newSeen,
  });
}

function timeRefusal(manifest: UpdateManifest, now: number): UpdateRefusal | undefined {
  const published = Date.parse(manifest.publishedOn);
  const expires = Date.parse(manifest.expiresOn);
  if (expires <= published || expires - published > longestValidityDays * day) return 'validity-too-long';
  if (published > now + clockTolerance) return 'not-yet-published';
  return now >= expires ? 'expired' : undefined;
}

function orderRefusal(
  manifest: UpdateManifest,
  installed: Version,
  seen: SeenUpdate | undefined,
): UpdateRefusal | undefined {
  if (compare(manifest.minimumVersion, manifest.version) > 0) return 'manifest-unreadable';
  if (compare(manifest.version, installed.text) < 0) return 'rolled-back';
  if (seen === undefined) return undefined;
  const order = compare(manifest.version, seen.version);
  if (order < 0) return 'rolled-back';
  // The same release may be signed again for another fortnight, never with an older date.
  const older = Date.parse(manifest.publishedOn) < Date.parse(seen.publishedOn);
  return older ? 'replayed' : undefined;
}

/** Each name once, whatever its case, and each with the version it belongs to. */
function fileRefusal(manifest: UpdateManifest): UpdateRefusal | undefined {
  const names = manifest.files.map(({ name }) => name.toLowerCase());
  if (new Set(names).size !== names.length) return 'manifest-unreadable';
  const prefix = `guichet-${manifest.version}-`;
  return names.every((name) => name.startsWith(prefix)) ? undefined : 'foreign-file';
}

/** Versions that cannot be read are older than any: the schema lets none through. */
function compare(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (!left.ok || !right.ok) return left.ok ? 1 : right.ok ? -1 : 0;
  return compareVersions(left.value, right.value);
}

/** Place of a desk in the queue of a release, 0 to 99: another one for each release, so that it is not always the same who are first. */
export function rolloutPlace(deskId: string, version: string): number {
  return createHash('sha256').update(`${version}\n${deskId}`).digest().readUInt32BE(0) % 100;
}
