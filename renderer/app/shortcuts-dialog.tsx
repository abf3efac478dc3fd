import { Checkbox } from '../design/checkbox.tsx';
import { Dialog } from '../design/dialog.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { preferences } from '../state/preferences.ts';
import { workspace } from '../state/workspace.ts';
import { appMessages } from './app.messages.ts';
import { useAllCommands } from './desk-shortcuts.ts';
import './shortcuts-dialog.css';

/** Everything the keyboard can do here and now. */
export function ShortcutsDialog() {
  const t = useMessages(appMessages);
  const open = workspace.use((state) => state.shortcutsOpen);
  const singleKeys = preferences.use((state) => state.singleKeys);
  const commands = useAllCommands().filter((command) => command.keys !== '');
  const groups = [...new Set(commands.map((command) => command.group))].reverse();
  return (
    <Dialog open={open} onClose={workspace.actions.closeShortcuts} title={t('shortcuts')} wide>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group && (command.when?.() ?? true))
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.words}</dt>
                    <dd>
                      {command.keys.split(' ').map((step) => (
                        <kbd key={step}>{step}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox checked={singleKeys} onChange={preferences.actions.setSingleKeys} line={t('singleKeysLine')}>
        {t('singleKeys')}
      </Checkbox>
    </Dialog>
  );
}
