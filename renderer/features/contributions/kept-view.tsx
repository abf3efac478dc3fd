import { Check, CircleAlert, CircleHelp, FileClock } from 'lucide-react';
import { useState } from 'react';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { KeptComputation } from '#shared/folds/kept-computations.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import { ruleNamed, rules, type RuleId } from '#shared/rules/index.ts';
import type { Replay } from '#shared/rules/snapshot.ts';
import { Card } from '../../design/card.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { Columns } from '../../design/page.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { staffName } from '../../i18n/who-name.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault } from '../../vault/use-vault.ts';
import { TracePanel } from '../law-trace/index.ts';
import { keptMessages } from './kept.messages.ts';

const LOOKS: Readonly<Record<Replay, { icon: IconShape; tone: Tone }>> = {
  same: { icon: Check, tone: 'pos' },
  differs: { icon: CircleAlert, tone: 'crit' },
  altered: { icon: CircleAlert, tone: 'crit' },
  otherVersion: { icon: CircleHelp, tone: 'caut' },
  packUnknown: { icon: CircleHelp, tone: 'caut' },
  ruleUnknown: { icon: CircleHelp, tone: 'caut' },
};

/** What was shown or printed, computed again at this very moment. */
export function KeptView({ dossierId, session }: DossierContext) {
  const answer = useVault('keptComputations', { dossierId });
  return (
    <Answered answer={answer} lines={6}>
      {(value) => (value.state === 'open' ? <KeptList kept={value.value} session={session} /> : null)}
    </Answered>
  );
}

function KeptList({
  kept,
  session,
}: {
  kept: readonly KeptComputation[];
  session: DossierContext['session'];
}) {
  const t = useMessages(keptMessages);
  const lang = rowLang(t.lang);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = kept.find((one) => one.id === openId);
  const computation = open === undefined ? null : computationOf(open);
  if (kept.length === 0) {
    return (
      <Card label={t('title')} fit="grow">
        <EmptyState icon={FileClock}>{t('none')}</EmptyState>
      </Card>
    );
  }
  const name = (id: string) => staffName(session.directory, id);
  const columns: readonly Column<KeptComputation>[] = [
    {
      id: 'rule',
      head: t('what'),
      opens: true,
      look: 'medium',
      cell: (row) => ruleNamed(row.ruleId)?.label[lang] ?? row.ruleId,
      sub: (row) => t(`subject.${row.subject.kind}`, { key: row.subject.key }),
    },
    {
      id: 'on',
      head: t('when'),
      noWrap: true,
      cell: (row) => (row.on === null ? '–' : `${fullDay(row.on)}, ${formatInstantTime(row.at, t.lang)}`),
    },
    {
      id: 'how',
      head: t('how'),
      cell: (row) => t(`how.${row.how}`, { lang: row.lang.toUpperCase() }),
      sub: (row) => name(row.staffId),
    },
    {
      id: 'replay',
      head: t('again'),
      cell: (row) => <Chip {...LOOKS[row.replay]}>{t(`replay.${row.replay}`)}</Chip>,
    },
  ];
  const list = (
    <Card title={t('title')} count={kept.length} fit="grow" selfScrolling>
      <Table
        caption={t('title')}
        columns={columns}
        data={kept}
        rowKey={(row) => row.id}
        rows="two"
        selectedKey={openId ?? undefined}
        onOpen={(row) => setOpenId(row.id === openId ? null : row.id)}
      />
    </Card>
  );
  return (
    <Columns widths={computation ? 'minmax(0, 1fr) minmax(340px, 460px)' : 'minmax(0, 1fr)'}>
      {list}
      {computation ? (
        <TracePanel
          id="kept-trace"
          title={rules[computation.rule].label[lang]}
          amount={open === undefined ? undefined : t(`replay.${open.replay}`)}
          computation={computation}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </Columns>
  );
}

/** The kept computation as it was told; null when its text or its rule is not readable here. */
function computationOf({ snapshot, data }: KeptComputation): Computation | null {
  if (snapshot === null || !isRuleId(snapshot.rule)) return null;
  const { rule, version, packHash, inputs, answer, trace } = snapshot;
  return {
    rule,
    version,
    packHash,
    inputs: typeof inputs === 'object' && inputs !== null ? { ...inputs } : {},
    data,
    answer,
    toConfirm: null,
    eligibility: 'met',
    conditions: [],
    trace,
  };
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
