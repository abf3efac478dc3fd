import type { ReactNode } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { Skeleton } from '../design/skeleton.tsx';
import { ProblemSentence } from './problem-sentence.tsx';

interface AnsweredProps<Value> {
  answer: Result<Value, AppError> | undefined;
  /** Lines of the skeleton, shown only after 300 ms of silence. */
  lines?: number;
  children: (value: Value) => ReactNode;
}

/** The three states of a subscription: not yet, an error with a way out, the value. */
export function Answered<Value>({ answer, lines, children }: AnsweredProps<Value>) {
  if (answer === undefined) return <Skeleton lines={lines} />;
  if (!answer.ok) return <ProblemSentence error={answer.error} />;
  return <>{children(answer.value)}</>;
}
