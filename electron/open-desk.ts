import {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  net,
  powerMonitor,
  screen,
  type Session,
  session,
} from 'electron';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lang, langs } from '#shared/kernel/lang.ts';
import { connectUpdates } from './connect-updates.ts';
import { pageHandlers } from './handlers.ts';
import { listen, pageContract } from './ipc/listen.ts';
import { serveVault, vaultContract } from './ipc/serve-vault.ts';
import { answerApp, schemePrivileges } from './scheme/app-protocol.ts';
import type { AssetManifest } from './scheme/asset-manifest.ts';
import type { Policy } from './services/central-setting/policy-schema.ts';
import { DeskState } from './services/desk-state.ts';
import { createMenu } from './services/menu/menu.ts';
import { watchConnectivity } from './services/presence/watch-connectivity.ts';
import { watchPresence } from './services/presence/watch-presence.ts';
import { createServices, type Services } from './services/services.ts';
import { createVisitor, type Visitor } from './services/visitor/visitor-window.ts';
import type { Launch } from './start/read-launch.ts';
import type { DeskUpdates } from './updates/desk-updates.ts';
import { partition, quieten } from './windows/desk-session.ts';
import { DeskWindows } from './windows/desk-windows.ts';
import { denyPermissions } from './windows/permissions.ts';
import { applyTlsPolicy } from './windows/tls-policy.ts';
import { makeVisitorWindow } from './windows/visitor-window.ts';
import { webPreferences } from './windows/window-options.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const preload = path.join(here, 'preload.cjs');
const visitorPreload = path.join(here, 'visitor-preload.cjs');
const desk = path.join(here, '../renderer');

/** The desk in its window, from a ready Electron on. */
export async function openDesk(launch: Launch): Promise<DeskWindows> {
  const deskSession = session.fromPartition(partition, { cache: false });
  let lang = systemLang();
  const services = createServices({
    session: deskSession,
    givenCentral: launch.central,
    lang: () => lang,
    onNoticeClick: () => windows.show(),
  });
  const policy = await harden(deskSession, services);
  const place = await services.windowState.read();
  const manifest = once(readManifest);
  serveApp(deskSession, services, manifest);
  const deskState = new DeskState();
  const windows = new DeskWindows({
    make: (options) => new BrowserWindow(options),
    webPreferences: webPreferences(preload, deskSession),
    place,
    onMade(window) {
      // What the former page showed its visitor goes with it.
      visitor.close();
      window.once('closed', () => visitor.close());
      services.windowState.keep(window);
      window.webContents.on('render-process-gone', () => void afterCrash(services, windows));
    },
  });
  const visitor = createVisitor({
    make: () =>
      makeVisitorWindow({
        make: (options) => new BrowserWindow(options),
        webPreferences: webPreferences(visitorPreload, deskSession),
        screen,
        desk: () => windows.current,
      }),
    tellClosed: () => windows.tell('visitorClosed', {}),
  });
  const showMenu = createMenu({
    Menu,
    platform: process.platform,
    packaged: app.isPackaged,
    run: (id) => windows.tell('command', { id }),
  });
  showMenu(lang);
  listenToDesk({
    windows,
    services,
    deskState,
    visitor,
    updates: connectUpdates({
      session: deskSession,
      policy,
      deskState,
      onAsked: (updates) => void updates.state().then((state) => windows.tell('updateState', state)),
    }),
    setLanguage(next) {
      lang = next;
      showMenu(next);
    },
  });
  watchPresence({ powerMonitor, tell: ({ reason }) => windows.lock(reason) });
  watchConnectivity({
    net,
    tell: (event) => windows.tell('connectivity', event),
    every(milliseconds, act) {
      const timer = setInterval(act, milliseconds).unref();
      return () => clearInterval(timer);
    },
  });
  // The system starts a process for the page meanwhile: what the page will ask for first is read now, not before it.
  await Promise.all([windows.open(), manifest(), pageContract(), vaultContract()]);
  return windows;
}

/** What holds before the first page: no helper of Chromium's, no permission, the fund's TLS policy. */
async function harden(deskSession: Session, services: Services): Promise<Policy | null> {
  quieten(deskSession);
  denyPermissions(deskSession, services.camera);
  const configuration = await services.configuration();
  // A policy that cannot be trusted is told by the page; until it is mended there is no central to talk to.
  const policy = configuration.ok ? configuration.value.policy : null;
  applyTlsPolicy(deskSession, policy?.pins ?? null);
  return policy;
}

async function readManifest(): Promise<AssetManifest> {
  const { parseAssetManifest } = await import('./scheme/asset-manifest.ts');
  return parseAssetManifest(await readFile(path.join(desk, 'asset-manifest.json'), 'utf8'));
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

function serveApp(deskSession: Session, services: Services, manifest: () => Promise<AssetManifest>): void {
  deskSession.protocol.handle(
    schemePrivileges.scheme,
    answerApp({
      assets: { manifest, read: async (name) => Uint8Array.from(await readFile(path.join(desk, name))) },
      central: services.central,
      fetch: (url, init) => deskSession.fetch(url, { ...init, bypassCustomProtocolHandlers: true }),
    }),
  );
}

interface Ears {
  readonly windows: DeskWindows;
  readonly services: Services;
  readonly deskState: DeskState;
  readonly updates: DeskUpdates;
  readonly visitor: Visitor;
  readonly setLanguage: (lang: Lang) => void;
}

function listenToDesk({ windows, services, deskState, updates, visitor, setLanguage }: Ears): void {
  const now = () => performance.now();
  const withVault = new WeakSet<object>();
  listen({
    ipcMain,
    now,
    isOurs: (contents) => windows.isOurs(contents),
    handlers: pageHandlers({
      windows,
      services,
      deskState,
      version: app.getVersion(),
      label: `Guichet · ${systemNames[process.platform] ?? os.type()}`,
      setLanguage,
      updates,
      visitor,
    }),
    onPort(purpose, port, from) {
      if (purpose === 'visitor') {
        visitor.connect(port);
        return;
      }
      // The first one of a page is its vault's, handed over before anything else runs in it; there is no second.
      if (withVault.has(from)) {
        port.close();
        return;
      }
      withVault.add(from);
      // A page that loads again in the same window (the crash page offers it) begins with a vault of its own.
      from.once('did-navigate', () => withVault.delete(from));
      const { mixSecret } = services.secret;
      const { append, read, forget, list } = services.journal;
      serveVault(
        port,
        {
          mixSecret,
          warmSecret: services.warmSecret,
          journalAppend: (args) => deskState.duringWrite(append(args)),
          journalRead: read,
          journalForget: forget,
          journalList: list,
        },
        now,
      );
    },
  });
}

async function afterCrash(services: Services, windows: DeskWindows): Promise<void> {
  if ((await services.crashGuard()) === 'open') await windows.startAfresh('crashed');
  else app.quit();
}

const systemNames: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'Windows',
  darwin: 'macOS',
  linux: 'Linux',
};

/** Until the page says which language it shows. */
function systemLang(): Lang {
  const tag = app.getLocale();
  return langs.find((each) => tag.startsWith(each)) ?? 'fr';
}
