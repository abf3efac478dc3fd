/** Bytes a structured clone of the value takes, roughly: text as UTF-16, eight for a number. Stops counting at the limit. */
export function sizeOf(value: unknown, limit: number): number {
  let size = 0;
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && size <= limit) {
    const next = waiting.pop();
    if (typeof next === 'string') size += 2 * next.length;
    else if (ArrayBuffer.isView(next) || next instanceof ArrayBuffer) size += next.byteLength;
    else if (typeof next === 'object' && next !== null) {
      if (seen.has(next)) continue;
      seen.add(next);
      size += 16;
      for (const [key, inner] of Object.entries(next)) {
        size += 2 * key.length;
        waiting.push(inner);
      }
    } else size += 8;
  }
  return size;
}
