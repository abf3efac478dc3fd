import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { newId } from '../../vault/new-id.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { useBasket } from '../visit-basket/index.ts';
import { type ChosenFile, titleFrom } from './chosen-file.ts';
import { documentMessages } from './documents.messages.ts';

/** Somebody whose dossier may take the file. */
export interface Concerned {
  readonly dossierId: string;
  readonly name: string;
}

interface AttachDialogProps {
  files: readonly ChosenFile[];
  /** The dossier at hand first; more than one when several people are in the visit. */
  people: readonly Concerned[];
  onClose: () => void;
}

const KINDS = [
  'identity',
  'affiliation',
  'income',
  'cessation',
  'birth',
  'household',
  'medical',
  'proof',
  'letter',
  'other',
] as const;
type Kind = (typeof KINDS)[number];

/** What the files are and whom they concern, before they are put into the dossier. */
export function AttachDialog({ files, people, onClose }: AttachDialogProps) {
  const t = useMessages(documentMessages);
  const vault = useVaultApi();
  const first = people[0]?.dossierId ?? '';
  const { visit, add } = useBasket(first);
  const good = files.filter(({ problem }) => problem === null);
  const [titles, setTitles] = useState(() => good.map(({ name }) => titleFrom(name)));
  const [kind, setKind] = useState<Kind>('other');
  const [concerned, setConcerned] = useState(first);
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  /** Those already in: a try after a failure takes up the rest. */
  const [done, setDone] = useState(0);

  const attach = async () => {
    if (titles.some((title) => title.trim() === '')) {
      setMissing(true);
      return;
    }
    setPending(true);
    setProblem(null);
    for (const [index, file] of good.entries()) {
      if (index < done) continue;
      const documentId = newId();
      const answer = await vault.attachFile(
        {
          documentId,
          dossierId: concerned,
          visitId: visit?.visitId ?? null,
          kind,
          title: titles[index] ?? '',
          from: null,
          factOn: null,
        },
        // The vault takes the bytes over: a copy, so that a second try still has them.
        file.bytes.slice(),
      );
      const gathered = answer.ok
        ? await add({ basket: [{ type: 'supporting-document', id: documentId }] })
        : answer;
      if (!gathered.ok) {
        setProblem(gathered.error);
        setPending(false);
        return;
      }
      setDone(index + 1);
    }
    onClose();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('attachTitle', { count: good.length })}
      foot={
        good.length === 0 ? undefined : (
          <Button kind="primary" pending={pending} onPress={() => void attach()}>
            {t('attach')}
          </Button>
        )
      }
    >
      <div className="document-fields">
        {files.map(({ name, problem: bad }) =>
          bad === null ? null : <ErrorSentence key={name} what={t(`bad.${bad}`, { name })} />,
        )}
        {good.map((file, index) => (
          <TextField
            // The same name may be chosen twice from two folders.
            key={`${index} ${file.name}`}
            label={t('name')}
            hint={sizeWords(file.bytes.length, t)}
            value={titles[index] ?? ''}
            maxLength={200}
            error={missing && (titles[index] ?? '').trim() === '' ? t('nameMissing') : undefined}
            onChange={(title) => setTitles((old) => old.map((one, at) => (at === index ? title : one)))}
          />
        ))}
        {good.length === 0 ? null : (
          <Select
            label={t('kind')}
            hint={kind === 'medical' ? t('medicalLine') : undefined}
            options={KINDS.map((id) => ({ id, words: t(`kind.${id}`) }))}
            value={kind}
            onChange={setKind}
          />
        )}
        {good.length === 0 || people.length < 2 ? null : (
          <Select
            label={t('concerns')}
            options={people.map(({ dossierId, name }) => ({ id: dossierId, words: name }))}
            value={concerned}
            onChange={setConcerned}
          />
        )}
        {problem ? <ProblemSentence error={problem} /> : null}
      </div>
    </Dialog>
  );
}

type T = ReturnType<typeof useMessages<typeof documentMessages>>;

export function sizeWords(bytes: number, t: T): string {
  return bytes < 1_000_000
    ? t('size', { size: Math.max(1, Math.round(bytes / 1_000)) })
    : t('sizeMega', { size: Math.round(bytes / 1_000_000) });
}
