import * as z from 'zod';

/** Why a pack is not accepted, as central and a desk say it; the reader turns it into sentences. A refused pack changes nothing. */
export const packRefusalSchema = z.discriminatedUnion('code', [
  /** The text is no JSON at all. */
  z.object({ code: z.literal('notJson') }),
  z.object({
    code: z.literal('badInput'),
    issues: z.array(
      z.object({
        field: z.string(),
        problem: z.enum(['absent', 'unknownField', 'notAllowed', 'tooSmall', 'outOfRange', 'malformed']),
      }),
    ),
  }),
  /** Series that contradict themselves: what is wrong is named by series and date. */
  z.object({
    code: z.literal('badFigures'),
    problems: z.array(
      z.object({
        series: z.string(),
        from: z.string().nullable(),
        problem: z.enum([
          'empty',
          'endsBeforeItBegins',
          'gap',
          'missingWithValue',
          'noSource',
          'unreadable',
          'sourceUnknown',
        ]),
        detail: z.string(),
      }),
    ),
  }),
  z.object({
    code: z.literal('failedCases'),
    failed: z.array(
      z.object({
        rule: z.string(),
        id: z.string(),
        /** own: a case of the file · known: one the product ships with, which a change of figures may not break. */
        from: z.enum(['own', 'known']),
      }),
    ),
  }),
]);
export type PackRefusal = z.infer<typeof packRefusalSchema>;
export type FailedCase = Extract<PackRefusal, { code: 'failedCases' }>['failed'][number];
export type FigureProblem = Extract<PackRefusal, { code: 'badFigures' }>['problems'][number];
