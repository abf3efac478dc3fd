/** What a waiting service worker is told when the person accepts the new build. */
export const TAKE_OVER = 'guichet:take-over';
