import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import './select.css';

export interface MenuAction {
  id: string;
  words: string;
  line?: string;
  icon?: IconShape;
  keys?: string;
  /** Ticked: the current choice of its section. */
  chosen?: boolean;
  disabled?: boolean;
  onAction: () => void;
}

export interface MenuGroup {
  id: string;
  title?: string;
  /** One of the actions is the current choice (language, theme). */
  choice?: boolean;
  actions: readonly MenuAction[];
}

interface MenuProps {
  label: string;
  /** The button that opens it: any component that ends in a react-aria button (Button, Pill with `button`). */
  trigger: ReactElement;
  groups: readonly MenuGroup[];
  placement?: 'bottom start' | 'bottom end' | 'right bottom';
}

/** A menu of actions in titled groups; shortcuts are shown beside the words. */
export function Menu({ label, trigger, groups, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement={placement} offset={4}>
        <AriaMenu
          className="options"
          aria-label={label}
          onAction={(key) => {
            for (const group of groups)
              group.actions.find((action) => `${group.id}/${action.id}` === key)?.onAction();
          }}
        >
          {groups.flatMap((group, index) => [
            index > 0 ? <Separator key={`${group.id}-rule`} className="options-rule" /> : null,
            <MenuSection
              key={group.id}
              id={group.id}
              aria-label={group.title ?? label}
              selectionMode={group.choice ? 'single' : 'none'}
              selectedKeys={group.actions
                .filter((action) => action.chosen)
                .map((action) => `${group.id}/${action.id}`)}
            >
              {group.title ? <Header className="options-title">{group.title}</Header> : null}
              {group.actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={`${group.id}/${action.id}`}
                  textValue={action.words}
                  className="option"
                  isDisabled={action.disabled ?? false}
                >
                  {group.choice ? (
                    <Icon of={Check} className="tick" />
                  ) : action.icon ? (
                    <Icon of={action.icon} />
                  ) : null}
                  <span className="grow">
                    {action.words}
                    {action.line ? <span className="sub">{action.line}</span> : null}
                  </span>
                  {action.keys ? <Kbd>{action.keys}</Kbd> : null}
                </MenuItem>
              ))}
            </MenuSection>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
