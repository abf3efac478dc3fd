/** How much one answer of a pull carries. */
export interface PageLimits {
  /** Text of one answer over all its spaces; the rest waits for the next request. */
  readonly answerBytes: number;
  readonly deltaRows: number;
  /** Dossiers read at once for a desk that holds them whole, and for one that holds their cards. */
  readonly chunkWhole: number;
  readonly chunkDigests: number;
  readonly wholePerPage: number;
}

export const pageLimits: PageLimits = {
  answerBytes: 4 * 1024 * 1024,
  deltaRows: 1_000,
  chunkWhole: 25,
  chunkDigests: 250,
  wholePerPage: 100,
};
