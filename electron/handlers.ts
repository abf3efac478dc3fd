import { BrowserWindow, type BaseWindow, type WebContents } from 'electron';
import type { UpdateState } from '#shared/ipc/page-channels.ts';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { PageHandlers } from './ipc/listen.ts';
import type { Services } from './services/services.ts';
import type { DeskState } from './services/desk-state.ts';
import type { DeskWindows } from './windows/desk-windows.ts';

export interface HandlerParts {
  readonly windows: DeskWindows;
  readonly services: Services;
  readonly desk: DeskState;
  readonly version: string;
  readonly label: string;
  readonly setLanguage: (lang: Lang) => void;
  readonly updates: {
    readonly state: () => UpdateState;
    readonly install: () => Promise<Result<UpdateState, AppError>>;
  };
}

/** What main answers to a page of the desk, question by question. */
export function pageHandlers(parts: HandlerParts): PageHandlers {
  const { windows, services, desk, version, label, setLanguage, updates } = parts;
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
      desk.set(state);
      return ok(null);
    },
    print: (args, contents) => services.print(args, contents),
    savePdf: (args, contents) => inWindow(contents, (window) => services.savePdf(args, contents, window)),
    saveFile: (args, contents) => inWindow(contents, (window) => services.saveFile(args, window)),
    pickFiles: (args, contents) => inWindow(contents, (window) => services.pickFiles(args, window)),
    camera: (args, contents) => services.camera.handle(args, contents),
    notify: (args) => services.notify(args),
    openLink: (args) => services.openLink(args),
    visitorWindow: async () => err(appError('unavailable', 'host', 'visitorWindowFailed')),
    updateState: async () => ok(updates.state()),
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
