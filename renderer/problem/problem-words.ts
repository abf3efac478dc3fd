import type { AppError } from '#shared/kernel/errors.ts';
import type { ScreenWords } from '../i18n/use-messages.ts';
import type { problemMessages } from './problem.messages.ts';

export interface ProblemWords {
  readonly what: string;
  readonly wayOut: string | null;
}

type Words = ScreenWords<typeof problemMessages>;

/** The sentence and the way out of an error. A reason nobody foresaw is said as such, with its code. */
export function problemWords(error: AppError, t: Words): ProblemWords {
  switch (error.reason) {
    case 'tooManyRequests':
      return { what: t('tooManyRequests'), wayOut: t('tooManyRequests.out', { seconds: secondsOf(error) }) };
    case 'pinDelay':
      return { what: t('pinDelay'), wayOut: t('pinDelay.out', { seconds: secondsOf(error) }) };
    case 'wrongPin':
      return { what: t('wrongPin'), wayOut: t('wrongPin.out', { count: numberOf(error, 'remaining') ?? 0 }) };
    case 'pinTooShort':
      return { what: t('pinTooShort'), wayOut: null };
    case 'badCredentials':
    case 'unavailable':
    case 'rubbish':
    case 'protocolTooOld':
    case 'pinLockedOut':
    case 'openElsewhere':
    case 'enrolCodeNeeded':
    case 'enrolCodeWrong':
    case 'deviceRevoked':
    case 'vaultNewer':
    case 'dossierProtected':
    case 'dossierUnknown':
    case 'notWritten':
      return { what: t(error.reason), wayOut: t(`${error.reason}.out`) };
    default:
      return byKind(error, t);
  }
}

function byKind(error: AppError, t: Words): ProblemWords {
  if (error.origin === 'network') return { what: t('unreachable'), wayOut: t('unreachable.out') };
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
