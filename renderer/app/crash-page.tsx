import { Copy, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../design/button.tsx';
import { ErrorSentence } from '../design/error-sentence.tsx';
import { GateFrame } from '../design/gate-frame.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { appMessages } from './app.messages.ts';

interface CrashPageProps {
  report: string;
}

export function CrashPage({ report }: CrashPageProps) {
  const t = useMessages(appMessages);
  const [copied, setCopied] = useState(false);
  return (
    <GateFrame title={t('crash.title')} width="wide">
      <ErrorSentence what={t('crash.what')} wayOut={t('crash.wayOut')} />
      <div className="row">
        <Button kind="primary" icon={RotateCcw} onPress={() => location.reload()}>
          {t('crash.reload')}
        </Button>
        <Button
          icon={Copy}
          onPress={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
        >
          {t('crash.copy')}
        </Button>
        <span className="meta" role="status">
          {copied ? t('crash.copied') : ''}
        </span>
      </div>
    </GateFrame>
  );
}
