import type { IntakeFile } from '#shared/sync/intake.ts';

export type FileState = 'ready' | 'missing' | 'unknown' | 'unreadable';

/** Required columns that neither a header of the file nor what was related to one fills. */
export function missingColumns(
  { columns, required }: IntakeFile,
  related: Readonly<Record<string, string>> | undefined,
): readonly string[] {
  const filled = new Set([...columns.flatMap(({ column }) => column ?? []), ...Object.values(related ?? {})]);
  return required.filter((name) => !filled.has(name));
}

/** Whether a file can come in as it is, and else why not. */
export function fileState(
  file: IntakeFile,
  related: Readonly<Record<string, string>> | undefined,
): FileState {
  if (file.encoding === null) return 'unreadable';
  if (file.kind === null) return 'unknown';
  return missingColumns(file, related).length > 0 ? 'missing' : 'ready';
}
