import { Camera, Paperclip } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { AttachDialog, type Concerned } from './attach-dialog.tsx';
import { CameraDialog } from './camera-dialog.tsx';
import { type ChosenFile, chosenFile, droppedFile, isHeicName, refusedFile } from './chosen-file.ts';
import { documentMessages } from './documents.messages.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import './documents.css';

interface AddFilesProps {
  people: readonly Concerned[];
  today: PlainDate;
  /** Takes the free height, as the card in it. */
  fills?: boolean;
  /** Draws the place with the two buttons in it. */
  children: (buttons: ReactNode) => ReactNode;
}

/** A place where files may be dropped, chosen or photographed. */
export function AddFiles({ people, today, fills, children }: AddFilesProps) {
  const t = useMessages(documentMessages);
  const host = useHost();
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [over, setOver] = useState(false);
  const [camera, setCamera] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);

  const choose = async () => {
    setProblem(null);
    const answer = await host.pickFiles(['pdf', 'jpeg', 'png', 'webp'], true);
    if (!answer.ok) return setProblem(answer.error);
    const { files, tooBig, otherType } = answer.value;
    setChosen([
      ...files.map(({ name, bytes }) => chosenFile(name, Uint8Array.from(bytes))),
      ...tooBig.map((name) => refusedFile(name, 'fileTooBig')),
      ...otherType.map((name) => refusedFile(name, isHeicName(name) ? 'fileHeic' : 'fileTypeUnknown')),
    ]);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    setChosen(await Promise.all(files.map(droppedFile)));
  };

  return (
    <div
      className={fills ? 'document-drop grow' : 'document-drop'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      {children(
        <>
          <Button size="sm" icon={Paperclip} onPress={() => void choose()}>
            {t('choose')}
          </Button>
          <Button size="sm" icon={Camera} onPress={() => setCamera(true)}>
            {t('photo')}
          </Button>
        </>,
      )}
      {over ? <p className="document-over">{t('dropHere', { name: people[0]?.name ?? '' })}</p> : null}
      {problem ? <ProblemSentence error={problem} /> : null}
      {camera ? (
        <CameraDialog
          onClose={() => setCamera(false)}
          onPhoto={(bytes) => {
            setCamera(false);
            setChosen([chosenFile(t('photoName', { date: fullDay(today) }), bytes)]);
          }}
        />
      ) : null}
      {chosen.length > 0 ? (
        <AttachDialog files={chosen} people={people} onClose={() => setChosen([])} />
      ) : null}
    </div>
  );
}
