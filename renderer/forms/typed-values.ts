import * as z from 'zod';
import { type EuroCents, parseEuro } from '#shared/kernel/money.ts';
import { type PlainDate, parsePlainDate } from '#shared/kernel/plain-date.ts';

/** '1/4/2017', '01-04-2017', '1.4.2017' or '2017-04-01'; null for anything else and for days that do not exist. */
export function parseTypedDay(text: string): PlainDate | null {
  const trimmed = text.trim();
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  const iso = typed
    ? `${typed[3]}-${(typed[2] ?? '').padStart(2, '0')}-${(typed[1] ?? '').padStart(2, '0')}`
    : trimmed;
  const parsed = parsePlainDate(iso);
  return parsed.ok ? parsed.value : null;
}

/** '01/04/2017', as it is typed again. */
export function typedDayText(day: PlainDate): string {
  return day.split('-').reverse().join('/');
}

/** '13100,00' as a person types it: without thousands, so that it is never ambiguous. */
export function typedEuroText(cents: EuroCents): string {
  return (cents / 100).toFixed(2).replace('.', ',');
}

/** A day typed by a person; its fault is the general sentence about dates. */
export const typedDay = z.string().transform((text, ctx): PlainDate => {
  const day = parseTypedDay(text);
  if (day !== null) return day;
  ctx.addIssue({ code: 'invalid_format', format: 'date', input: text });
  return z.NEVER;
});

/** Never negative: a loss is entered as zero, knowingly. */
export const typedEuro = z.string().transform((text, ctx): EuroCents => {
  const parsed = parseEuro(text);
  if (parsed.ok && parsed.value >= 0) return parsed.value;
  ctx.addIssue({ code: 'invalid_type', expected: 'number', input: text.trim() === '' ? undefined : text });
  return z.NEVER;
});

/** An empty field is null. */
export function optional<Output>(schema: z.ZodType<Output, string>) {
  return z.string().transform((text, ctx): Output | null => {
    if (text.trim() === '') return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      ctx.addIssue(
        issue.code === 'invalid_format'
          ? { code: 'invalid_format', format: issue.format, input: text }
          : { code: 'invalid_type', expected: 'number', input: text },
      );
    }
    return z.NEVER;
  });
}
