import { Check, X } from 'lucide-react';
import { useEffect } from 'react';
import { classNames } from '../../design/class-names.ts';
import { Icon } from '../../design/icon.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { workspace } from '../../state/workspace.ts';
import { useVault } from '../../vault/use-vault.ts';
import { firstStepsMessages } from './first-steps.messages.ts';
import { firstStepsStore, type Step } from './first-steps-store.ts';
import './first-steps.css';

const STEPS: readonly Step[] = ['find', 'offline', 'note'];

/** Three steps for who sees a demo for the first time. They tick themselves from what really happened. */
export function FirstStepsStrip() {
  const t = useMessages(firstStepsMessages);
  const answer = useVault('firstSteps', {});
  const dismissed = firstStepsStore.use((state) => state.dismissed);
  const done = firstStepsStore.use((state) => state.done);
  const facts = answer?.ok ? answer.value : null;
  useEffect(() => {
    if (facts === null) return;
    const taken: Step[] = [];
    if (facts.found) taken.push('find');
    if (facts.offline) taken.push('offline');
    if (facts.noted) taken.push('note');
    firstStepsStore.actions.tick(taken);
  }, [facts]);
  if (facts === null || dismissed) return null;
  return (
    <section className="first-steps" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ol>
        {STEPS.map((step, index) => {
          const ticked = done.includes(step);
          const words = (
            <>
              <span className="strong">{t(step)}</span>
              <span className="meta">{t(`${step}Line`)}</span>
            </>
          );
          return (
            <li key={step} className={classNames(ticked && 'done') || undefined}>
              <span className="mark">
                {ticked ? <Icon of={Check} /> : <span aria-hidden="true">{index + 1}</span>}
                <span className="sr">{t(ticked ? 'done' : 'todo')}</span>
              </span>
              {step === 'find' && !ticked ? (
                <button type="button" className="words" onClick={workspace.actions.openPalette}>
                  {words}
                </button>
              ) : (
                <span className="words">{words}</span>
              )}
            </li>
          );
        })}
      </ol>
      <IconButton icon={X} label={t('dismiss')} size="sm" onPress={firstStepsStore.actions.dismiss} />
    </section>
  );
}
