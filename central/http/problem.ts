import { type Problem, type ProblemReason, problemReasons } from '#shared/sync/api.ts';

type Extra = Partial<Pick<Problem, 'detail' | 'expectSeq' | 'refusal' | 'retryAfter'>>;

/** Ends a request with an RFC 9457 answer; thrown anywhere below a route, turned into JSON by the error handler. */
export class ProblemError extends Error {
  readonly reason: ProblemReason;
  readonly extra: Extra;

  constructor(reason: ProblemReason, extra: Extra = {}) {
    super(reason);
    this.name = 'ProblemError';
    this.reason = reason;
    this.extra = extra;
  }
}

const titles: Readonly<Record<ProblemReason, string>> = {
  badRequest: 'The request cannot be read',
  badCredentials: 'Badge or password is wrong',
  tokenExpired: 'The access token has expired',
  tokenInvalid: 'The access token is not valid',
  refreshReused: 'The refresh token was used before; the session has ended',
  sessionRevoked: 'The session has ended: its device has been revoked',
  forbidden: 'Not allowed',
  enrolCodeNeeded: 'This device needs a code from an administrator',
  enrolCodeWrong: 'The code is wrong, used or too old',
  notFound: 'Not found',
  sequenceGap: 'Changes are missing before this one',
  sequenceForked: 'Another change already has this number',
  importBusy: 'Another extract is being taken in',
  epochChanged: 'The data of central has been replaced',
  payloadTooLarge: 'The request is too large',
  packRefused: 'The figures of the law are not accepted; nothing has changed',
  blobMismatch: 'The bytes are not those of that hash; they were thrown away',
  deviceRevoked: 'This device has been revoked',
  protocolTooOld: 'This version of the desk is too old',
  tooManyRequests: 'Too many requests',
  internal: 'Central failed',
  unavailable: 'Central is starting',
};

export function problemOf(reason: ProblemReason, extra: Extra = {}): Problem {
  return {
    type: `urn:guichet:problem:${reason}`,
    title: titles[reason],
    status: problemReasons[reason],
    reason,
    ...extra,
  };
}
