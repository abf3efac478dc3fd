import path from 'node:path';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type DownloadRefusal, downloadUpdate, type FetchBytes, measureFile } from './download-update.ts';
import { installUpdate, type InstallRefusal, type InstallWay, keepInstallers } from './install-update.ts';
import type { DeskActivity, InstallObstacle } from './may-install-now.ts';
import { manifestLimit } from './update-manifest.ts';
import type { TrustedKey } from './update-signature.ts';
import { type SeenUpdate, type UpdateOffer, type UpdateRefusal, verifyUpdate } from './verify-update.ts';
import type { Version } from './version.ts';

/** What the driver needs from its host. */
export type UpdatePorts = {
  /** Folder of the feed, ending in `/`. */
  readonly feed: URL;
  readonly keys: readonly TrustedKey[];
  readonly installed: Version;
  /** Such as `win-x64.exe`, `linux-amd64.deb`, `linux-x86_64.AppImage`, `mac-arm64.dmg`. */
  readonly fileEnding: string;
  readonly deskId: string;
  /** Folder of this account for installers. */
  readonly folder: string;
  readonly now: () => number;
  readonly fetchBytes: FetchBytes;
  readonly way: InstallWay;
  readonly readSeen: () => Promise<SeenUpdate | undefined>;
  /** Durable before it resolves. */
  readonly writeSeen: (seen: SeenUpdate) => Promise<void>;
  readonly activity: () => Promise<DeskActivity>;
};

export type CheckRefusal = UpdateRefusal | 'feed-not-secure' | 'unreachable' | 'not-stored';

export type ReadyUpdate = { readonly offer: Extract<UpdateOffer, { kind: 'update' }>; readonly path: string };

export type UpdateDriver = {
  readonly check: () => Promise<Result<UpdateOffer, CheckRefusal>>;
  readonly download: (
    offer: ReadyUpdate['offer'],
  ) => Promise<Result<ReadyUpdate, DownloadRefusal | UpdateRefusal>>;
  readonly install: (
    ready: ReadyUpdate,
  ) => Promise<Result<undefined, readonly InstallObstacle[] | InstallRefusal | CheckRefusal>>;
};

/** Asks the feed, downloads and installs; nothing of it without a signature that was just verified. */
export function createUpdateDriver(ports: UpdatePorts): UpdateDriver {
  async function check(): Promise<Result<UpdateOffer, CheckRefusal>> {
    if (ports.feed.protocol !== 'https:') return err('feed-not-secure');
    const manifest = await fetchSmall(ports, 'guichet-update.json');
    if (!manifest.ok) return manifest;
    const signature = await fetchSmall(ports, 'guichet-update.json.sig');
    if (!signature.ok) return signature;
    const offer = verifyUpdate({
      manifest: manifest.value,
      signature: signature.value,
      keys: ports.keys,
      installed: ports.installed,
      seen: await ports.readSeen(),
      now: ports.now(),
      fileEnding: ports.fileEnding,
      deskId: ports.deskId,
    });
    if (!offer.ok) return offer;
    try {
      // Before anything is done with it: a feed that goes back later is recognised.
      await ports.writeSeen(offer.value.seen);
    } catch {
      return err('not-stored');
    }
    return offer;
  }

  async function download(
    offer: ReadyUpdate['offer'],
  ): Promise<Result<ReadyUpdate, DownloadRefusal | UpdateRefusal>> {
    const target = path.join(ports.folder, offer.file.name);
    const there = await measureFile(target);
    if (there?.sha512 === offer.file.sha512) return ok({ offer, path: target });
    const done = await downloadUpdate(ports.feed, offer.file, ports.folder, ports.fetchBytes);
    return done.ok ? ok({ offer, path: done.value }) : done;
  }

  async function install(
    ready: ReadyUpdate,
  ): Promise<Result<undefined, readonly InstallObstacle[] | InstallRefusal | CheckRefusal>> {
    // A newer manifest may have come since: what it replaced is not installed any more.
    const seen = await ports.readSeen();
    if (seen !== undefined && seen.version !== ready.offer.version) return err('rolled-back');
    if (ports.now() >= Date.parse(ready.offer.expiresOn)) return err('expired');
    const installed = await installUpdate(ready.offer.file, ready.path, await ports.activity(), ports.way);
    if (installed.ok) {
      const own = `guichet-${ports.installed.text}-${ports.fileEnding}`;
      await keepInstallers(ports.folder, [own, ready.offer.file.name]);
    }
    return installed;
  }

  return { check, download, install };
}

/** A file of the feed that has to fit into memory. */
async function fetchSmall(
  ports: UpdatePorts,
  name: string,
): Promise<Result<Uint8Array, 'unreachable' | 'too-large'>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of await ports.fetchBytes(new URL(name, ports.feed))) {
      size += piece.length;
      if (size > manifestLimit) return err('too-large');
      pieces.push(piece);
    }
  } catch {
    return err('unreachable');
  }
  return ok(Buffer.concat(pieces));
}
