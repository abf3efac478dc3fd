import type { Translate } from '#shared/i18n/message.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { hostProblemMessages } from './host-problem.messages.ts';

type Words = Translate<typeof hostProblemMessages>;

/** Reasons whose sentences need nothing of the error but its name. */
export const plainHostReasons = [
  'noSecretStore',
  'secretStoreBusy',
  'deviceSecretLost',
  'journalNewer',
  'journalRecordBad',
  'diskRefused',
  'diskGone',
  'printFailed',
  'pdfFailed',
  'fileTypeWrong',
  'fileNotRead',
  'cameraDenied',
  'linkNotOpened',
  'visitorWindowFailed',
  'centralAddressBad',
  'centralNotSecure',
  'centralCertificate',
  'centralTooSlow',
  'centralStarting',
  'centralNotGuichet',
  'centralManaged',
  'policyUntrusted',
] as const;

/** The sentences of an error of the desktop host, or null when it is none. */
export function hostProblemWords(error: AppError, t: Words): { what: string; wayOut: string } | null {
  const plain = plainHostReasons.find((reason) => reason === error.reason);
  if (plain !== undefined) return { what: t(plain), wayOut: t(`${plain}.out`) };
  const detail = (key: string) => String(error.details[key] ?? '?');
  switch (error.reason) {
    case 'secretStoreChanged': {
      const stores = { was: detail('was'), now: detail('now') };
      return {
        what: t('secretStoreChanged', stores),
        wayOut: t('secretStoreChanged.out', { now: stores.now }),
      };
    }
    case 'diskFailed':
      return { what: t('diskFailed', { code: detail('code') }), wayOut: t('diskFailed.out') };
    case 'tooManyFiles':
      return { what: t('tooManyFiles', { most: detail('most') }), wayOut: t('tooManyFiles.out') };
    case 'policyUnreadable':
      return { what: t('policyUnreadable', { field: detail('field') }), wayOut: t('policyUnreadable.out') };
    default:
      return null;
  }
}
