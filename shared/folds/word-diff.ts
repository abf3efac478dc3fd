/** A run of words that stayed, went or came. Runs join back, in order, to the old and the new text. */
export interface DiffRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Above this many words on one side the middle is shown as replaced: the table below grows with the product of both. */
const LONGEST = 1500;

/** Words (an amount with its € is one), signs and blanks, so that joining gives the text back. */
function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*(?:\s?€)?|[^\s\p{L}\p{N}]/gu) ?? [];
}

/**
 * Compares two versions of a note word by word (longest common subsequence), so that a reviewer sees what
 * changed instead of reading twice. Neighbouring changes read as one, what went before what came.
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const old = tokens(before);
  const now = tokens(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const shorter = Math.min(old.length, now.length) - start;
  while (end < shorter && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const runs: DiffRun[] = [];
  add(runs, 'same', old.slice(0, start).join(''));
  runs.push(
    ...joinNeighbours(compare(old.slice(start, old.length - end), now.slice(start, now.length - end))),
  );
  add(runs, 'same', old.slice(old.length - end).join(''));
  return runs;
}

function add(runs: DiffRun[], kind: DiffRun['kind'], text: string): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
  else runs.push({ kind, text });
}

function compare(old: readonly string[], now: readonly string[]): DiffRun[] {
  const runs: DiffRun[] = [];
  if (old.length > LONGEST || now.length > LONGEST) {
    add(runs, 'gone', old.join(''));
    add(runs, 'new', now.join(''));
    return runs;
  }
  const width = now.length + 1;
  // lengths[i * width + j]: longest common subsequence of old[i..] and now[j..].
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const left = old[i];
    const right = now[j];
    if (left !== undefined && left === right) {
      add(runs, 'same', left);
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      add(runs, 'gone', left);
      i += 1;
    } else {
      add(runs, 'new', right ?? '');
      j += 1;
    }
  }
  return runs;
}

/** A blank alone between two changes belongs to both: "la semaine prochaine" is one change, not three stripes. */
function joinNeighbours(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let gone = '';
  let came = '';
  const flush = (): void => {
    add(joined, 'gone', gone);
    add(joined, 'new', came);
    gone = '';
    came = '';
  };
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const between =
      run.kind === 'same' && /^\s+$/u.test(run.text) && gone + came !== '' && next !== undefined;
    if (run.kind === 'gone' || between) gone += run.text;
    if (run.kind === 'new' || between) came += run.text;
    if (run.kind === 'same' && !between) {
      flush();
      add(joined, 'same', run.text);
    }
  });
  flush();
  return joined;
}
