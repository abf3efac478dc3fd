import { Inbox } from 'lucide-react';
import { useState } from 'react';
import type { RegisterLine } from '#shared/folds/register-desk.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { SourceRef } from '../../design/source-ref.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { requestWords } from '../../i18n/request-words.messages.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName, staffName, whoLine, whoName } from '../../i18n/who-name.ts';
import { Answered } from '../../problem/answered.tsx';
import { openDossiers } from '../../state/open-dossiers.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { useVault } from '../../vault/use-vault.ts';
import { ClockChip } from './clock-chip.tsx';
import { registerMessages } from './register.messages.ts';

const NO_ARGS = {};
const filters = ['all', 'mine', 'complaint'] as const;
type Filter = (typeof filters)[number];

/** Every question and complaint of the office that waits for somebody, the term that ends soonest first. */
export function RegisterScreen() {
  const t = useMessages(registerMessages);
  const [filter, setFilter] = useState<Filter>('all');
  const session = useVault('session', NO_ARGS);
  const register = useVault('registerDesk', NO_ARGS);
  const count = register?.ok ? register.value.length : 0;
  return (
    <Page
      title={t('title')}
      line={register?.ok ? t('line', { count }) : null}
      acts={
        <Segmented
          label={t('show')}
          labelHidden
          options={filters.map((id) => ({ id, words: t(`show.${id}`) }))}
          value={filter}
          onChange={setFilter}
        />
      }
    >
      <Answered answer={session}>
        {(value) => (
          <Answered answer={register} lines={8}>
            {(lines) => (
              <Waiting
                lines={lines.filter((line) => passes(line, filter, value.staff.staffId))}
                session={value}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

function passes(line: RegisterLine, filter: Filter, staffId: string): boolean {
  if (filter === 'all') return true;
  return filter === 'mine' ? line.ownerId === staffId : line.lane === 'complaint';
}

function Waiting({ lines, session }: { lines: readonly RegisterLine[]; session: VaultSession }) {
  const t = useMessages(registerMessages);
  const words = useMessages(requestWords);
  const name = (staffId: string) => shortStaffName(staffName(session.directory, staffId));
  const columns: readonly Column<RegisterLine>[] = [
    {
      id: 'due',
      head: t('column.due'),
      width: 150,
      cell: (line) => <ClockChip days={line.days} />,
      sub: (line) => (line.dueOn === null ? null : t('by', { date: shortDay(line.dueOn, session.today) })),
    },
    {
      id: 'who',
      head: t('column.who'),
      look: 'strong',
      opens: true,
      cell: (line) => whoName(line.who),
      sub: (line) => whoLine(line.who),
    },
    { id: 'lane', head: t('column.lane'), width: 160, cell: (line) => words(`lane.${line.lane}`) },
    { id: 'state', head: t('column.state'), width: 170, cell: (line) => words(`state.${line.state}`) },
    {
      id: 'owner',
      head: t('column.owner'),
      width: 150,
      cell: (line) => (line.ownerId === null ? t('nobody') : name(line.ownerId)),
    },
    {
      id: 'source',
      head: t('column.source'),
      width: 170,
      cell: (line) => (line.source === null ? null : <SourceRef id={line.source} />),
    },
  ];
  return (
    <Card title={t('waiting')} count={lines.length} selfScrolling={lines.length > 0} fit="grow">
      {lines.length === 0 ? (
        <EmptyState icon={Inbox}>{t('nothing')}</EmptyState>
      ) : (
        <Table
          caption={t('waiting')}
          columns={columns}
          data={lines}
          rowKey={(line) => line.id}
          rows="two"
          onOpen={(line) => {
            openDossiers.actions.remember(line.who.dossierId, 'task');
            goTo(dossierHref(line.who.dossierId, 'acts'));
          }}
        />
      )}
    </Card>
  );
}
