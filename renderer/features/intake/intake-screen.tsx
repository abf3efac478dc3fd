import { DatabaseZap } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { can } from '#shared/permissions/can.ts';
import type { Intake } from '#shared/sync/intake.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { Cards, Columns, Page } from '../../design/page.tsx';
import { ProgressRow } from '../../design/progress-row.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { formatNumber } from '#shared/i18n/format.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useVault } from '../../vault/use-vault.ts';
import { CodesCard } from './codes-card.tsx';
import { ColumnsCard } from './columns-card.tsx';
import { FilesCard } from './files-card.tsx';
import { intakeMessages } from './intake.messages.ts';
import { OutcomeCard } from './outcome-card.tsx';
import { RejectsCard } from './rejects-card.tsx';
import { type IntakeDeskState, useIntake } from './use-intake.ts';
import './intake.css';

const NO_ARGS = {};

/** An extract of the fund's own system: handed over, tried, and only then taken in. Administrators only. */
export function IntakeScreen() {
  const t = useMessages(intakeMessages);
  const session = useVault('session', NO_ARGS);
  if (!session?.ok) return <Page title={t('title')}>{null}</Page>;
  if (!can(session.value.staff.roles, 'import.run').allowed)
    return (
      <Page title={t('title')}>
        <EmptyState icon={DatabaseZap}>{t('notAllowed')}</EmptyState>
      </Page>
    );
  return <Extract />;
}

function Extract() {
  const t = useMessages(intakeMessages);
  const desk = useIntake(rowLang(t.lang));
  const [over, setOver] = useState(false);
  const [shown, setShown] = useState<number | null>(null);
  const busy = desk.sending !== null || desk.intake?.state === 'running';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) void desk.take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={over ? 'intake-drop over' : 'intake-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Page title={t('title')} line={over ? t('drop') : t('line')}>
        {desk.intake === null ? (
          desk.error === null ? (
            <Skeleton lines={8} />
          ) : (
            <ProblemSentence error={desk.error} />
          )
        ) : (
          <Columns widths="minmax(340px, 34%) minmax(0, 1fr)">
            <FilesCard desk={desk} intake={desk.intake} shown={shown} onShow={setShown} />
            <Beside desk={desk} intake={desk.intake} shown={shown} onClose={() => setShown(null)} />
          </Columns>
        )}
      </Page>
    </div>
  );
}

interface BesideProps {
  desk: IntakeDeskState;
  intake: Intake;
  shown: number | null;
  onClose: () => void;
}

/** What stands beside the files: how far a run is, the columns of one of them, what came of it, or how to begin. */
function Beside({ desk, intake, shown, onClose }: BesideProps) {
  const t = useMessages(intakeMessages);
  const file = intake.files.find(({ no }) => no === shown);
  if (intake.state === 'running') return <Running desk={desk} intake={intake} />;
  if (file !== undefined && file.kind !== null)
    return (
      <Cards key={file.no}>
        <ColumnsCard desk={desk} file={file} onClose={onClose} />
        <CodesCard desk={desk} id={intake.id} file={file} />
      </Cards>
    );
  const { outcome } = intake;
  if (outcome !== null)
    return (
      <Cards>
        <OutcomeCard outcome={outcome} />
        <RejectsCard id={intake.id} outcome={outcome} />
      </Cards>
    );
  return (
    <Card label={t('title')}>
      {intake.state === 'stopped' || intake.state === 'failed' ? (
        <div className="intake-said">
          <ErrorSentence what={t(intake.state)} />
        </div>
      ) : null}
      <EmptyState icon={DatabaseZap}>{t('intro')}</EmptyState>
    </Card>
  );
}

function Running({ desk, intake: { step } }: { desk: IntakeDeskState; intake: Intake }) {
  const t = useMessages(intakeMessages);
  const { label, done, total } = step ?? { label: 'read' as const, done: 0, total: 1 };
  const figures =
    label === 'write'
      ? { done: t('stepDone', { done: formatNumber(done, t.lang), total: formatNumber(total, t.lang) }) }
      : {};
  return (
    <Card title={t(`step.${label}`)}>
      <div className="intake-said">
        <ProgressRow
          label={t(`step.${label}`)}
          value={total === 0 ? 1 : Math.min(1, done / total)}
          {...figures}
        />
        <p className="meta">{t('waitHere')}</p>
        <p>
          <Button onPress={() => void desk.startOver()}>{t('stop')}</Button>
        </p>
      </div>
    </Card>
  );
}
