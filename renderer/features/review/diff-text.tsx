import type { DiffRun } from '#shared/folds/word-diff.ts';
import { Added, Removed } from '../../design/before-after.tsx';

interface DiffTextProps {
  runs: readonly DiffRun[];
  /** Language of the words, for screen readers and hyphenation. */
  lang: string;
}

/** A note with what went struck out and what came tinted; never by colour alone. */
export function DiffText({ runs, lang }: DiffTextProps) {
  return (
    <p className="note-words" lang={lang}>
      {runs.map((run, index) => {
        const key = `${index}-${run.kind}`;
        if (run.kind === 'same') return <span key={key}>{run.text}</span>;
        return run.kind === 'gone' ? <Removed key={key}>{run.text}</Removed> : <Added key={key}>{run.text}</Added>;
      })}
    </p>
  );
}
