import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import './tabs.css';

export interface TabItem<Id extends string> {
  id: Id;
  word: string;
  count?: number;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Wraps the list of tabs, to put it at the bottom of a dossier head. */
  head?: (list: ReactNode) => ReactNode;
  children: (id: Id) => ReactNode;
}

/** Tabs: word and count, three pixels under the chosen one; arrows move, the panel follows. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, head, children }: TabsProps<Id>) {
  const tabList = useRef<HTMLDivElement>(null);
  const shown = useRef(selected);
  useLayoutEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    // A shortcut changed the panel under the focus: it goes on from the tab instead of from the top of the page.
    if (document.activeElement === document.body)
      tabList.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [selected]);
  const list = (
    <TabList ref={tabList} className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Tab key={tab.id} id={tab.id}>
          <span className="word" data-word={tab.word}>
            {tab.word}
          </span>
          {tab.count === undefined ? null : <span className="n">{tab.count}</span>}
        </Tab>
      ))}
    </TabList>
  );
  return (
    <AriaTabs
      className="stack grow"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((candidate) => candidate.id === key);
        if (tab && tab.id !== selected) onSelect(tab.id);
      }}
    >
      {head ? head(list) : list}
      <TabPanel key={selected} id={selected} className="tab-panel">
        {children(selected)}
      </TabPanel>
    </AriaTabs>
  );
}
