import { CircleCheck, RefreshCw } from 'lucide-react';
import { Suspense } from 'react';
import { formatInstantTime } from '#shared/i18n/format.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import { type MutationKey, mutations } from '#shared/mutations/index.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Cards, Columns, Page } from '../../design/page.tsx';
import { type Column, type RowGroup, Table } from '../../design/table.tsx';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useNow } from '../../i18n/use-now.ts';
import type { OutboxEntry, SyncStatus } from '../../vault/contract.ts';
import type { TroubleLine } from '../../vault/queries/sync-outbox.query.ts';
import { applyUpdate, useVault, useVaultApi } from '../../vault/use-vault.ts';
import { ClockNote } from './clock-note.tsx';
import { CopiesNote } from './copies-note.tsx';
import { FilesCard } from './files-card.tsx';
import { CONFLICTS_TAB, LOOSE_TROUBLES, LooseTroubles } from '../conflicts/index.ts';
import { outcomeKey, outcomeMessages } from './outcome.messages.ts';
import { outboxGroups } from './outbox-groups.ts';
import { PillLegend } from './pill-legend.tsx';
import { StateChip } from './state-chip.tsx';
import { rowStateOf, statusLineOf } from './sync-states.ts';
import { syncMessages } from './sync.messages.ts';
import { ThisDevice } from './this-device.tsx';
import { troubleKind, troubleMessages } from './trouble.messages.ts';

const NO_ARGS = {};

type T = ReturnType<typeof useMessages<typeof syncMessages>>;

/** Every change of this device, one by one, with its state and its reason; nothing is ever swallowed. */
export function SyncScreen() {
  const t = useMessages(syncMessages);
  const vault = useVaultApi();
  const status = useVault('status', NO_ARGS);
  const outbox = useVault('syncOutbox', NO_ARGS);
  if (!status?.ok || !outbox?.ok) return <Page title={t('title')}>{null}</Page>;
  const groups = outboxGroups(outbox.value.entries);
  const { names, elsewhere, loose } = outbox.value;
  const yours = [
    ...elsewhere.map((line) => troubleRow(line, t)),
    ...groups.yours.map((entry) => entryRow(entry, t)),
  ];
  const lineKey = statusLineOf(status.value, yours.length);
  const empty = yours.length + groups.waiting.length + groups.received.length === 0;
  return (
    <Page
      title={t('title')}
      line={lineKey === null ? null : t(lineKey)}
      acts={
        <Button
          icon={RefreshCw}
          onPress={() => void vault.syncNow()}
          disabledReason={status.value.network === 'workOffline' ? t('line.workOffline') : undefined}
          showReason={false}
        >
          {t('tryNow')}
        </Button>
      }
    >
      <Trouble status={status.value} />
      <CopiesNote copies={outbox.value.copies} />
      <ClockNote offMs={status.value.clockOffMs} />
      {status.value.newBuild ? (
        <NoteBox
          icon={RefreshCw}
          tone="info"
          actions={
            <Button size="sm" onPress={() => void applyUpdate()}>
              {t('update')}
            </Button>
          }
        >
          {t('newBuild')}
        </NoteBox>
      ) : null}
      <Columns widths="minmax(0, 1fr) 400px">
        <Cards>
          <Suspense fallback={null}>
            <LooseTroubles />
          </Suspense>
          <Card
            title={t('changes')}
            action={<span className="meta">{t('changesLine')}</span>}
            fit="grow"
            selfScrolling={!empty}
            foot={<span className="meta">{t('foot')}</span>}
          >
            {empty ? (
              <EmptyState icon={CircleCheck}>{t('empty')}</EmptyState>
            ) : (
              <OutboxTable groups={rowGroups(yours, groups, t)} names={names} loose={loose} />
            )}
          </Card>
        </Cards>
        <Cards>
          <ThisDevice status={status.value} needs={yours.length} held={outbox.value.held} />
          <FilesCard />
          <PillLegend />
        </Cards>
      </Columns>
    </Page>
  );
}

function Trouble({ status }: { status: SyncStatus }) {
  const t = useMessages(troubleMessages);
  if (!status.trouble || status.network === 'workOffline') return null;
  const kind = troubleKind(status.trouble.reason);
  return <ErrorSentence what={t(`what.${kind}`)} wayOut={t(`out.${kind}`)} />;
}

/** One line of the table, whichever device wrote the change. */
interface SyncRow extends Pick<OutboxEntry, 'at' | 'dossierId' | 'code' | 'outcome' | 'state' | 'troubleId'> {
  key: string;
  words: string;
}

function entryRow(entry: OutboxEntry, t: T): SyncRow {
  return { ...entry, key: `${entry.seq} ${entry.at}`, words: changeWords(entry.name, t) };
}

function troubleRow(line: TroubleLine, t: T): SyncRow {
  return { ...line, key: line.id, troubleId: line.id, state: 'acked', words: changeWords(line.mutation, t) };
}

function changeWords(name: string, t: T): string {
  if (!isMutationKey(name)) return t('otherChange');
  const { label } = mutations[name];
  return t.lang === 'en' ? label.fr : label[t.lang];
}

function isMutationKey(name: string): name is MutationKey {
  return Object.hasOwn(mutations, name);
}

function rowGroups(
  yours: readonly SyncRow[],
  { waiting, received }: ReturnType<typeof outboxGroups>,
  t: T,
): RowGroup<SyncRow>[] {
  const row = (entry: OutboxEntry) => entryRow(entry, t);
  const all: RowGroup<SyncRow>[] = [
    { key: 'yours', title: t('group.yours', { count: yours.length }), rows: yours },
    { key: 'waiting', title: t('group.waiting', { count: waiting.length }), rows: waiting.map(row) },
    { key: 'received', title: t('group.received', { count: received.length }), rows: received.map(row) },
  ];
  return all.filter((group) => group.rows.length > 0);
}

interface OutboxTableProps {
  groups: readonly RowGroup<SyncRow>[];
  names: Readonly<Record<string, string>>;
  /** Those whose cards stand on this page. */
  loose: readonly string[];
}

function OutboxTable({ groups, names, loose }: OutboxTableProps) {
  const t = useMessages(syncMessages);
  const reasons = useMessages(outcomeMessages);
  const today = todayFrom(useNow(60_000));
  const columns: Column<SyncRow>[] = [
    {
      id: 'at',
      head: t('column.at'),
      width: 72,
      noWrap: true,
      cell: ({ at }) =>
        todayFrom(at) === today ? formatInstantTime(at, t.lang) : shortDay(todayFrom(at), today),
    },
    {
      id: 'change',
      head: t('column.change'),
      cell: (entry) => entry.words,
      sub: (entry) => (entry.code ? reasons(outcomeKey(entry.code)) : null),
    },
    {
      id: 'dossier',
      head: t('column.dossier'),
      look: 'soft',
      cell: (entry) => (entry.dossierId ? (names[entry.dossierId] ?? '') : t('noDossier')),
    },
    {
      id: 'decide',
      head: t('column.decide'),
      width: 110,
      cell: ({ dossierId, troubleId, outcome, words }) => {
        if (outcome !== 'conflict' && outcome !== 'rejected') return null;
        const isHere = troubleId !== null && loose.includes(troubleId);
        if (!isHere && dossierId === null) return null;
        const decide = () => {
          if (isHere) document.getElementById(LOOSE_TROUBLES)?.focus();
          else if (dossierId !== null) goTo(dossierHref(dossierId, CONFLICTS_TAB));
        };
        return (
          <Button size="sm" aria-label={t('decideOf', { change: words })} onPress={decide}>
            {t('decide')}
          </Button>
        );
      },
    },
    {
      id: 'state',
      head: t('column.state'),
      width: 150,
      cell: (entry) => <StateChip state={rowStateOf(entry)} />,
    },
  ];
  return (
    <Table
      caption={t('changes')}
      columns={columns}
      groups={groups}
      rowKey={(entry) => entry.key}
      isTwoLine={(entry) => entry.code !== null}
    />
  );
}
