import * as z from 'zod';

/** Why a desk starts with a closed vault; the host carries it over, for the page itself is new. */
export const lockReasonSchema = z.enum([
  'byHand',
  'idle',
  'elsewhere',
  'signedOut',
  'screenLocked',
  'suspended',
  'crashed',
  'revoked',
  'leaseEnded',
]);
export type LockReason = z.infer<typeof lockReasonSchema>;
