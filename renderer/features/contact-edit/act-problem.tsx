import type { AppError } from '#shared/kernel/errors.ts';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { outcomeKey, outcomeMessages } from '../sync/index.ts';
import { contactEditMessages } from './contact-edit.messages.ts';

/** Why a change was not taken: the words of the work for its code, or those of the desk. */
export function ActProblem({ error }: { error: AppError | null }) {
  const t = useMessages(contactEditMessages);
  const reasons = useMessages(outcomeMessages);
  if (error === null) return null;
  const key = outcomeKey(error.reason);
  return key === 'unknown' ? (
    <ProblemSentence error={error} />
  ) : (
    <ErrorSentence what={reasons(key)} wayOut={t('tryAgain')} />
  );
}
