import { useState } from 'react';
import type { CallListLine } from '#shared/folds/rights/call-list.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { CalledDialog } from './called-dialog.tsx';
import { CallsTable } from './calls-table.tsx';
import { callsMessages } from './calls.messages.ts';

const WHOSE = ['mine', 'all'] as const;
/** More than anybody calls in a day; the most urgent stand first. */
const LIMIT = 150;

/** The call list of the charter: rights that do not come by themselves, for whom the fund makes contact. */
export function CallsScreen() {
  const t = useMessages(callsMessages);
  const session = useVault('session', {});
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('mine');
  const [calling, setCalling] = useState<CallListLine | null>(null);
  const found = useVault('callList', { mine: whose === 'mine', limit: LIMIT });
  const open = ({ who }: CallListLine) => {
    openDossiers.actions.remember(who.dossierId, 'call', null);
    goTo(dossierHref(who.dossierId, 'rights'));
  };
  return (
    <Page
      title={t('title')}
      line={t('line')}
      acts={
        <Segmented
          label={t('whose')}
          labelHidden
          options={WHOSE.map((id) => ({ id, words: t(`whose.${id}`) }))}
          value={whose}
          onChange={setWhose}
        />
      }
    >
      <Answered answer={session} lines={8}>
        {(value) => (
          <>
            <Answered answer={found} lines={8}>
              {(list) => <CallsTable list={list} session={value} onOpen={open} onCalled={setCalling} />}
            </Answered>
            {calling === null ? null : (
              <CalledDialog line={calling} session={value} onClose={() => setCalling(null)} />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}
