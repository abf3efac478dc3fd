import { Building2, Search, User } from 'lucide-react';
import { useState } from 'react';
import { formatNumber } from '#shared/i18n/format.ts';
import type { Card as SearchCard } from '#shared/folds/digest.ts';
import type { SearchLine } from '#shared/folds/search-words.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import type { Column } from '../../design/table.tsx';
import { TextField } from '../../design/text-field.tsx';
import { VirtualTable } from '../../design/virtual-table.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { usualPurpose } from '../../state/usual-purpose.ts';
import { hitLine, hitWhy } from './hit-words.ts';
import { lastSearch } from './last-search.ts';
import { Marked } from './marked.tsx';
import { searchMessages } from './search.messages.ts';
import { useSearch } from './use-search.ts';
import './search.css';

const MOST = 500;
const STATUSES = [
  'all',
  'active',
  'ceased',
  'prospect',
  'transferredOut',
  'closed',
] as const satisfies readonly (SearchCard['status'] | 'all')[];
const KINDS = ['all', 'person', 'company'] as const;

/** The same search on a whole page, with filters and a longer list. */
export function SearchScreen() {
  const t = useMessages(searchMessages);
  const code = useMessages(codeMessages);
  const session = useVault('session', {});
  const [text, setText] = useState(lastSearch.text);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const [status, setStatus] = useState<(typeof STATUSES)[number]>('all');
  const recentIds = openDossiers.use((state) => state.recent);
  const recent = useVault('recentDossiers', { dossierIds: recentIds });
  const { found } = useSearch(text, MOST);
  const blank = text.trim() === '';
  const source = blank ? (recent?.ok ? recent.value : []) : (found?.lines ?? []);
  // Until the first answer nobody is missing: nothing is known.
  const unknown = !blank && found === undefined;
  const lines = source.filter(
    (line) => (kind === 'all' || line.kind === kind) && (status === 'all' || line.status === status),
  );
  const open = (line: SearchLine) => {
    openDossiers.actions.remember(line.dossierId, usualPurpose(session?.ok ? session.value.staff.roles : []));
    goTo(dossierHref(line.dossierId));
  };
  const columns: readonly Column<SearchLine>[] = [
    {
      id: 'who',
      head: t('who'),
      opens: true,
      look: 'medium',
      cell: (line) => (
        <>
          <Icon of={line.kind === 'company' ? Building2 : User} />{' '}
          <Marked text={line.title} ranges={line.ranges} />
        </>
      ),
      sub: (line) => hitLine({ ...line, category: null, place: '' }, t, code),
    },
    {
      id: 'quality',
      head: t('quality'),
      cell: (line) => (line.category === null ? '–' : code(`category.${line.category}`)),
      sub: (line) => line.trade,
    },
    { id: 'place', head: t('place'), cell: (line) => line.place },
    {
      id: 'number',
      head: t('number'),
      noWrap: true,
      cell: (line) => `${line.number.slice(0, 4)} ${line.number.slice(4)}`,
    },
    { id: 'why', head: t('why'), look: 'meta', cell: (line) => (blank ? t('whyRecent') : hitWhy(line, t)) },
  ];
  return (
    <Page title={t('title')} line={found ? t('searched', { n: formatNumber(found.searched, t.lang) }) : null}>
      <div className="search-bar" role="search">
        <div className="search-field">
          <TextField
            label={t('field')}
            value={text}
            onChange={(next) => {
              setText(next);
              lastSearch.text = next;
            }}
            type="search"
            spellCheck={false}
          />
        </div>
        <Segmented
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={KINDS.map((id) => ({ id, words: t(`kind.${id}`) }))}
        />
        <div className="search-status">
          <Select
            label={t('status')}
            value={status}
            onChange={setStatus}
            options={STATUSES.map((id) => ({
              id,
              words: id === 'all' ? t('status.all') : code(`status.${id}`),
            }))}
          />
        </div>
        <span className="meta push" role="status">
          {blank || unknown ? '' : t('results', { count: lines.length })}
        </span>
      </div>
      <Card
        title={blank ? t('recent') : t('resultsList')}
        count={unknown ? undefined : lines.length}
        fit="grow"
        selfScrolling
      >
        {unknown ? (
          <Skeleton lines={6} />
        ) : lines.length === 0 ? (
          <EmptyState icon={Search}>{t(blank ? 'start' : 'none')}</EmptyState>
        ) : (
          <VirtualTable
            caption={t('resultsList')}
            columns={columns}
            data={lines}
            rowKey={(line) => line.dossierId}
            onOpen={open}
            rows="two"
          />
        )}
      </Card>
    </Page>
  );
}
