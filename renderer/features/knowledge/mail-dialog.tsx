import { Check, Copy, Download, Send } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import { documentMessage } from '#shared/knowledge/document-message.ts';
import type { Reading } from '#shared/knowledge/document-words.ts';
import { messageFile } from '#shared/knowledge/message-file.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { informMessages } from './knowledge.messages.ts';

interface MailDialogProps {
  document: KnowledgeDocument;
  reading: Reading;
  fund: string;
  onSent: () => void;
  onClose: () => void;
}

/** A draft, never a message sent from here: an address of a person goes into no link, and a desk has no mail server. */
export function MailDialog({ document, reading, fund, onSent, onClose }: MailDialogProps) {
  const t = useMessages(informMessages);
  const host = useHost();
  const [message] = useState(() => documentMessage(document, reading, fund));
  const [text, setText] = useState(message.text);
  const [drafted, setDrafted] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        setDrafted(true);
      },
      () => {
        setCopied(false);
        // The text can be selected and taken all the same.
        setDrafted(true);
      },
    );
  const save = async () => {
    const answer = await host.saveFile({
      suggestedName: `${document.id}-${document.lang}.eml`,
      type: 'eml',
      bytes: new TextEncoder().encode(
        messageFile({ ...message, text, html: text === message.text ? message.html : null }),
      ),
    });
    if (!answer.ok) setError(answer.error);
    else if (answer.value.saved) {
      setError(null);
      setDrafted(true);
    }
  };
  return (
    <Dialog
      open
      wide
      title={t('mailTitle')}
      onClose={onClose}
      foot={
        <>
          <Button icon={copied ? Check : Copy} onPress={() => void copy()}>
            {copied ? t('copied') : t('copy')}
          </Button>
          <Button icon={Download} onPress={() => void save()}>
            {t('save')}
          </Button>
          <Button
            kind="primary"
            icon={Send}
            disabledReason={drafted ? undefined : t('notDrafted')}
            showReason={false}
            onPress={() => {
              onSent();
              onClose();
            }}
          >
            {t('sent')}
          </Button>
        </>
      }
    >
      <p className="ink2">{t('mailLine')}</p>
      <TextField label={t('subject')} value={message.subject} readOnly onChange={() => undefined} />
      <TextArea label={t('text')} rows={12} lang={document.lang} value={text} onChange={setText} />
      {copied === false ? <p role="status">{t('notCopied')}</p> : null}
      {error ? <ProblemSentence error={error} /> : null}
    </Dialog>
  );
}
