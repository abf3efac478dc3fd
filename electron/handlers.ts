import { BrowserWindow, type BaseWindow, type WebContents } from 'electron';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { PageHandlers } from './ipc/listen.ts';
import type { Services } from './services/services.ts';
import type { DeskState } from './services/desk-state.ts';
import type { DeskUpdates } from './updates/desk-updates.ts';
import type { Visitor } from './services/visitor/visitor-window.ts';
import type { DeskWindows } from './windows/desk-windows.ts';

export interface HandlerParts {
  readonly windows: DeskWindows;
  readonly services: Services;
  readonly deskState: DeskState;
  readonly version: string;
  readonly label: string;
  readonly setLanguage: (lang: Lang) => void;
  readonly updates: DeskUpdates;
  readonly visitor: Visitor;
}

/** What main answers to a page of the desk, question by question. */
export function pageHandlers(parts: HandlerParts): PageHandlers {
  const { windows, services, deskState, version, label, setLanguage, updates, visitor } = parts;
  const ofWindow: typeof inWindow = (contents, ask) => deskState.duringDialog(inWindow(contents, ask));
  return {
    async info(_args, contents) {
      const configuration = await services.configuration();
      if (!configuration.ok) return configuration;
      const { central, policy } = configuration.value;
      return ok({
        label,
        version,
        central,
        idleMinutes: policy?.idleMinutes ?? null,
        startedBecause: windows.startedBecause(contents),
        keepsSecrets: await services.secret.keepsSecrets(),
      });
    },
    setCentral: (args) => services.setCentral(args),
    async startAfresh({ reason }) {
      await windows.startAfresh(reason);
      return ok(null);
    },
    async setLanguage({ lang }) {
      setLanguage(lang);
      return ok(null);
    },
    async tellDeskState(state) {
      deskState.set(state);
      // An update that is ready waits for these: the page shows for which.
      const update = await updates.state();
      if (update.kind === 'ready') windows.tell('updateState', update);
      return ok(null);
    },
    print: (args, contents) => deskState.duringDialog(services.print(args, contents)),
    savePdf: (args, contents) => ofWindow(contents, (window) => services.savePdf(args, contents, window)),
    saveFile: (args, contents) => ofWindow(contents, (window) => services.saveFile(args, window)),
    pickFiles: (args, contents) => ofWindow(contents, (window) => services.pickFiles(args, window)),
    camera: (args, contents) => services.camera.handle(args, contents),
    notify: (args) => services.notify(args),
    openLink: (args) => services.openLink(args),
    visitorWindow: (args) => visitor.handle(args),
    updateState: async () => ok(await updates.state()),
    installUpdate: () => updates.install(),
  };
}

/** The dialogs of the system belong to the window that asked; it may have closed meanwhile. */
async function inWindow<Answer>(
  contents: WebContents,
  ask: (window: BaseWindow) => Promise<Result<Answer, AppError>>,
): Promise<Result<Answer, AppError>> {
  const window = BrowserWindow.fromWebContents(contents);
  return window === null ? err(appError('unavailable', 'host', 'windowGone')) : ask(window);
}
