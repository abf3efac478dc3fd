import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { app, type Session, shell } from 'electron';
import * as z from 'zod';
import type { DeskState } from './services/desk-state.ts';
import { writeAtomic } from './services/disk/write-atomic.ts';
import { createDeskUpdates, type DeskUpdates } from './updates/desk-updates.ts';
import { fetchBytesWith } from './updates/fetch-bytes.ts';
import { trustedKeys } from './updates/trusted-keys.ts';
import { createUpdateDriver } from './updates/update-driver.ts';
import type { Version } from './updates/version.ts';

const askEveryMs = 6 * 60 * 60_000;
const seenSchema = z.strictObject({ version: z.string().max(40), publishedOn: z.string().max(40) });

interface FeedParts {
  readonly session: Session;
  readonly feed: string;
  readonly installed: Version;
  readonly fileEnding: string;
  readonly deskState: DeskState;
  readonly onAsked: (updates: DeskUpdates) => void;
}

/** Asks the feed now and every few hours. */
export function followFeed(parts: FeedParts): DeskUpdates {
  const { session, feed, installed, fileEnding, deskState, onAsked } = parts;
  const folder = app.getPath('userData');
  const seenFile = path.join(folder, 'update-seen.json');
  const appImage = process.env['APPIMAGE'];
  const updates = createDeskUpdates(
    createUpdateDriver({
      feed: new URL(feed.replace(/\/*$/, '/')),
      keys: trustedKeys,
      installed,
      fileEnding,
      deskId: createHash('sha256').update(`${os.hostname()} ${folder}`).digest('hex'),
      folder: path.join(folder, 'updates'),
      now: Date.now,
      fetchBytes: fetchBytesWith((input, init) =>
        session.fetch(String(input), { ...init, bypassCustomProtocolHandlers: true }),
      ),
      way:
        appImage === undefined
          ? { kind: 'open', openPath: (file) => shell.openPath(file) }
          : { kind: 'replace', program: appImage },
      readSeen: () => readFile(seenFile, 'utf8').then(parseSeen, () => undefined),
      writeSeen: (seen) => writeAtomic(seenFile, JSON.stringify(seen)),
      activity: () => deskState.activity(),
    }),
    () => deskState.activity(),
  );
  const ask = (): void => void updates.refresh().then(() => onAsked(updates));
  ask();
  setInterval(ask, askEveryMs).unref();
  return updates;
}

/** What cannot be read is as if nothing had been seen: the version that runs is the floor all the same. */
function parseSeen(text: string): z.infer<typeof seenSchema> | undefined {
  try {
    return seenSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
