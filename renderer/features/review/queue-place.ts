/**
 * Which line of the queue is before the reviewer's eyes: the chosen note as long as it waits; once it was
 * judged, the one that moved up to its height. -1 when nothing waits.
 */
export function queuePlace(
  lines: readonly { readonly noteId: string }[],
  noteId: string | null,
  height: number,
): number {
  const found = lines.findIndex((line) => line.noteId === noteId);
  // A height of -1 stands for a queue that was empty: what arrives then is shown from its top.
  return found === -1 ? Math.min(Math.max(height, 0), lines.length - 1) : found;
}
