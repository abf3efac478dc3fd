import type { TrustedKey } from './update-signature.ts';

/**
 * The keys whose signature makes an update. None yet: whoever publishes Guichet makes a pair and adds its public half
 * here (docs/release.md); until then a desk refuses every update and says why. To replace a key, ship the new one beside
 * the old one, sign with both, then give the old one its end.
 */
export const trustedKeys: readonly TrustedKey[] = [];
