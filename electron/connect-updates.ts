import { app, type Session } from 'electron';
import { ok } from '#shared/kernel/result.ts';
import type { Policy } from './services/central-setting/policy-schema.ts';
import type { DeskState } from './services/desk-state.ts';
import type { DeskUpdates } from './updates/desk-updates.ts';
import { parseVersion } from './updates/version.ts';

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

/** The feed of the fund's policy, asked now and every few hours. What asks it is read after the window was made. */
export function connectUpdates({ session, policy, deskState, onAsked }: UpdateParts): DeskUpdates {
  const installed = parseVersion(app.getVersion());
  const fileEnding = endingOfThisMachine();
  const feed = policy?.updateFeed;
  if (!app.isPackaged || feed === undefined || !installed.ok || fileEnding === null) return noUpdates;
  const following = import('./follow-feed.ts').then(({ followFeed }) =>
    followFeed({ session, feed, installed: installed.value, fileEnding, deskState, onAsked }),
  );
  return {
    refresh: async () => (await following).refresh(),
    state: async () => (await following).state(),
    install: async () => (await following).install(),
  };
}

/** End of the name of the installer made for this machine; null where none is made. */
function endingOfThisMachine(): string | null {
  if (process.platform === 'win32') return `win-${process.arch}.exe`;
  if (process.platform === 'darwin') return `mac-${process.arch}.dmg`;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return process.env['APPIMAGE'] === undefined ? 'linux-amd64.deb' : 'linux-x86_64.AppImage';
}
