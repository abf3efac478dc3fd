import { Keyboard, UserRoundPen } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Avatar } from '../design/avatar.tsx';
import { Menu } from '../design/menu.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { DENSITIES, LANG_NAMES, preferences, SCREEN_LANGS, THEMES } from '../state/preferences.ts';
import { workspace } from '../state/workspace.ts';
import { appMessages } from './app.messages.ts';

interface AgentMenuProps {
  name: string;
  onChangePerson: () => void;
}

/** Who works here, and how the screen is shown to them. */
export function AgentMenu({ name, onChangePerson }: AgentMenuProps) {
  const t = useMessages(appMessages);
  const { lang, theme, density } = preferences.use((state) => state);
  return (
    <Menu
      label={t('agentMenu', { name })}
      trigger={
        <AriaButton className="agent">
          <Avatar name={name} />
          <span className="nw">{name}</span>
        </AriaButton>
      }
      groups={[
        {
          id: 'language',
          title: t('language'),
          choice: true,
          actions: SCREEN_LANGS.map((choice) => ({
            id: choice,
            words: LANG_NAMES[choice],
            chosen: lang === choice,
            onAction: () => preferences.actions.setLang(choice),
          })),
        },
        {
          id: 'theme',
          title: t('theme'),
          choice: true,
          actions: THEMES.map((choice) => ({
            id: choice,
            words: t(`theme.${choice}`),
            chosen: theme === choice,
            onAction: () => preferences.actions.setTheme(choice),
          })),
        },
        {
          id: 'density',
          title: t('density'),
          choice: true,
          actions: DENSITIES.map((choice) => ({
            id: choice,
            words: t(`density.${choice}`),
            chosen: density === choice,
            onAction: () => preferences.actions.setDensity(choice),
          })),
        },
        {
          id: 'person',
          actions: [
            {
              id: 'shortcuts',
              words: t('shortcuts'),
              icon: Keyboard,
              keys: '?',
              onAction: workspace.actions.openShortcuts,
            },
            { id: 'change', words: t('changePerson'), icon: UserRoundPen, onAction: onChangePerson },
          ],
        },
      ]}
    />
  );
}
