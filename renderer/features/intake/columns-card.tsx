import { CircleAlert, CircleCheck, Link2, MinusCircle, Sparkles } from 'lucide-react';
import type { IntakeFile } from '#shared/sync/intake.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Select } from '../../design/select.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { missingColumns } from './file-state.ts';
import { intakeMessages } from './intake.messages.ts';
import type { IntakeDeskState } from './use-intake.ts';

/** Stands for "no column": a key that no column has. */
const NONE = '-';

type Header = IntakeFile['columns'][number];

interface ColumnsCardProps {
  desk: IntakeDeskState;
  file: IntakeFile;
  onClose: () => void;
}

/** Which of our columns each header of a file fills: known by its name, proposed by its likeness, or chosen. */
export function ColumnsCard({ desk, file, onClose }: ColumnsCardProps) {
  const t = useMessages(intakeMessages);
  const related = desk.headers[file.no] ?? {};
  const missing = missingColumns(file, related);
  const taken = new Set([...file.columns.flatMap(({ column }) => column ?? []), ...Object.values(related)]);
  const optionsFor = ({ header }: Header) => [
    { id: NONE, words: t('ignored') },
    ...file.known
      .filter((name) => !taken.has(name) || related[header] === name)
      .map((name) => ({ id: name, words: file.required.includes(name) ? `${name} *` : name })),
  ];
  const columns: Column<Header>[] = [
    { id: 'yours', head: t('column.yours'), look: 'medium', cell: ({ header }) => header },
    {
      id: 'ours',
      head: t('column.ours'),
      width: 260,
      cell: (row) =>
        row.column ?? (
          <Select
            label={`${t('column.ours')}, ${row.header}`}
            labelHidden
            value={related[row.header] ?? NONE}
            options={optionsFor(row)}
            onChange={(id) => desk.relate(file.no, row.header, id === NONE ? null : id)}
          />
        ),
    },
    {
      id: 'how',
      head: t('column.how'),
      width: 140,
      cell: (row) => <How row={row} related={related[row.header]} />,
    },
  ];
  // What somebody has to decide stands before what needs nothing.
  const rows = [...file.columns].sort((a, b) => Number(a.column !== null) - Number(b.column !== null));
  return (
    <Card
      title={t('columns', { name: file.name })}
      line={t('columnsLine')}
      action={
        <Button size="sm" onPress={onClose}>
          OK
        </Button>
      }
      selfScrolling
      fit="grow"
    >
      {missing.length === 0 ? null : (
        <NoteBox icon={CircleAlert} tone="caut">
          <p>{t('missing', { count: missing.length, columns: missing.join(', ') })}</p>
        </NoteBox>
      )}
      <Table
        caption={t('columns', { name: file.name })}
        columns={columns}
        data={rows}
        rowKey={({ header }) => header}
        rows="mid"
      />
    </Card>
  );
}

function How({ row, related }: { row: Header; related: string | undefined }) {
  const t = useMessages(intakeMessages);
  if (row.column !== null)
    return (
      <Chip tone="pos" icon={CircleCheck}>
        {t('same')}
      </Chip>
    );
  if (related === undefined) return <Chip icon={MinusCircle}>{t('left')}</Chip>;
  return related === row.proposed ? (
    <Chip tone="info" icon={Sparkles}>
      {t('proposed')}
    </Chip>
  ) : (
    <Chip tone="acc" icon={Link2}>
      {t('byHand')}
    </Chip>
  );
}
