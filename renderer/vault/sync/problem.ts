import { type AppError, appError } from '#shared/kernel/errors.ts';
import { type Problem, type ProblemReason, problemReasons } from '#shared/sync/api.ts';
import { isStorageError } from '../storage/watchdog.ts';

/** How a request to central can end otherwise than well. */
export type Failure =
  | { readonly kind: 'down' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'rubbish'; readonly status: number }
  /** Too little room on this computer for what a first load brings. */
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What central says to who asks about its former life, found in an answer of another one. */
export const otherLife = {
  kind: 'problem',
  problem: { type: 'about:blank', title: 'epochChanged', status: 410, reason: 'epochChanged' },
} as const satisfies Failure;

export function isReason(failure: Failure, reason: ProblemReason): boolean {
  return failure.kind === 'problem' && failure.problem.reason === reason;
}

/** This device may hold nothing any more. */
export function isRevocation(failure: Failure): boolean {
  return isReason(failure, 'deviceRevoked') || isReason(failure, 'sessionRevoked');
}

/** What the page turns into a sentence. */
export function troubleOf(failure: Failure): AppError {
  switch (failure.kind) {
    case 'down':
      return appError('unavailable', 'network', 'centralUnreachable');
    case 'aborted':
      return appError('unavailable', 'vault', 'workOffline');
    case 'noRoom':
      return appError('unavailable', 'vault', 'spaceLow');
    case 'rubbish':
      return appError('unavailable', 'network', 'answerUnreadable', { status: failure.status });
    case 'problem':
      return appError(
        kindOf(failure.problem.status),
        'central',
        failure.problem.reason,
        retryDetails(failure.problem),
      );
  }
}

function retryDetails(problem: Problem): AppError['details'] {
  return problem.retryAfter === undefined ? {} : { seconds: problem.retryAfter };
}

function kindOf(status: number): AppError['kind'] {
  if (status === 401) return 'unauthenticated';
  if (status === 403 || status === 423) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 409 || status === 410) return 'conflict';
  if (status === 426) return 'tooOld';
  if (status === 429) return 'tooMany';
  return status >= 500 ? 'unavailable' : 'badInput';
}

/** Whatever was thrown while an answer was taken in: the disk that refuses, or an answer that makes no sense. */
export function troubleOfThrown(error: unknown): AppError {
  return isStorageError(error)
    ? appError('unavailable', 'vault', 'storageFull')
    : troubleOf({ kind: 'rubbish', status: 0 });
}

/** Reasons after which asking again by itself is pointless: a person has to do something first. */
const finals: ReadonlySet<string> = new Set<ProblemReason>([
  'deviceRevoked',
  'sessionRevoked',
  'protocolTooOld',
  'forbidden',
  'enrolCodeNeeded',
  'enrolCodeWrong',
]);

export function isFinal(failure: Failure): boolean {
  return (
    failure.kind === 'problem' &&
    Object.hasOwn(problemReasons, failure.problem.reason) &&
    finals.has(failure.problem.reason)
  );
}
