import { Check, CircleAlert } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { classNames } from './class-names.ts';
import { designMessages } from './design.messages.ts';
import { Icon } from './icon.tsx';
import './saved-line.css';

interface SavedLineProps {
  /** `saved` only once the change is durable; `failed` when it could not be written; `waiting` shows nothing yet. */
  state: 'waiting' | 'saved' | 'failed';
  /** Printed time: `09:53`. */
  at?: string | undefined;
  /** Other words than "Saved on this computer". */
  words?: string;
}

/** "Enregistré sur ce poste, 09:53". Keeps its line while there is nothing to say, so that nothing jumps. */
export function SavedLine({ state, at, words }: SavedLineProps) {
  const t = useMessages(designMessages);
  return (
    <span
      className={classNames('saved', state === 'saved' && 'done', state === 'failed' && 'failed')}
      role="status"
    >
      {state === 'saved' ? (
        <>
          <Icon of={Check} />
          {words ?? (at === undefined ? t('savedHere') : t('savedHereAt', { at }))}
        </>
      ) : null}
      {state === 'failed' ? (
        <>
          <Icon of={CircleAlert} />
          {t('notSaved')}
        </>
      ) : null}
    </span>
  );
}
