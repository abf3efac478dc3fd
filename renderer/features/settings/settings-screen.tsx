import { Keyboard } from 'lucide-react';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { KeyValues } from '../../design/key-values.tsx';
import { Cards, Columns, Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import {
  DENSITIES,
  type Density,
  LANG_NAMES,
  preferences,
  SCREEN_LANGS,
  type ScreenLang,
  type Theme,
  THEMES,
} from '../../state/preferences.ts';
import { workspace } from '../../state/workspace.ts';
import { useVault } from '../../vault/use-vault.ts';
import { DesktopCard } from './desktop-card.tsx';
import { settingsMessages } from './settings.messages.ts';
import './settings.css';

const NO_ARGS = {};

/** How this computer shows the desk, and what it is. */
export function SettingsScreen() {
  const t = useMessages(settingsMessages);
  const session = useVault('session', NO_ARGS);
  const { lang, theme, density, singleKeys } = preferences.use((state) => state);
  return (
    <Page title={t('title')} line={t('line')}>
      <Columns widths="minmax(0, 1fr) minmax(0, 1fr)">
        <Cards>
          <Card title={t('look')} inset fit="fixed">
            <div className="settings-form">
              <Segmented<ScreenLang>
                label={t('lang')}
                hint={t('langHint')}
                options={SCREEN_LANGS.map((id) => ({ id, words: LANG_NAMES[id] }))}
                value={lang}
                onChange={preferences.actions.setLang}
              />
              <Segmented<Theme>
                label={t('theme')}
                options={THEMES.map((id) => ({ id, words: t(`theme.${id}`) }))}
                value={theme}
                onChange={preferences.actions.setTheme}
              />
              <Segmented<Density>
                label={t('density')}
                options={DENSITIES.map((id) => ({ id, words: t(`density.${id}`) }))}
                value={density}
                onChange={preferences.actions.setDensity}
              />
            </div>
          </Card>
          <DesktopCard />
        </Cards>
        <Cards>
          <Card title={t('keyboard')} inset fit="fixed">
            <div className="settings-form">
              <Checkbox
                checked={singleKeys}
                line={t('singleKeysLine')}
                onChange={preferences.actions.setSingleKeys}
              >
                {t('singleKeys')}
              </Checkbox>
              <Button icon={Keyboard} keys="?" onPress={workspace.actions.openShortcuts}>
                {t('allKeys')}
              </Button>
            </div>
          </Card>
          <Card title={t('about')} inset fit="fixed">
            <KeyValues
              label={t('about')}
              entries={[
                { id: 'person', label: t('person'), value: session?.ok ? session.value.staff.name : '' },
                {
                  id: 'device',
                  label: t('device'),
                  value: session?.ok ? session.value.deviceId.slice(0, 8) : '',
                },
                { id: 'lock', label: t('lock'), value: t('lockLine') },
                { id: 'version', label: t('version'), value: __BUILD_ID__.slice(0, 8) },
                { id: 'licence', label: t('licence'), value: 'MIT' },
              ]}
            />
          </Card>
        </Cards>
      </Columns>
    </Page>
  );
}
