import type { DiffRun } from '#shared/folds/word-diff.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { designMessages } from './design.messages.ts';
import './before-after.css';

interface BeforeAfterProps {
  /** What stayed, went and came, from `wordDiff`. */
  runs: readonly DiffRun[];
  /** Language of the text. */
  lang?: string;
}

/** One text with what was removed struck and what was added tinted. */
export function BeforeAfter({ runs, lang }: BeforeAfterProps) {
  return (
    <p className="before-after" lang={lang}>
      {runs.map((run, index) => {
        if (run.kind === 'gone') return <Removed key={index}>{run.text}</Removed>;
        if (run.kind === 'new') return <Added key={index}>{run.text}</Added>;
        return run.text;
      })}
    </p>
  );
}

interface ChangeProps {
  children: string;
}

/** A former value. Most screen readers do not announce `del`, so the word is written for them. */
export function Removed({ children }: ChangeProps) {
  const t = useMessages(designMessages);
  return (
    <del>
      <span className="sr">{t('removed')} </span>
      {children}
    </del>
  );
}

/** A new value. */
export function Added({ children }: ChangeProps) {
  const t = useMessages(designMessages);
  return (
    <ins>
      <span className="sr">{t('added')} </span>
      {children}
    </ins>
  );
}
