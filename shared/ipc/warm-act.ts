/** What is done with the secret of a warm computer. Without a schema: main loads it before its first window. */
export const warmActs = ['begin', 'read', 'forget'] as const;
export type WarmAct = (typeof warmActs)[number];

/** Milliseconds after which a computer counts as cold although it was never switched off: a working day. */
export const WARM_MS = 12 * 3_600_000;
