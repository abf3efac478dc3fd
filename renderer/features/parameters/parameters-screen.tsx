import { Download, FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { can } from '#shared/permissions/can.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import type { PackInForce, VaultSession } from '../../vault/contract.ts';
import { useVault } from '../../vault/use-vault.ts';
import { PackHistory } from './pack-history.tsx';
import { PackReview } from './pack-review.tsx';
import { parametersMessages } from './parameters.messages.ts';
import { type PackCandidate, usePackFile } from './use-pack-file.ts';
import { SeriesView } from './series-view.tsx';
import './parameters.css';

const NO_ARGS = {};
type View = 'all' | 'missing' | 'history';

/** Every figure of the law with its history and its source; new ones come in as a file and prove themselves first. */
export function ParametersScreen() {
  const t = useMessages(parametersMessages);
  const pack = useVault('pack', NO_ARGS);
  const session = useVault('session', NO_ARGS);
  if (session?.ok && !can(session.value.staff.roles, 'parameters.manage').allowed) {
    return (
      <Page title={t('title')}>
        <EmptyState icon={FileUp}>{t('notAllowed')}</EmptyState>
      </Page>
    );
  }
  if (!session?.ok || !pack?.ok) {
    return (
      <Page title={t('title')}>
        <Answered answer={pack} lines={8}>
          {() => null}
        </Answered>
      </Page>
    );
  }
  return <Figures present={pack.value} session={session.value} />;
}

function Figures({ present, session }: { present: PackInForce; session: VaultSession }) {
  const t = useMessages(parametersMessages);
  const host = useHost();
  const [view, setView] = useState<View>('all');
  const [over, setOver] = useState(false);
  const file = usePackFile();
  const { version } = present.pack;
  const save = () =>
    void host.saveFile({
      suggestedName: `guichet-baremes-${version}.json`,
      type: 'json',
      bytes: new TextEncoder().encode(
        `${JSON.stringify({ ...present.pack, cases: present.cases }, null, 1)}\n`,
      ),
    });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void file.take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={over ? 'parameters-drop over' : 'parameters-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Page
        title={t('title')}
        line={over ? t('drop') : t('line', { count: Object.keys(present.pack.parameters).length, version })}
        acts={
          <>
            <Segmented
              label={t('view')}
              labelHidden
              value={view}
              onChange={setView}
              options={[
                { id: 'all', words: t('view.all') },
                { id: 'missing', words: t('view.missing') },
                { id: 'history', words: t('view.history') },
              ]}
            />
            <Button icon={Download} onPress={save}>
              {t('export')}
            </Button>
            <Button kind="primary" icon={FileUp} onPress={() => void file.choose()}>
              {t('accept')}
            </Button>
          </>
        }
      >
        <Body view={view} present={present} session={session} candidate={file.candidate} onDone={file.drop} />
      </Page>
    </div>
  );
}

interface BodyProps {
  view: View;
  present: PackInForce;
  session: VaultSession;
  candidate: PackCandidate | null;
  onDone: () => void;
}

function Body({ view, present, session, candidate, onDone }: BodyProps) {
  if (candidate)
    return <PackReview key={candidate.key} candidate={candidate} present={present.pack} onDone={onDone} />;
  if (view === 'history') return <PackHistory present={present} session={session} />;
  return <SeriesView key={view} pack={present.pack} today={session.today} missingOnly={view === 'missing'} />;
}
