import { EyeOff, Lock } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Card } from '../../design/card.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { visitorWindow } from '../../state/visitor-window.ts';
import { lookingStore } from './looking.ts';
import { scopeMessages } from './scope.messages.ts';
import { type DossierPart, usePartOpen } from './use-visitor-scope.ts';

interface VisitorGuardProps {
  dossierId: string;
  part: DossierPart;
  /** Name of what is closed. */
  title: string;
  children: ReactNode;
}

/**
 * Closes a part of the dossier while somebody stands there who may not see it. The agent may look for themself, by a
 * press that says so, and never while the visitor's own window shows something.
 */
export function VisitorGuard({ dossierId, part, title, children }: VisitorGuardProps) {
  const t = useMessages(scopeMessages);
  const state = usePartOpen(dossierId, part);
  const showing = visitorWindow.use((window) => window.shown !== null);
  useEffect(() => {
    if (showing) lookingStore.actions.close();
  }, [showing]);
  switch (state) {
    case 'unknown':
      return <Skeleton lines={6} />;
    case 'open':
    case 'looking':
      // One place for both: what was typed below stays when the notice comes or goes.
      return (
        <>
          {state === 'open' ? null : (
            <NoteBox
              icon={EyeOff}
              tone="caut"
              actions={
                <Button size="sm" onPress={lookingStore.actions.close}>
                  {t('closeAgain')}
                </Button>
              }
            >
              {t('looking')}
            </NoteBox>
          )}
          {children}
        </>
      );
    case 'closed':
      return (
        <Card label={title} fit="grow">
          <EmptyState
            icon={Lock}
            action={
              <Button
                disabledReason={showing ? t('screenShows') : undefined}
                onPress={() => lookingStore.actions.look(dossierId)}
              >
                {t('look')}
              </Button>
            }
          >
            {t(`closed.${part}`)}
          </EmptyState>
        </Card>
      );
  }
}
