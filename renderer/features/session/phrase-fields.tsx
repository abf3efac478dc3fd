import { KeyRound, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { makePassphrase, readPassphrase } from '../../vault/crypto/passphrase.ts';
import { SecretField } from './gate-parts.tsx';
import { DEMO_PHRASE } from './pin-rules.ts';
import { sessionMessages } from './session.messages.ts';

/** The passphrase of a laptop while it is being made or asked for. */
export interface Phrase {
  /** The one that is proposed. */
  readonly made: string;
  readonly typed: string;
  type(text: string): void;
  /** What was typed in place of the present one; null while that one is to stay. */
  readonly next: string | null;
  typeNext(text: string | null): void;
  /** Proposes another one. */
  again(): void;
  /** What is wrong with what was typed, as the key of its sentence; null when nothing is. */
  fault(kind: 'new' | 'present'): 'phraseEmpty' | 'phraseDiffers' | 'phraseShape' | null;
}

/** @param demo one that is known to everybody, filled in */
export function usePhrase(demo: boolean): Phrase {
  const [made, setMade] = useState(() => (demo ? DEMO_PHRASE : makePassphrase(randomByte)));
  const [typed, type] = useState(demo ? DEMO_PHRASE : '');
  const [next, typeNext] = useState<string | null>(null);
  return {
    made,
    typed,
    type,
    next,
    typeNext,
    again() {
      setMade(makePassphrase(randomByte));
      if (next === null) type('');
      else typeNext('');
    },
    fault(kind) {
      if (typed.trim() === '') return 'phraseEmpty';
      const read = readPassphrase(typed);
      if (kind === 'new') return read === made ? null : 'phraseDiffers';
      if (read === null) return 'phraseShape';
      return next === null || readPassphrase(next) === made ? null : 'phraseDiffers';
    },
  };
}

interface PhraseFieldsProps {
  phrase: 'new' | 'present';
  secret: Phrase;
  demo: boolean;
  error: string | undefined;
  /** The present one is lost: another vault begins. */
  onLost: () => void;
}

/** What opens a laptop that was switched off: made here, written down on paper, typed once to see that it was. */
export function PhraseFields({ phrase, secret, demo, error, onLost }: PhraseFieldsProps) {
  const t = useMessages(sessionMessages);
  if (phrase === 'new')
    return (
      <>
        <NoteBox icon={KeyRound} tone="info">
          {t(demo ? 'phraseDemo' : 'phraseWhy')}
        </NoteBox>
        <MadePhrase secret={secret} value={secret.typed} onChange={secret.type} demo={demo} error={error} />
      </>
    );
  const { next, typeNext } = secret;
  return (
    <>
      <SecretField
        label={t('phrase')}
        name="phrase"
        value={secret.typed}
        onChange={secret.type}
        hint={t('phrasePresent')}
        error={next === null ? error : undefined}
      />
      {next === null ? null : (
        <MadePhrase secret={secret} value={next} onChange={typeNext} demo={false} error={error} />
      )}
      <div className="session-links">
        <Button kind="quiet" onPress={() => typeNext(next === null ? '' : null)}>
          {t(next === null ? 'phraseChange' : 'phraseKeep')}
        </Button>
        <Button kind="quiet" onPress={onLost}>
          {t('phraseLost')}
        </Button>
      </div>
    </>
  );
}

interface MadePhraseProps {
  secret: Phrase;
  value: string;
  onChange: (text: string) => void;
  demo: boolean;
  error: string | undefined;
}

/** The phrase that was drawn, and the same once more by hand. */
function MadePhrase({ secret, value, onChange, demo, error }: MadePhraseProps) {
  const t = useMessages(sessionMessages);
  return (
    <div className="session-pair">
      <div className="session-made">
        <span className="meta" id="phrase-made">
          {t('phraseMade')}
        </span>
        <div className="session-phrase">
          <output aria-labelledby="phrase-made">{secret.made}</output>
          {demo ? null : <IconButton icon={RefreshCw} label={t('phraseAgain')} onPress={secret.again} />}
        </div>
      </div>
      <TextField
        label={t('phraseTyped')}
        name="phrase-typed"
        value={value}
        onChange={onChange}
        error={error}
        large
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}

function randomByte(): number {
  return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
}
