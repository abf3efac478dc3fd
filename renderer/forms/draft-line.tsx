import { localeOf } from '#shared/i18n/format.ts';
import { SavedLine } from '../design/saved-line.tsx';
import { useLang } from '../i18n/use-lang.ts';
import type { DraftState } from './draft-saver.ts';

interface DraftLineProps {
  state: DraftState;
}

/** The saved line of a draft: empty while waiting, "Enregistré sur ce poste, 09:53" once durable. */
export function DraftLine({ state }: DraftLineProps) {
  const lang = useLang();
  switch (state.phase) {
    case 'saved':
      return (
        <SavedLine
          state="saved"
          at={state.at.toLocaleTimeString(localeOf(lang), {
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            timeZone: 'Europe/Brussels',
          })}
        />
      );
    case 'failed':
      return <SavedLine state="failed" />;
    case 'untouched':
    case 'waiting':
      return <SavedLine state="waiting" />;
  }
}
