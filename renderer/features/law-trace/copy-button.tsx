import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { lawTraceMessages } from './law-trace.messages.ts';

/** Copies a text and says so on itself. */
export function CopyButton({ icon, text, children }: { icon: IconShape; text: string; children: string }) {
  const t = useMessages(lawTraceMessages);
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === text;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      // Refused: the text stands beside the button and can be selected.
      () => setCopied(null),
    );
  return (
    <Button size="sm" kind="quiet" icon={done ? Check : icon} onPress={() => void copy()}>
      {done ? t('copied') : children}
    </Button>
  );
}
