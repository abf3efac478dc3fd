import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { CaseCard } from './case-card.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { LOOSE_TROUBLES } from './conflicts-address.ts';
import { conflictMessages } from './conflicts.messages.ts';
import './conflicts.css';

const NO_ARGS = {};

/** What no dossier would show: each with its full content, to be decided here. Nothing while there is none. */
export function LooseTroubles() {
  const t = useMessages(conflictMessages);
  const answer = useVault('looseTroubles', NO_ARGS);
  const session = useVault('session', NO_ARGS);
  const [said, setSaid] = useState('');
  if (!answer?.ok || !session?.ok) return null;
  const { open, cases } = answer.value;
  const status = (
    <span className="sr" role="status">
      {said}
    </span>
  );
  if (open.length + cases.length === 0) return status;
  const done = () => setSaid(t('decided'));
  return (
    <section className="conflict-loose" aria-labelledby={LOOSE_TROUBLES}>
      {status}
      <h2 id={LOOSE_TROUBLES} tabIndex={-1}>
        {t('loose')}
      </h2>
      <p className="meta">{t('looseLine')}</p>
      {open.map((view) => (
        <ConflictCard key={view.id} view={view} session={session.value} onDecided={done} />
      ))}
      {cases.map((view) => (
        <CaseCard key={view.id} view={view} context={null} session={session.value} onSettled={done} />
      ))}
    </section>
  );
}
