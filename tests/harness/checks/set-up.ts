import type { Recorded } from '../stand-in/state.ts';
import type { RunningMain } from '../start-main.ts';

/** Every preference of every window, whole: an added one is a question to review here. */
const preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  backgroundThrottling: false,
  session: '[session persist:guichet]',
} as const;

const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };

const mustBeSet = [
  'PermissionRequestHandler',
  'PermissionCheckHandler',
  'DevicePermissionHandler',
  'DisplayMediaRequestHandler',
] as const;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)]),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

/** What main sets up otherwise than it must before its window loads. */
export async function setUpProblems(main: RunningMain): Promise<string[]> {
  const records = await main.records();
  const all = (kind: string): Record<string, unknown>[] =>
    records
      .filter((each: Recorded) => each.kind === kind)
      .map((each) => (each.data ?? {}) as Record<string, unknown>);
  const problems: string[] = [];
  const windows = all('BrowserWindow');
  if (windows.length === 0) problems.push('there is no window');
  for (const { webPreferences } of windows) {
    const { preload, ...rest } = webPreferences as Record<string, unknown>;
    if (typeof preload !== 'string' || !preload.endsWith('preload.cjs'))
      problems.push(`preload: ${String(preload)}`);
    if (!same(rest, preferences)) problems.push(`webPreferences: ${JSON.stringify(rest)}`);
  }
  if (!same(all('app.enableSandbox'), [{ ready: false }]))
    problems.push('the sandbox is not forced before the app is ready');
  const schemes = all('protocol.registerSchemesAsPrivileged');
  if (!same(schemes, [{ ready: false, schemes: [{ scheme: 'app', privileges }] }]))
    problems.push(`schemes: ${JSON.stringify(schemes)}`);
  if (!same(all('session.fromPartition'), [{ partition: 'persist:guichet', how: { cache: false } }]))
    problems.push(`sessions: ${JSON.stringify(all('session.fromPartition'))}`);
  for (const name of mustBeSet)
    if (!all(`session.set${name}`).some(({ set }) => set === true)) problems.push(`no ${name}`);
  if (!all('session.setSpellCheckerEnabled').some(({ enabled }) => enabled === false))
    problems.push('the spell checker is on');
  if (all('app.requestSingleInstanceLock').length !== 1)
    problems.push('the single-instance lock is not asked for once');
  if (all('app.setAsDefaultProtocolClient').length > 0)
    problems.push('a link of the system may start the desk');
  const loaded = all('webContents.loadURL').map(({ url }) => String(url));
  if (loaded.length === 0 || !loaded.every((url) => url.startsWith('app://guichet/')))
    problems.push(`loads ${loaded.join(', ')}`);
  const ears = [...all('ipcMain.handle'), ...all('ipcMain.on')].map(({ channel }) => String(channel));
  if (!same(ears, ['guichet:ask', 'guichet:port'])) problems.push(`ears of main: ${ears.join(', ')}`);
  const menu = (await main.wire.ask('control.menu')) as { role?: string; accelerator?: string }[];
  for (const { role = '' } of menu)
    if (/reload|toggledevtools/i.test(role)) problems.push(`the menu has ${role}`);
  return problems;
}
