/** What the log may hold of a failure: its kind and its place, never its message, which may quote data. */
export function failureOf(error: unknown): {
  readonly kind: string;
  readonly code: string | undefined;
  readonly where: string;
} {
  if (!(error instanceof Error)) return { kind: typeof error, code: undefined, where: '' };
  const where = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { kind: error.name, code: 'code' in error ? String(error.code) : undefined, where };
}
