import { formatNumber } from '#shared/i18n/format.ts';
import { Card } from '../../design/card.tsx';
import { ProgressRow } from '../../design/progress-row.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { FileTransfer } from '../../vault/queries/file-transfers.query.ts';
import { useVault } from '../../vault/use-vault.ts';
import { syncMessages } from './sync.messages.ts';

const NO_ARGS = {};

/** Files on their way, each with how far it is; nothing is shown while this device never had one. */
export function FilesCard() {
  const t = useMessages(syncMessages);
  const answer = useVault('fileTransfers', NO_ARGS);
  if (!answer?.ok) return null;
  const { transfers, here, trouble } = answer.value;
  if (transfers.length === 0 && here.count === 0) return null;
  return (
    <Card
      title={t('files')}
      fit="fixed"
      inset
      count={transfers.length === 0 ? undefined : transfers.length}
      foot={
        <span className="meta">{t('files.here', { count: here.count, size: megabytes(here.bytes, t) })}</span>
      }
    >
      {transfers.length === 0 ? <p className="meta">{t('files.none')}</p> : null}
      {transfers.map((file) => (
        <ProgressRow
          key={file.hash}
          label={t(file.way === 'out' ? 'files.out' : 'files.in', { name: file.name })}
          value={file.done / file.bytes}
          done={doneWords(file, t)}
        />
      ))}
      {trouble && transfers.length > 0 ? <ProblemSentence error={trouble} /> : null}
    </Card>
  );
}

type T = ReturnType<typeof useMessages<typeof syncMessages>>;

function doneWords({ done, bytes }: FileTransfer, t: T): string {
  return t('files.done', { done: megabytes(done, t), all: megabytes(bytes, t) });
}

/** With one decimal: a photo weighs less than one. */
function megabytes(bytes: number, t: T): string {
  return formatNumber(bytes === 0 ? 0 : Math.max(0.1, Math.round(bytes / 100_000) / 10), t.lang);
}
