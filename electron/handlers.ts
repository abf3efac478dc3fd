import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageHandlers } from './ipc/listen.ts';
import type { DeskWindows } from './windows/desk-windows.ts';

export interface HandlerParts {
  readonly windows: DeskWindows;
  readonly version: string;
  readonly label: string;
  readonly central: () => { readonly url: string; readonly managed: boolean } | null;
}

const notHere = async () => err(appError('unavailable', 'host', 'hostCannot'));

/** What main answers to a page of the desk, question by question. */
export function pageHandlers({ windows, version, label, central }: HandlerParts): PageHandlers {
  return {
    info: async (_args, contents) =>
      ok({
        label,
        version,
        central: central(),
        startedBecause: windows.startedBecause(contents),
        keepsSecrets: false,
      }),
    setCentral: notHere,
    async startAfresh({ reason }) {
      await windows.startAfresh(reason);
      return ok(null);
    },
    setLanguage: async () => ok(null),
    tellDeskState: async () => ok(null),
    print: notHere,
    savePdf: notHere,
    saveFile: notHere,
    pickFiles: notHere,
    camera: notHere,
    notify: notHere,
    openLink: notHere,
    visitorWindow: notHere,
    updateState: async () => ok({ kind: 'current' }),
    installUpdate: notHere,
  };
}
