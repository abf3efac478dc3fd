import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ConflictView } from '#shared/sync/trouble-view.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault } from '../../vault/use-vault.ts';
import { CaseCard } from './case-card.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { conflictWords, nameOf, whenOf } from './conflict-words.ts';
import { conflictMessages } from './conflicts.messages.ts';
import { fieldValueMessages } from './field.messages.ts';
import './conflicts.css';

/** Everything of a dossier that waits for a decision, and what was decided. */
export function ConflictsTab(context: DossierContext) {
  const { dossierId, session } = context;
  const t = useMessages(conflictMessages);
  const choices = useMessages(fieldValueMessages);
  const answer = useVault('troubles', { dossierId });
  const [said, setSaid] = useState('');
  const speaker = { lang: t.lang, staff: session.directory.staff, deviceId: session.deviceId };
  return (
    <div className="conflicts">
      <div className="row">
        <h2 className="grow">{t('title')}</h2>
        <Button size="sm" onPress={() => goTo(dossierHref(dossierId))}>
          {t('back')}
        </Button>
      </div>
      <span className="sr" role="status">
        {said}
      </span>
      <Answered answer={answer} lines={8}>
        {(value) => {
          if (value.state !== 'open') return null;
          const { open, resolved, cases } = value.value;
          return (
            <>
              {open.length + cases.length === 0 ? (
                <Card label={t('title')} fit="hug">
                  <EmptyState icon={CircleCheck}>{t('none')}</EmptyState>
                </Card>
              ) : null}
              {open.map((view) => (
                <ConflictCard
                  key={view.id}
                  view={view}
                  session={session}
                  onDecided={() => setSaid(t('decided'))}
                />
              ))}
              {cases.length === 0 ? null : <h2>{t('cases')}</h2>}
              {cases.map((view) => (
                <CaseCard
                  key={view.id}
                  view={view}
                  context={context}
                  session={session}
                  onSettled={() => setSaid(t('decided'))}
                />
              ))}
              {resolved.length === 0 ? null : (
                <Card title={t('history')} fit="hug" inset>
                  <List label={t('history')} flush>
                    {resolved.map((view) => (
                      <ListRow
                        key={view.id}
                        title={conflictWords(view, speaker).title}
                        titleStrong={false}
                        line={resolvedLine(view.resolved)}
                      />
                    ))}
                  </List>
                </Card>
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );

  function resolvedLine(resolved: ConflictView['resolved']) {
    if (resolved === null) return null;
    const choice =
      resolved.choice === 'mine'
        ? t('choice.proposal')
        : choices(resolved.choice === 'edited' || resolved.choice === 'both' ? resolved.choice : 'theirs');
    const who = resolved.by === null ? t('somebody') : nameOf(resolved.by, speaker);
    return resolved.at === null
      ? t('resolvedUndated', { choice, who })
      : t('resolvedLine', { choice, who, at: whenOf(resolved.at, t.lang) });
  }
}
