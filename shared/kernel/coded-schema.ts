import * as z from 'zod';
import { type Brand, brandTextSchema } from './brand.ts';
import type { Result } from './result.ts';

type CodedError = { readonly code: string };

/**
 * The schema of a branded string, made from its parser so that both can never disagree.
 * Only the canonical form passes: spaces and separators belong to forms and importers, which call
 * the parser. The issue's message is `name.code`; the parser's whole error is in `params`.
 */
export function codedSchema<B extends Brand<string, string>>(
  name: string,
  parse: (text: string) => Result<string, CodedError>,
  example: string,
): z.ZodType<B, string> {
  const schema = z
    .string()
    .check((context) => {
      const result = parse(context.value);
      if (result.ok && result.value === context.value) return;
      const params: CodedError = result.ok ? { code: 'notCanonical' } : result.error;
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: `${name}.${params.code}`,
        params,
      });
    })
    .meta({ examples: [example] });
  return brandTextSchema<B>(schema);
}
