import type { FieldError, FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { set } from 'react-hook-form';
import type { ZodType } from 'zod';
import { encodeIssue } from './form-issue.ts';

/** Connects a zod schema to a form. Unlike the published one it keeps the issue as data, not as an English sentence. */
export function zodResolver<Input extends FieldValues, Output>(
  schema: ZodType<Output, Input>,
): Resolver<Input, unknown, Output> {
  return async (values) => {
    // `reportInput`: whether a field is empty decides which sentence it gets. The value itself is not kept.
    const result = await schema.safeParseAsync(values, { reportInput: true });
    if (result.success) return { values: result.data, errors: {} };
    const errors: FieldErrors<Input> = {};
    const seen = new Set<string>();
    for (const issue of result.error.issues) {
      const path = issue.path.map(String).join('.') || 'root';
      // The first issue of a field is the one to mend first.
      if (seen.has(path)) continue;
      seen.add(path);
      const error: FieldError = { type: issue.code, message: encodeIssue(issue) };
      set(errors, path, error);
    }
    return { values: {}, errors };
  };
}
