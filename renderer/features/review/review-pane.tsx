import { useEffect, useState } from 'react';
import type { ReviewLine } from '#shared/folds/review-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { Columns } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { NoteReading } from './note-reading.tsx';
import { ReviewDecision, type Verdict } from './review-decision.tsx';
import { reviewMessages } from './review.messages.ts';

interface ReviewPaneProps {
  line: ReviewLine;
  onDecided: (verdict: Verdict) => void;
}

/** One note: opened with its purpose on record, read in the middle, judged at the right. */
export function ReviewPane({ line, onDecided }: ReviewPaneProps) {
  const t = useMessages(reviewMessages);
  const vault = useVaultApi();
  const [opened, setOpened] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    setError(null);
    void vault.openDossier(line.dossierId, 'review').then((answer) => {
      if (gone) return;
      if (answer.ok) setOpened(true);
      else setError(answer.error);
    });
    return () => {
      gone = true;
    };
  }, [vault, line.dossierId, attempt]);
  if (error) {
    const again = <Button onPress={() => setAttempt(attempt + 1)}>{t('tryAgain')}</Button>;
    return (
      <Card label={t('noteOf', { name: line.authorName })} className="review-problem">
        {error.reason === 'notHeldOffline' ? (
          <ErrorSentence what={t('notHeld')} wayOut={t('notHeldOut')} action={again} />
        ) : (
          <ProblemSentence error={error} action={again} />
        )}
      </Card>
    );
  }
  return opened ? <OpenedNote line={line} onDecided={onDecided} /> : <Skeleton lines={6} />;
}

function OpenedNote({ line, onDecided }: ReviewPaneProps) {
  const t = useMessages(reviewMessages);
  const { dossierId, noteId } = line;
  const [args] = useState({ dossierId, noteId });
  const item = useVault('reviewItem', args);
  if (!item) return <Skeleton lines={6} />;
  if (!item.ok) return <ProblemSentence error={item.error} />;
  if (!item.value) return <ErrorSentence what={t('gone')} />;
  return (
    <Columns widths="minmax(0, 1fr) 296px">
      <NoteReading line={line} item={item.value} />
      <ReviewDecision line={line} item={item.value} onDecided={onDecided} />
    </Columns>
  );
}
