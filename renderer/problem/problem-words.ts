import type { Translate } from '#shared/i18n/message.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { hostProblemWords } from './host-problem-words.ts';
import type { problemMessages } from './problem.messages.ts';

export interface ProblemWords {
  readonly what: string;
  readonly wayOut: string | null;
}

type Words = Translate<typeof problemMessages>;

/** The sentence and the way out of an error. A reason nobody foresaw is said as such, with its code. */
export function problemWords(error: AppError, t: Words): ProblemWords {
  const left = numberOf(error, 'left');
  switch (error.reason) {
    case 'tooManyRequests':
      return { what: t('tooManyRequests'), wayOut: t('tooManyRequests.out', { seconds: secondsOf(error) }) };
    case 'pinWait':
      return { what: t('pinWait'), wayOut: t('pinWait.out', { seconds: secondsOf(error) }) };
    case 'pinWrong':
      return { what: t('pinWrong'), wayOut: t('pinWrong.out', { count: left ?? 0 }) };
    case 'phraseWrong':
      return {
        what: t('phraseWrong'),
        wayOut: left === undefined ? null : t('pinWrong.out', { count: left }),
      };
    case 'phraseNeeded':
    case 'phraseShape':
      return { what: t(error.reason), wayOut: null };
    case 'pinTooShort':
      return { what: t('pinTooShort'), wayOut: null };
    case 'leaseEnded':
    case 'leaseClockAhead':
      return {
        what: t(error.reason, { count: numberOf(error, 'hours') ?? 0 }),
        wayOut: t(`${error.reason}.out`),
      };
    case 'sessionRevoked':
      return { what: t('deviceRevoked'), wayOut: t('deviceRevoked.out') };
    case 'leaseClockBack':
    case 'badCredentials':
    case 'unavailable':
    case 'answerUnreadable':
    case 'protocolTooOld':
    case 'pinLocked':
    case 'openElsewhere':
    case 'enrolCodeNeeded':
    case 'enrolCodeWrong':
    case 'deviceRevoked':
    case 'vaultNewer':
    case 'dossierProtected':
    case 'dossierUnknown':
    case 'storageFull':
    case 'storageUnreadable':
    case 'registryUnreadable':
    case 'notHeldOffline':
    case 'fileNotHere':
    case 'fileNotSent':
    case 'fileDamaged':
    case 'onlyOwn':
    case 'workOffline':
    case 'locked':
    case 'signInFirst':
    case 'vaultUnknown':
      return { what: t(error.reason), wayOut: t(`${error.reason}.out`) };
    default:
      return hostProblemWords(error, t) ?? byKind(error, t);
  }
}

function byKind(error: AppError, t: Words): ProblemWords {
  if (error.origin === 'network' || error.reason === 'centralUnreachable')
    return { what: t('unreachable'), wayOut: t('unreachable.out') };
  if (error.kind === 'unavailable') return { what: t('unavailable'), wayOut: t('unavailable.out') };
  if (error.kind === 'forbidden') return { what: t('forbidden'), wayOut: t('forbidden.out') };
  return { what: t('unexpected', { code: error.reason }), wayOut: t('unexpected.out') };
}

export function secondsOf(error: AppError): number {
  return Math.max(1, Math.ceil(numberOf(error, 'seconds') ?? numberOf(error, 'retryAfter') ?? 1));
}

export function numberOf(error: AppError, key: string): number | undefined {
  const value = error.details[key];
  return typeof value === 'number' ? value : undefined;
}
