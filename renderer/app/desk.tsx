import type { ReactNode } from 'react';
import { useMemo, useSyncExternalStore } from 'react';
import type { Role } from '#shared/entities/codes.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { workspace } from '../state/workspace.ts';
import { appMessages } from './app.messages.ts';
import { Frame } from './frame.tsx';
import { goTo } from './paths.ts';
import { mayEnter, railItems } from './rail-items.ts';
import { createDeskRouter, DeskRoutes } from './router.tsx';
import type { ScreenPath } from './screens.tsx';
import { screens } from './screens.tsx';

export interface DeskProps {
  agentName: string;
  roles: readonly Role[];
  home: ScreenPath;
  demo: boolean;
  badges: Readonly<Record<string, number>>;
  pill: ReactNode;
  visit?: ReactNode;
  /** The command palette; it shows itself by `workspace.paletteOpen`. */
  palette?: ReactNode;
  onLock: () => void;
  onChangePerson: () => void;
}

/** The unlocked desk: frame and screens. What is around the screens comes as data, so that nothing here knows the vault. */
export function Desk(props: DeskProps) {
  const { home, roles } = props;
  const router = useMemo(
    () => createDeskRouter({ screens: screens.filter((screen) => mayEnter(screen, roles)), home }),
    [home, roles],
  );
  return (
    <DeskFrame {...props}>
      <DeskRoutes router={router} />
    </DeskFrame>
  );
}

function DeskFrame({
  agentName,
  roles,
  demo,
  badges,
  pill,
  visit,
  palette,
  onLock,
  onChangePerson,
  children,
}: DeskProps & { children: ReactNode }) {
  const t = useMessages(appMessages);
  const currentPath = useSyncExternalStore(subscribeToHash, pathInHash);
  return (
    <>
      <Frame
        rail={railItems(screens, t, { currentPath, roles, badges })}
        agentName={agentName}
        demo={demo}
        pill={pill}
        visit={visit}
        onCommand={workspace.actions.openPalette}
        onLock={onLock}
        onChangePerson={onChangePerson}
        onGo={goTo}
      >
        {children}
      </Frame>
      {palette}
    </>
  );
}

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

function pathInHash(): string {
  return location.hash.slice(1).split('?')[0] ?? '';
}
