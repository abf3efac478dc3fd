import type { Notification } from 'electron';
import { translator } from '#shared/i18n/message.ts';
import { noticeMessages } from '#shared/ipc/notice.messages.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { ok } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';

export type Notice = Pick<Notification, 'on' | 'show'>;

export interface NotifyParts {
  readonly Notification: {
    new (options: { title: string; body: string; silent: boolean }): Notice;
    isSupported(): boolean;
  };
  readonly lang: () => Lang;
  /** Brings the desk to the front. */
  readonly onClick: () => void;
}

/** One of the fixed sentences, under the name of the desk. Where the system shows none, the desk itself already does. */
export function createNotify({ Notification, lang, onClick }: NotifyParts): PageHandler<'notify'> {
  // Kept until it is clicked or closed: a collected one would answer no click.
  const shown = new Set<Notice>();
  return async ({ kind }) => {
    if (!Notification.isSupported()) return ok(null);
    const notice = new Notification({
      title: 'Guichet',
      body: translator(noticeMessages, lang())(kind),
      silent: true,
    });
    shown.add(notice);
    notice.on('click', () => {
      shown.delete(notice);
      onClick();
    });
    notice.on('close', () => shown.delete(notice));
    notice.show();
    return ok(null);
  };
}
