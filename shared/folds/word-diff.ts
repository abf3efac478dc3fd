/** A run of words that stayed, went or came. Runs join back, in order, to the old and the new text. */
export interface DiffRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Above this many words a note is compared as a whole: the table below grows with the product of both. */
const LONGEST = 1500;

function tokens(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/**
 * Compares two versions of a note word by word (longest common subsequence), so that a reviewer sees what
 * changed instead of reading twice.
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const old = tokens(before);
  const now = tokens(after);
  if (old.length > LONGEST || now.length > LONGEST) {
    const whole: DiffRun[] = [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
    return before === after ? [{ kind: 'same', text: after }] : whole.filter((run) => run.text !== '');
  }
  const width = now.length + 1;
  // length[i * width + j]: longest common subsequence of old[i..] and now[j..].
  const length = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        old[i] === now[j]
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
    }
  }
  const runs: { kind: DiffRun['kind']; text: string }[] = [];
  const push = (kind: DiffRun['kind'], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push('same', now[j] ?? '');
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && (length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0))) {
      push('gone', old[i] ?? '');
      i += 1;
    } else {
      push('new', now[j] ?? '');
      j += 1;
    }
  }
  return runs;
}
