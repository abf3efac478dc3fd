import { Lock, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { DemoRibbon } from '../design/demo-ribbon.tsx';
import { Icon } from '../design/icon.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { Kbd } from '../design/kbd.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { AgentMenu } from './agent-menu.tsx';
import { appMessages } from './app.messages.ts';

export interface TopBarProps {
  agentName: string;
  demo?: boolean;
  /** The network pill. */
  children?: ReactNode;
  onCommand: () => void;
  onLock: () => void;
  onChangePerson: () => void;
}

/** Command field, network, lock, agent. */
export function TopBar({ agentName, demo, children, onCommand, onLock, onChangePerson }: TopBarProps) {
  const t = useMessages(appMessages);
  return (
    <header className="bar" aria-label={t('bar')} data-region tabIndex={-1}>
      <button
        type="button"
        className="cmd"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={onCommand}
      >
        <Icon of={Search} />
        <span className="cut">{t('command')}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      {demo ? <DemoRibbon /> : null}
      <span className="push" />
      {children}
      <IconButton icon={Lock} label={t('lock')} keys="Ctrl+L" onPress={onLock} />
      <AgentMenu name={agentName} onChangePerson={onChangePerson} />
    </header>
  );
}
