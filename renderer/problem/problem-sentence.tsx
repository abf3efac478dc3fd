import type { ReactNode } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { ErrorSentence } from '../design/error-sentence.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { problemMessages } from './problem.messages.ts';
import { problemWords } from './problem-words.ts';

interface ProblemSentenceProps {
  error: AppError;
  action?: ReactNode;
}

/** An error as a person should hear it: what, and the way out. */
export function ProblemSentence({ error, action }: ProblemSentenceProps) {
  const words = problemWords(error, useMessages(problemMessages));
  return <ErrorSentence what={words.what} wayOut={words.wayOut} action={action} />;
}
