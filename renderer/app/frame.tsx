import type { ReactNode } from 'react';
import { DemoPrintLine } from '../design/demo-ribbon.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { workspace } from '../state/workspace.ts';
import { appMessages } from './app.messages.ts';
import { useCommands } from './desk-shortcuts.ts';
import type { RailItem } from './rail.tsx';
import { Rail } from './rail.tsx';
import { focusMain, focusRegion } from './regions.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import './frame.css';

interface FrameProps {
  rail: readonly RailItem[];
  agentName: string;
  demo?: boolean;
  /** The network pill, in the top bar. */
  pill?: ReactNode;
  /** A VisitFrame while a visit is open. */
  visit?: ReactNode;
  onCommand: () => void;
  onLock: () => void;
  onChangePerson: () => void;
  /** Goes to a hash address; the rail itself uses plain links. */
  onGo: (href: string) => void;
  /** The screen: a Page, or a DossierHead and a Page. Exactly one h1. */
  children: ReactNode;
}

/** The desk around every screen: rail, bar, content, visit. Nothing of it scrolls at 1366 × 768. */
export function Frame(props: FrameProps) {
  const { rail, agentName, demo, pill, visit, onCommand, onLock, onChangePerson, onGo, children } = props;
  const t = useMessages(appMessages);
  const group = t('everywhere');
  useCommands([
    { id: 'palette', keys: 'Ctrl+K', words: t('command.palette'), group, run: onCommand },
    { id: 'lock', keys: 'Ctrl+L', words: t('lock'), group, run: onLock },
    { id: 'next-region', keys: 'F6', words: t('command.nextRegion'), group, run: () => focusRegion(1) },
    {
      id: 'previous-region',
      keys: 'Shift+F6',
      words: t('command.previousRegion'),
      group,
      run: () => focusRegion(-1),
    },
    {
      id: 'fold-visit',
      keys: 'F8',
      words: t('command.foldVisit'),
      group,
      when: () => Boolean(visit),
      run: workspace.actions.toggleVisit,
    },
    {
      id: 'shortcuts',
      keys: '?',
      words: t('command.shortcuts'),
      group,
      run: workspace.actions.openShortcuts,
    },
    ...rail.slice(0, 9).map((item, index) => ({
      id: `room-${item.id}`,
      keys: `Alt+${index + 1}`,
      words: t('command.room', { room: item.words }),
      group,
      run: () => onGo(item.href),
    })),
  ]);
  return (
    <div className="app">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The hash belongs to the router.
          event.preventDefault();
          focusMain();
        }}
      >
        {t('skip')}
      </a>
      <Rail items={rail} />
      <TopBar {...{ agentName, demo, onCommand, onLock, onChangePerson }}>{pill}</TopBar>
      <main id="main" className="main" data-region tabIndex={-1}>
        {children}
      </main>
      {visit}
      {demo ? <DemoPrintLine /> : null}
      <ShortcutsDialog />
    </div>
  );
}
