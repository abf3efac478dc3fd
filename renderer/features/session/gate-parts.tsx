import { Cloud, CloudOff, Eye, EyeOff, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { IconShape } from '../../design/icon.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { LANG_NAMES, preferences, SCREEN_LANGS } from '../../state/preferences.ts';
import { sessionMessages } from './session.messages.ts';
import { type HelloState, isReachable } from './use-hello.ts';

export function LangChoice() {
  const t = useMessages(sessionMessages);
  const lang = preferences.use((state) => state.lang);
  return (
    <span className="session-lang">
      <Select
        label={t('language')}
        labelHidden
        value={lang}
        onChange={preferences.actions.setLang}
        options={SCREEN_LANGS.map((id) => ({ id, words: LANG_NAMES[id] }))}
      />
    </span>
  );
}

interface SecretFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | undefined;
  digits?: boolean;
  autoFocus?: boolean;
  name: string;
}

/** A secret that can be shown for a moment. */
export function SecretField({ digits, ...props }: SecretFieldProps) {
  const t = useMessages(sessionMessages);
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      large
      type={shown ? 'text' : 'password'}
      inputMode={digits ? 'numeric' : 'text'}
      autoComplete="off"
      spellCheck={false}
      beside={
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={t(shown ? 'hide' : 'show')}
          kind="default"
          size="lg"
          pressed={shown}
          onPress={() => setShown(!shown)}
        />
      }
    />
  );
}

/** Facts at the bottom of the gate: is central there, is what lies here encrypted. */
export function useGateFacts(hello: HelloState): { icon: IconShape; words: string }[] {
  const t = useMessages(sessionMessages);
  const reachable = isReachable(hello);
  return [
    ...(reachable === null
      ? []
      : [reachable ? { icon: Cloud, words: t('reachable') } : { icon: CloudOff, words: t('unreachable') }]),
    { icon: ShieldCheck, words: t('encrypted') },
  ];
}
