/** How much one answer of a pull carries. */
export interface PageLimits {
  /** Text of one answer over all its spaces; the rest waits for the next request. */
  readonly answerBytes: number;
  readonly deltaRows: number;
  /** Dossiers read at once for a desk that holds them whole, and for one that holds their cards. */
  readonly chunkWhole: number;
  readonly chunkDigests: number;
  /** Read from their rows for one answer. */
  readonly wholePerPage: number;
  /** Cards looked at for the bundles of one answer. */
  readonly membersPerPage: number;
  /** Kept bundles read at once: a third of an answer. */
  readonly bundlesAtOnce: number;
  /**
   * Most dossiers of one bundle, and out of how many one is its last: four on average. Who opens one inflates all of
   * them, a dossier weighs some 45 kB, and sixteen together travel no more than a hundredth lighter.
   */
  readonly bundleMost: number;
  readonly bundleEvery: number;
}

export const pageLimits: PageLimits = {
  answerBytes: 4 * 1024 * 1024,
  deltaRows: 1_000,
  chunkWhole: 25,
  chunkDigests: 250,
  wholePerPage: 100,
  membersPerPage: 1_000,
  bundlesAtOnce: 50,
  bundleMost: 6,
  bundleEvery: 5,
};
