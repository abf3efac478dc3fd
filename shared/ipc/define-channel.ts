import type * as z from 'zod';

/** One question to main: what it takes, what it answers, how big and how often it may be. */
export interface Channel<Args extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly args: Args;
  readonly answer: Answer;
  /** Bytes of the arguments, text counted as UTF-16. */
  readonly maxBytes: number;
  readonly perMinute: number;
}

const KIB = 1024;
const smallQuestion = { maxBytes: 4 * KIB, perMinute: 120 };

export function defineChannel<Args extends z.ZodType, Answer extends z.ZodType>(
  args: Args,
  answer: Answer,
  limits: Partial<Pick<Channel, 'maxBytes' | 'perMinute'>> = {},
): Channel<Args, Answer> {
  return { args, answer, ...smallQuestion, ...limits };
}
