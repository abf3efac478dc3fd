import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { app, type Session, shell } from 'electron';
import * as z from 'zod';
import { ok } from '#shared/kernel/result.ts';
import type { Policy } from './services/central-setting/policy.ts';
import type { DeskState } from './services/desk-state.ts';
import { writeAtomic } from './services/disk/write-atomic.ts';
import { createDeskUpdates, type DeskUpdates } from './updates/desk-updates.ts';
import { fetchBytesWith } from './updates/fetch-bytes.ts';
import { trustedKeys } from './updates/trusted-keys.ts';
import { createUpdateDriver } from './updates/update-driver.ts';
import { parseVersion } from './updates/version.ts';

const askEveryMs = 6 * 60 * 60_000;
const seenSchema = z.strictObject({ version: z.string().max(40), publishedOn: z.string().max(40) });

/** A desk from its sources, or one whose fund named no feed, is always the newest it can be. */
const noUpdates: DeskUpdates = {
  refresh: async () => undefined,
  state: async () => ({ kind: 'current' }),
  install: async () => ok({ kind: 'current' }),
};

interface UpdateParts {
  readonly session: Session;
  readonly policy: Policy | null;
  readonly deskState: DeskState;
  /** Called when the feed was asked, for the page to ask what came of it. */
  readonly onAsked: (updates: DeskUpdates) => void;
}

/** The feed of the fund's policy, asked now and every few hours. */
export function connectUpdates({ session, policy, deskState, onAsked }: UpdateParts): DeskUpdates {
  const installed = parseVersion(app.getVersion());
  const fileEnding = endingOfThisMachine();
  if (!app.isPackaged || policy?.updateFeed === undefined || !installed.ok || fileEnding === null)
    return noUpdates;
  const folder = app.getPath('userData');
  const seenFile = path.join(folder, 'update-seen.json');
  const appImage = process.env['APPIMAGE'];
  const updates = createDeskUpdates(
    createUpdateDriver({
      feed: new URL(policy.updateFeed.replace(/\/*$/, '/')),
      keys: trustedKeys,
      installed: installed.value,
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

/** End of the name of the installer made for this machine; null where none is made. */
function endingOfThisMachine(): string | null {
  if (process.platform === 'win32') return `win-${process.arch}.exe`;
  if (process.platform === 'darwin') return `mac-${process.arch}.dmg`;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return process.env['APPIMAGE'] === undefined ? 'linux-amd64.deb' : 'linux-x86_64.AppImage';
}
