import * as z from 'zod';

export const appErrorKinds = [
  'badInput',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'tooOld',
  'unavailable',
  'tooMany',
  'bug',
] as const;

export const appErrorOrigins = ['page', 'vault', 'host', 'central', 'network', 'import'] as const;

export const appErrorKindSchema = z.enum(appErrorKinds);
export const appErrorOriginSchema = z.enum(appErrorOrigins);

/**
 * An error that crosses a boundary (worker, wire, import report).
 * `reason` is a stable code that screens turn into a sentence; `details` feeds the placeholders of
 * that sentence and must never hold personal data, because errors are logged.
 */
export const appErrorSchema = z.strictObject({
  kind: appErrorKindSchema,
  origin: appErrorOriginSchema,
  reason: z.string().min(1).max(100),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export type AppErrorKind = z.infer<typeof appErrorKindSchema>;
export type AppErrorOrigin = z.infer<typeof appErrorOriginSchema>;
export type AppError = z.infer<typeof appErrorSchema>;

export function appError(
  kind: AppErrorKind,
  origin: AppErrorOrigin,
  reason: string,
  details: AppError['details'] = {},
): AppError {
  return { kind, origin, reason, details };
}
