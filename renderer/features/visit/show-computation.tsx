import { MonitorUp } from 'lucide-react';
import { useState } from 'react';
import type { ToldComputation } from '#shared/folds/visit/told-computations.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { IconButton } from '../../design/icon-button.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { visitorWindow } from '../../state/visitor-window.ts';
import { useVisitorScope } from '../visit-scope/index.ts';
import { computationTitle } from './computation-title.ts';
import { workMessages } from './work.messages.ts';

interface ShowComputationProps {
  told: ToldComputation;
  basket: VisitBasket;
  demo: boolean;
}

/** Turns a told computation to the visitor, step by step in their language; not there for who may not see the account. */
export function ShowComputation({ told, basket, demo }: ShowComputationProps) {
  const t = useMessages(workMessages);
  const host = useHost();
  const scope = useVisitorScope(basket.dossierId);
  const [error, setError] = useState<AppError | null>(null);
  const { way } = told;
  if (way === null || scope?.account !== true) return null;
  const lang = basket.language;
  const show = async () => {
    const answer = await visitorWindow.actions.show(host, {
      lang,
      demo,
      title: computationTitle(told, lang),
      blocks: [
        ...(told.result === null ? [] : [{ kind: 'paragraph' as const, text: told.result[lang] }]),
        { kind: 'list', items: way[lang].slice(0, 30) },
      ],
    });
    setError(answer.ok ? null : answer.error);
  };
  return (
    <>
      <IconButton
        icon={MonitorUp}
        label={t('showThis', { words: computationTitle(told, t.lang) })}
        size="xs"
        onPress={() => void show()}
      />
      {error ? <ProblemSentence error={error} /> : null}
    </>
  );
}
