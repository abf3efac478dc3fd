import { CircleAlert, CircleCheck, CircleX, Download, FileX } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { IntakeOutcome, IntakeReject } from '#shared/sync/intake.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useVaultApi } from '../../vault/use-vault.ts';
import { intakeMessages } from './intake.messages.ts';

const looks: Readonly<Record<IntakeReject['severity'], readonly [Tone, IconShape]>> = {
  F: ['crit', FileX],
  R: ['crit', CircleX],
  W: ['caut', CircleAlert],
};

/** Each row that stays out or wants a look: where it stands, what is wrong, how to mend it. */
export function RejectsCard({ id, outcome }: { id: string; outcome: IntakeOutcome }) {
  const t = useMessages(intakeMessages);
  const host = useHost();
  const vault = useVaultApi();
  const [error, setError] = useState<AppError | null>(null);
  const save = async () => {
    const read = await vault.intakeRejects(id, rowLang(t.lang));
    setError(read.ok ? null : read.error);
    if (read.ok)
      await host.saveFile({ suggestedName: `${t('rejectsName')}.csv`, type: 'csv', bytes: read.value });
  };
  const columns: Column<IntakeReject>[] = [
    {
      id: 'place',
      head: t('reject.place'),
      width: 190,
      look: 'medium',
      cell: ({ file, line }) => `${file}, ${line}`,
      sub: ({ code, valueClass }) => `${code} · ${valueClass}`,
    },
    { id: 'column', head: t('reject.column'), width: 130, look: 'soft', cell: ({ column }) => column },
    {
      id: 'what',
      head: t('reject.what'),
      cell: ({ sentence }) => sentence,
      sub: ({ mend }) => mend,
    },
    {
      id: 'severity',
      head: t('reject.severity'),
      width: 120,
      cell: ({ severity }) => {
        const [tone, icon] = looks[severity];
        return (
          <Chip tone={tone} icon={icon}>
            {t(`severity.${severity}`)}
          </Chip>
        );
      },
    },
  ];
  const { first, rejects } = outcome;
  return (
    <Card
      title={t('rejects')}
      count={rejects}
      line={rejects > first.length ? t('rejectsFirst', { count: first.length }) : undefined}
      selfScrolling={rejects > 0}
      fit="grow"
      className="intake-rejects"
      action={
        rejects === 0 ? null : (
          <Button size="sm" icon={Download} onPress={() => void save()}>
            {t('download')}
          </Button>
        )
      }
    >
      {error === null ? null : <ProblemSentence error={error} />}
      {rejects === 0 ? (
        <EmptyState icon={CircleCheck}>{t('rejectsNone')}</EmptyState>
      ) : (
        <Table
          caption={t('rejects')}
          columns={columns}
          data={first}
          rowKey={(row) => `${row.file} ${row.line} ${row.code} ${row.column} ${row.sentence}`}
        />
      )}
    </Card>
  );
}
