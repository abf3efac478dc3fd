import * as z from 'zod';
import type { ScreenWords } from '../i18n/use-messages.ts';
import type { formMessages } from './forms.messages.ts';

const issueSchema = z.object({
  code: z.string(),
  /** For `custom`: a stable code such as `ssin.checkDigits`, not a sentence. */
  message: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  origin: z.string().optional(),
  format: z.string().optional(),
  expected: z.string().optional(),
  missing: z.boolean().optional(),
});

/** What a form keeps of a zod issue: data, so that the sentence follows the language of the screen. */
export type FormIssue = z.infer<typeof issueSchema>;

/** Own sentences of a form, first: `undefined` leaves the issue to the general ones. */
export type IssueWords = (issue: FormIssue) => string | undefined;

export function encodeIssue(issue: z.core.$ZodIssue): string {
  const { code, message } = issue;
  const kept: FormIssue = { code, message };
  if ('params' in issue && issue.params !== undefined) kept.params = issue.params;
  if ('minimum' in issue) kept.minimum = Number(issue.minimum);
  if ('maximum' in issue) kept.maximum = Number(issue.maximum);
  if ('origin' in issue && typeof issue.origin === 'string') kept.origin = issue.origin;
  if ('format' in issue && typeof issue.format === 'string') kept.format = issue.format;
  if ('expected' in issue && typeof issue.expected === 'string') kept.expected = issue.expected;
  if (issue.input === undefined || issue.input === null || issue.input === '') kept.missing = true;
  return JSON.stringify(kept);
}

function decodeIssue(text: string): FormIssue {
  try {
    const parsed = issueSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Set by hand with `setError`: then it is the code itself.
  }
  return { code: 'custom', message: text };
}

/** The sentence of an error kept by the form, in the language of the screen. */
export function issueSentence(text: string, t: ScreenWords<typeof formMessages>, own?: IssueWords): string {
  const issue = decodeIssue(text);
  const special = own?.(issue);
  if (special !== undefined) return special;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.missing) return t('required');
      return issue.expected === 'number' ? t('number') : t('other');
    case 'invalid_value':
    case 'invalid_union':
      return issue.missing ? t('choose') : t('other');
    case 'too_small':
      if (issue.origin === 'string')
        return (issue.minimum ?? 1) <= 1 ? t('required') : t('tooShort', { count: issue.minimum ?? 1 });
      return t('tooLow', { limit: issue.minimum ?? '' });
    case 'too_big':
      return issue.origin === 'string'
        ? t('tooLong', { count: issue.maximum ?? 0 })
        : t('tooHigh', { limit: issue.maximum ?? '' });
    case 'invalid_format':
      if (issue.missing) return t('required');
      if (issue.format === 'email') return t('email');
      return issue.format === 'date' ? t('date') : t('other');
    default:
      return issue.missing ? t('required') : t('other');
  }
}
