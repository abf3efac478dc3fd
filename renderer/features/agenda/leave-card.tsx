import { CircleCheck, CloudDownload, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { PackLine } from '#shared/folds/mission-pack.ts';
import { formatInstantTime, formatNumber } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { agendaMessages } from './agenda.messages.ts';
import './leave-card.css';

const SHOWN = 6;
const NO_ARGS = {};

/** May one leave? What lies here of the day's dossiers, their neighbours and their files, and what is still missing. */
export function LeaveCard({ day }: { day: PlainDate }) {
  const t = useMessages(agendaMessages);
  const vault = useVaultApi();
  const answer = useVault('missionPack', { day });
  const status = useVault('status', NO_ARGS);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  if (!answer?.ok) return null;
  const pack = answer.value;
  const missing = pack.lines.filter((line) => !line.held || line.files.here < line.files.all);
  const offline = status?.ok === true && status.value.network !== 'online';
  const take = async () => {
    setPending(true);
    const taken = await vault.takeAlong(day);
    setError(taken.ok ? null : taken.error);
    setPending(false);
  };
  return (
    <Card
      title={t('leave')}
      fit="fixed"
      inset
      action={
        <Chip tone={pack.ready ? 'pos' : 'caut'} icon={pack.ready ? CircleCheck : TriangleAlert}>
          {t(pack.ready ? 'leave.ready' : 'leave.notReady')}
        </Chip>
      }
    >
      <div className="leave">
        <p className="strong">
          {t(pack.documents.all === 0 ? 'leave.sumWithoutFiles' : 'leave.sum', {
            dossiers: pack.ready ? pack.dossiers.all : `${pack.dossiers.here}/${pack.dossiers.all}`,
            documents: pack.ready ? pack.documents.all : `${pack.documents.here}/${pack.documents.all}`,
            size: formatNumber(Math.round(pack.bytes / 100_000) / 10, t.lang),
          })}
        </p>
        <p className="meta">
          {t('leave.neighbours')}
          {pack.oldest ? ` ${t('leave.oldest', { time: formatInstantTime(pack.oldest, t.lang) })}` : ''}
        </p>
        {missing.length === 0 ? null : (
          <List label={t('leave.missing')} flush>
            {missing.slice(0, SHOWN).map((line) => (
              <ListRow key={line.dossierId} title={line.name} titleStrong={false} line={lackWords(line, t)} />
            ))}
          </List>
        )}
        {missing.length > SHOWN ? (
          <p className="meta">{t('leave.more', { count: missing.length - SHOWN })}</p>
        ) : null}
        {error ? <ProblemSentence error={error} /> : null}
        <Button
          wide
          icon={CloudDownload}
          pending={pending}
          disabledReason={offline && !pack.ready ? t('leave.offline') : undefined}
          onPress={() => void take()}
        >
          {t('leave.take')}
        </Button>
      </div>
    </Card>
  );
}

function lackWords(
  { held, files }: PackLine,
  t: ReturnType<typeof useMessages<typeof agendaMessages>>,
): string {
  return held ? t('leave.files', { count: files.all - files.here }) : t('leave.dossier');
}
