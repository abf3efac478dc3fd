import { CircleAlert, Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { IntakeCodes, IntakeFile } from '#shared/sync/intake.ts';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { Select } from '../../design/select.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useVaultApi } from '../../vault/use-vault.ts';
import { intakeMessages } from './intake.messages.ts';
import type { IntakeDeskState } from './use-intake.ts';

/** Stands for "no value": a code that no column has. */
const NONE = '-';

interface Code {
  readonly column: string;
  readonly header: string;
  readonly ours: readonly string[];
  readonly foreign: string;
}

interface CodesCardProps {
  desk: IntakeDeskState;
  id: string;
  file: IntakeFile;
}

/** The fund's own codes (`C` for single) and ours that each stands for. Nothing where the file writes ours. */
export function CodesCard({ desk, id, file }: CodesCardProps) {
  const t = useMessages(intakeMessages);
  const vault = useVaultApi();
  const [found, setFound] = useState<readonly IntakeCodes[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const related = JSON.stringify(desk.headers[file.no] ?? {});
  useEffect(() => {
    let current = true;
    void vault.intakeCodes(id, file.no, JSON.parse(related)).then((answer) => {
      if (!current) return;
      setFound(answer.ok ? answer.value : []);
      setError(answer.ok ? null : answer.error);
    });
    return () => {
      current = false;
    };
  }, [vault, id, file.no, related]);
  const rows = found.flatMap(({ column, header, ours, foreign }) =>
    foreign.map((one): Code => ({ column, header, ours, foreign: one })),
  );
  if (error !== null)
    return (
      <Card title={t('codes')}>
        <ProblemSentence error={error} />
      </Card>
    );
  if (rows.length === 0) return null;
  const oursOf = ({ column, foreign }: Code) => desk.values[file.no]?.[column]?.[foreign];
  const columns: Column<Code>[] = [
    {
      id: 'yours',
      head: t('code.yours'),
      look: 'medium',
      cell: ({ foreign }) => foreign,
      sub: ({ header }) => header,
    },
    {
      id: 'ours',
      head: t('code.ours'),
      width: 260,
      cell: (row) => (
        <Select
          label={`${t('code.ours')}, ${row.header}, ${row.foreign}`}
          labelHidden
          value={oursOf(row) ?? NONE}
          options={[
            { id: NONE, words: t('codeLeft') },
            ...row.ours.map((code) => ({ id: code, words: code })),
          ]}
          onChange={(code) => desk.translate(file.no, row.column, row.foreign, code === NONE ? null : code)}
        />
      ),
    },
    {
      id: 'how',
      head: t('column.how'),
      width: 140,
      cell: (row) =>
        oursOf(row) === undefined ? (
          <Chip tone="caut" icon={CircleAlert}>
            {t('codeRejected')}
          </Chip>
        ) : (
          <Chip tone="acc" icon={Link2}>
            {t('codeChosen')}
          </Chip>
        ),
    },
  ];
  const many = found.filter(({ more }) => more).map(({ header }) => header);
  return (
    <Card
      title={t('codes')}
      count={rows.length}
      line={many.length > 0 ? t('codesMore', { columns: many.join(', ') }) : t('codesLine')}
      selfScrolling
      className="intake-codes"
    >
      <Table
        caption={t('codes')}
        columns={columns}
        data={rows}
        rowKey={({ column, foreign }) => `${column} ${foreign}`}
        rows="two"
      />
    </Card>
  );
}
