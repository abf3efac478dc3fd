import { CloudUpload, FileCheck2, FileText, Image, Landmark, Lock } from 'lucide-react';
import { useState } from 'react';
import type { DocumentLine } from '#shared/folds/documents-view.ts';
import { Card } from '../../design/card.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault } from '../../vault/use-vault.ts';
import type { DocumentHere } from '../../vault/queries/documents.query.ts';
import { AddFiles } from './add-files.tsx';
import { sizeWords } from './attach-dialog.tsx';
import { documentMessages } from './documents.messages.ts';
import { PreviewDialog } from './preview-dialog.tsx';

/** Papers of one dossier: put in by hand, by drop or by camera; each with where its file is. */
export function DocumentsCard({ dossierId, session, purpose }: DossierContext) {
  const t = useMessages(documentMessages);
  const answer = useVault('documents', { dossierId });
  const [open, setOpen] = useState<DocumentLine | null>(null);
  const value = answer?.ok === true && answer.value.state === 'open' ? answer.value.value : null;
  const { today } = session;
  return (
    <AddFiles people={[{ dossierId, name: value?.name ?? '' }]} today={today} fills>
      {(buttons) => (
        <Card
          title={t('title')}
          count={value?.documents.length}
          fit="grow"
          action={<span className="row">{buttons}</span>}
          foot={<span className="meta">{t('dropLine')}</span>}
        >
          <Answered answer={answer} lines={4}>
            {() =>
              value === null ? null : value.documents.length === 0 ? (
                <EmptyState icon={FileText}>{t('empty')}</EmptyState>
              ) : (
                <List label={t('title')} flush>
                  {value.documents.map((line) => (
                    <ListRow
                      key={line.id}
                      icon={
                        line.health
                          ? Lock
                          : line.file?.mime.startsWith('image/')
                            ? Image
                            : line.signed
                              ? FileCheck2
                              : FileText
                      }
                      title={line.health ? t('kind.medical') : line.title}
                      line={[
                        line.health ? t('healthClosed') : t(`kind.${line.kind}`),
                        t('received', { date: shortDay(line.receivedOn, today) }),
                        line.file ? sizeWords(line.file.bytes, t) : t(line.signed ? 'signed' : 'seen'),
                      ].join(' · ')}
                      end={<Where line={line} />}
                      {...(line.file ? { onOpen: () => setOpen(line) } : {})}
                    />
                  ))}
                </List>
              )
            }
          </Answered>
          {open ? (
            <PreviewDialog
              dossierId={dossierId}
              purpose={purpose}
              document={open}
              onClose={() => setOpen(null)}
            />
          ) : null}
        </Card>
      )}
    </AddFiles>
  );
}

function Where({ line }: { line: DocumentHere }) {
  const t = useMessages(documentMessages);
  if (line.place === null) return null;
  const looks = {
    waiting: ['info', CloudUpload],
    here: ['pos', FileCheck2],
    central: ['neutral', Landmark],
  } as const satisfies Record<string, [Tone, IconShape]>;
  const [tone, icon] = looks[line.place];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`state.${line.place}`)}
    </Chip>
  );
}
