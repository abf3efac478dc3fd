import { Download, LockOpen } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Purpose } from '#shared/entities/codes.ts';
import type { DocumentLine } from '#shared/folds/documents-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useVaultApi } from '../../vault/use-vault.ts';
import type { OpenedFile } from '../../vault/contract.ts';
import { fileNameFrom } from './chosen-file.ts';
import { documentMessages } from './documents.messages.ts';
import { TakeOff } from './take-off.tsx';

const PdfPages = lazy(async () => ({ default: (await import('./pdf/pdf-pages.tsx')).PdfPages }));

interface PreviewDialogProps {
  dossierId: string;
  /** Why the dossier is open; written again when the paper tells of health. */
  purpose: Purpose;
  document: DocumentLine;
  onClose: () => void;
}

/** A picture in the page or a PDF out of its worker, both from memory alone. */
export function PreviewDialog({ dossierId, purpose, document, onClose }: PreviewDialogProps) {
  const t = useMessages(documentMessages);
  const vault = useVaultApi();
  const host = useHost();
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [saved, setSaved] = useState(false);
  const [asked, setAsked] = useState(!document.health);
  useEffect(() => {
    if (!asked) return undefined;
    let gone = false;
    let made: string | null = null;
    void vault.readFile(dossierId, document.id, purpose).then((answer) => {
      if (gone) return;
      if (!answer.ok) return setProblem(answer.error);
      setFile(answer.value);
      if (answer.value.mime === 'application/pdf') return;
      made = URL.createObjectURL(new Blob([answer.value.bytes], { type: answer.value.mime }));
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [vault, dossierId, document.id, purpose, asked]);

  const save = async () => {
    if (!file) return;
    const name = fileNameFrom(document.title, file.mime);
    const answer = await host.saveFile({ suggestedName: name, type: 'pdf', bytes: file.bytes.slice() });
    if (answer.ok) setSaved(answer.value.saved);
    else setProblem(answer.error);
  };

  if (!asked)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('kind.medical')}
        foot={
          <Button kind="primary" icon={LockOpen} onPress={() => setAsked(true)}>
            {t('openHealth')}
          </Button>
        }
      >
        <p>{t('healthLine')}</p>
      </Dialog>
    );
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={document.title}
      foot={
        <>
          <TakeOff dossierId={dossierId} documentId={document.id} onDone={onClose} onProblem={setProblem} />
          {file?.mime === 'application/pdf' ? (
            <Button kind="primary" icon={Download} onPress={() => void save()}>
              {t('save')}
            </Button>
          ) : null}
        </>
      }
    >
      {problem ? <ProblemSentence error={problem} /> : null}
      {!file && !problem ? <p role="status">{t('loading')}</p> : null}
      {url === null ? null : (
        <div className="document-picture">
          <img src={url} alt={t('pictureOf', { name: document.title })} />
        </div>
      )}
      {file?.mime === 'application/pdf' ? (
        <Suspense fallback={<p role="status">{t('pdfDrawing')}</p>}>
          <PdfPages name={document.title} bytes={file.bytes} />
        </Suspense>
      ) : null}
      {saved ? <p role="status">{t('saved')}</p> : null}
    </Dialog>
  );
}
