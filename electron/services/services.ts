import {
  app,
  dialog,
  Notification,
  safeStorage,
  screen,
  type Session,
  shell,
  systemPreferences,
} from 'electron';
import path from 'node:path';
import type { PageAnswer } from '#shared/ipc/page-channels.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { Result } from '#shared/kernel/result.ts';
import { createCamera } from './camera/camera.ts';
import {
  type CentralSetting,
  type Configuration,
  createCentralSetting,
} from './central-setting/central-setting.ts';
import { createCrashGuard } from './crash-guard/crash-guard.ts';
import { createDeviceSecret } from './device-secret/device-secret.ts';
import { createPickFiles } from './files/pick-files.ts';
import { createSaveFile } from './files/save-file.ts';
import { createJournal } from './journal/journal.ts';
import { createNotify } from './notices/notify.ts';
import { createOpenLink } from './notices/open-link.ts';
import { print } from './paper/print.ts';
import { createSavePdf } from './paper/save-pdf.ts';
import { createWarmSecrets } from './warm-secret/warm-secret.ts';
import { createWindowState } from './window-state/window-state.ts';

export interface ServiceParts {
  readonly session: Session;
  /** Set by whoever starts a desk from its sources; it wins over what is kept. */
  readonly givenCentral: URL | null;
  readonly lang: () => Lang;
  readonly onNoticeClick: () => void;
}

export type Services = ReturnType<typeof createServices>;

/** Everything main does for the page and the vault, over the real Electron. */
export function createServices({ session, givenCentral, lang, onNoticeClick }: ServiceParts) {
  const folder = app.getPath('userData');
  const journals = path.join(folder, 'journals');
  const { platform } = process;
  const dialogs = { dialog, startFolder: () => app.getPath('documents') };
  const setting = createCentralSetting({
    fetch: (url, init) => session.fetch(url, { ...init, bypassCustomProtocolHandlers: true }),
    platform,
    folder,
    ...(process.env['ProgramData'] === undefined ? {} : { programData: process.env['ProgramData'] }),
  });
  const given: CentralSetting | null =
    givenCentral === null ? null : { url: givenCentral.href, managed: true };
  let central: URL | null = givenCentral;

  const configuration = async (): Promise<Result<Configuration, AppError>> => {
    const read = await setting.read();
    if (!read.ok) return read;
    const known = given ?? read.value.central;
    central = known === null ? null : new URL(known.url);
    return { ok: true, value: { ...read.value, central: known } };
  };

  return {
    configuration,
    /** Where calls go now; null until `configuration` found a place. */
    central: () => central,
    async setCentral(args: { readonly url: string }): Promise<Result<PageAnswer<'setCentral'>, AppError>> {
      const answer = await setting.setCentral(args);
      if (answer.ok && given === null) central = new URL(answer.value.url);
      return answer;
    },
    secret: createDeviceSecret({ safeStorage, platform, folder }),
    warmSecret: createWarmSecrets(),
    journal: createJournal({ folder: journals }),
    crashGuard: createCrashGuard({ dialog, lang, journals }),
    windowState: createWindowState({ folder, screen }),
    camera: createCamera({ platform, systemPreferences }),
    print,
    savePdf: createSavePdf(dialogs),
    saveFile: createSaveFile(dialogs),
    pickFiles: createPickFiles({ dialog }),
    notify: createNotify({ Notification, lang, onClick: onNoticeClick }),
    openLink: createOpenLink({ shell }),
  };
}
