export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many words on one side the exact comparison costs too much memory: the whole middle is shown as replaced. */
const MAX_WORDS = 1500;

/** Words (an amount with its € is one) and the blanks between them, so that joining gives the text back. */
function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*(?:\s?€)?|[^\s\p{L}\p{N}]/gu) ?? [];
}

/**
 * Compares two texts word by word (longest common subsequence).
 * The `same` and `removed` parts joined are `before`; the `same` and `added` parts joined are `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = tokens(before);
  const b = tokens(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const parts: DiffPart[] = [];
  push(parts, 'same', a.slice(0, start));
  for (const part of compare(middleA, middleB)) push(parts, part.kind, [part.text]);
  push(parts, 'same', end === 0 ? [] : a.slice(-end));
  return removedFirst(parts);
}

function push(parts: DiffPart[], kind: DiffPart['kind'], words: string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += words.join('');
  else parts.push({ kind, text: words.join('') });
}

function compare(a: string[], b: string[]): DiffPart[] {
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      parts.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: left });
      i += 1;
    } else if (right !== undefined) {
      parts.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return parts;
}

/**
 * Two changed words with one blank between them read as one change: the blank is taken into both sides.
 * Within a change, what was removed comes before what was added.
 */
function removedFirst(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isBlankBetween = part.kind === 'same' && /^\s+$/.test(part.text) && (removed !== '' || added !== '') && next !== undefined && next.kind !== 'same';
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (isBlankBetween) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      result.push(part);
    }
  });
  flush();
  return result;
}
