import { useMemo } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { designMessages } from './design.messages.ts';
import { wordDiff } from './word-diff.ts';
import './before-after.css';

interface BeforeAfterProps {
  before: string;
  after: string;
  /** Language of the text. */
  lang?: string;
}

/** One text with what was removed struck and what was added tinted. */
export function BeforeAfter({ before, after, lang }: BeforeAfterProps) {
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className="before-after" lang={lang}>
      {parts.map((part, index) => {
        if (part.kind === 'removed') return <Removed key={index}>{part.text}</Removed>;
        if (part.kind === 'added') return <Added key={index}>{part.text}</Added>;
        return part.text;
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
