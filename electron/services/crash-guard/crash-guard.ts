import type { Dialog } from 'electron';
import { translator } from '#shared/i18n/message.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { createCrashCount } from './crash-count.ts';
import { crashMessages } from './crash.messages.ts';
import { exportJournals } from './export-journals.ts';

export interface CrashGuardParts {
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showOpenDialog'>;
  readonly lang: () => Lang;
  /** Folder of the journals, the same that `createJournal` has. */
  readonly journals: string;
  readonly now?: () => number;
  readonly disk?: Disk;
}

const buttons = ['export', 'again', 'quit'] as const;

/**
 * What to do after a crash of the page: open it anew, or, when it goes on crashing, ask the person first. The question is
 * the system's own dialog, since a page of ours is just what does not work; it offers to copy the journals.
 * @returns call it at each crash; answers what main must do
 */
export function createCrashGuard(parts: CrashGuardParts): () => Promise<'open' | 'quit'> {
  const { dialog, lang, journals, now = Date.now, disk = realDisk } = parts;
  const isLoop = createCrashCount(now);

  const exportTo = async (): Promise<string> => {
    const t = translator(crashMessages, lang());
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: t('export'),
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    });
    const folder = filePaths[0];
    if (canceled || folder === undefined) return t('what');
    try {
      return t('exported', { count: await exportJournals(journals, folder, disk) });
    } catch (error) {
      if (codeOf(error) === '') throw error;
      return t('notExported');
    }
  };

  return async () => {
    if (!isLoop()) return 'open';
    let detail: string | undefined;
    for (;;) {
      const t = translator(crashMessages, lang());
      const { response } = await dialog.showMessageBox({
        type: 'error',
        title: 'Guichet',
        message: t('title'),
        detail: detail ?? t('what'),
        buttons: buttons.map((button) => t(button)),
        defaultId: buttons.indexOf('again'),
        cancelId: buttons.indexOf('quit'),
        noLink: true,
      });
      const chosen = buttons[response];
      if (chosen === 'again') return 'open';
      if (chosen !== 'export') return 'quit';
      detail = await exportTo();
    }
  };
}
