/** Without a schema (`app-error-schema.ts` has it): who only makes errors needs none, and main makes them early. */
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

export type AppErrorKind = (typeof appErrorKinds)[number];
export type AppErrorOrigin = (typeof appErrorOrigins)[number];

/**
 * An error that crosses a boundary (worker, wire, import report).
 * `reason` is a stable code that screens turn into a sentence; `details` feeds the placeholders of
 * that sentence and must never hold personal data, because errors are logged.
 */
export type AppError = {
  kind: AppErrorKind;
  origin: AppErrorOrigin;
  reason: string;
  details: Record<string, string | number | boolean>;
};

export function appError(
  kind: AppErrorKind,
  origin: AppErrorOrigin,
  reason: string,
  details: AppError['details'] = {},
): AppError {
  return { kind, origin, reason, details };
}
