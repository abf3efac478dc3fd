import { HardDrive, Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { formatNumber } from '#shared/i18n/format.ts';
import type { SearchLine } from '#shared/folds/search-words.ts';
import { useAllCommands } from '../../app/desk-shortcuts.ts';
import { dossierHref, goTo, roomHref } from '../../app/paths.ts';
import { Icon } from '../../design/icon.tsx';
import { Kbd, Keys } from '../../design/kbd.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { readingPlace } from '../../state/reading-place.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { workspace } from '../../state/workspace.ts';
import { useVault } from '../../vault/use-vault.ts';
import { usualPurpose } from '../../state/usual-purpose.ts';
import { hitLine, hitWhy } from './hit-words.ts';
import { lastSearch } from './last-search.ts';
import { Marked } from './marked.tsx';
import { commandOptions, dossierOption, pageOption, type PaletteGroup } from './palette-options.ts';
import { searchMessages } from './search.messages.ts';
import { usePageHits } from './use-page-hits.ts';
import { useSearch } from './use-search.ts';
import './search.css';

const MOST_HITS = 12;
// As many as there are interviews: their word alone lists them all.
const MOST_ACTIONS = 8;
const MOST_PAGES = 4;

/** Ctrl+K: one box that finds people, companies, numbers, screens and actions. */
export function CommandPalette() {
  const open = workspace.use((state) => state.paletteOpen);
  const t = useMessages(searchMessages);
  const welcoming = openDossiers.use((state) => state.welcoming);
  const close = () => {
    workspace.actions.closePalette();
    openDossiers.actions.setWelcoming(false);
  };
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="palette-frame">
        <AriaDialog className="dialog palette" aria-label={t(welcoming ? 'boxWelcome' : 'box')}>
          <Box onClose={close} welcoming={welcoming} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Box({ onClose, welcoming }: { onClose: () => void; welcoming: boolean }) {
  const t = useMessages(searchMessages);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [entered, setEntered] = useState(false);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { groups, searched, pending, fresh } = useGroups(text, welcoming, onClose);
  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(active, options.length - 1)];
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);
  const run = (index: number) => {
    const option = options[index];
    if (!option) return;
    onClose();
    option.run();
  };
  // Enter right after the last letter means what these letters find, not the list of a moment ago.
  const sent = useRef(false);
  useEffect(() => {
    if (!entered || !fresh || current === undefined || sent.current) return;
    sent.current = true;
    onClose();
    current.run();
  }, [entered, fresh, current, onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (event.ctrlKey) {
        onClose();
        lastSearch.text = text;
        goTo(roomHref('/search'));
      } else if (fresh) run(Math.min(active, last));
      else setEntered(true);
      return;
    }
    const next = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + 6),
      PageUp: Math.max(0, active - 6),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(Math.max(0, next));
  };
  return (
    <>
      <div className="palette-q">
        <Icon of={Search} large />
        <input
          autoFocus
          role="combobox"
          aria-label={t(welcoming ? 'boxWelcome' : 'box')}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
          placeholder={t(welcoming ? 'placeholderWelcome' : 'placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="meta nw" role="status">
          {text.trim() === '' || pending ? '' : t('results', { count: options.length })}
        </span>
        <Kbd>{t('esc')}</Kbd>
      </div>
      <div ref={list} id={listId} className="palette-list" role="listbox" aria-label={t('resultsList')}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.title}>
            <div className="palette-group" aria-hidden="true">
              {group.title}
            </div>
            {group.options.map((option) => (
              <div
                key={option.id}
                id={`${listId}-${option.id}`}
                className="palette-opt"
                role="option"
                aria-selected={option === current}
                onPointerMove={() => setActive(options.indexOf(option))}
                onClick={() => run(options.indexOf(option))}
              >
                <span className="ic">
                  <Icon of={option.icon} />
                </span>
                <span className="words">
                  <span className="cut medium">
                    <Marked text={option.title} ranges={option.ranges} />
                  </span>
                  {option.line ? <span className="meta cut">{option.line}</span> : null}
                </span>
                <span className="why">
                  {option.why} {option.keys ? <Kbd>{option.keys}</Kbd> : null}
                </span>
              </div>
            ))}
          </div>
        ))}
        {options.length === 0 && !pending ? (
          <div className="palette-none ink2" role="option" aria-selected="false" aria-disabled="true">
            {t(text.trim() === '' ? 'start' : 'none')}
          </div>
        ) : null}
      </div>
      <div className="palette-foot">
        <Keys
          keys={[
            { keys: ['↑', '↓'], words: t('choose') },
            { keys: [t('enter')], words: t('open') },
            { keys: [`Ctrl ${t('enter')}`], words: t('all') },
          ]}
        />
        {searched === undefined ? null : (
          <span className="push meta row gap1 nw">
            <Icon of={HardDrive} />
            {t('searched', { n: formatNumber(searched, t.lang) })}
          </span>
        )}
      </div>
    </>
  );
}

function useGroups(
  text: string,
  welcoming: boolean,
  onClose: () => void,
): { groups: readonly PaletteGroup[]; searched: number | undefined; pending: boolean; fresh: boolean } {
  const t = useMessages(searchMessages);
  const code = useMessages(codeMessages);
  const session = useVault('session', {});
  const recentIds = openDossiers.use((state) => state.recent);
  const recent = useVault('recentDossiers', { dossierIds: recentIds });
  const { found, fresh } = useSearch(text, MOST_HITS);
  const commands = useAllCommands();
  const pages = usePageHits(welcoming ? '' : text, MOST_PAGES);
  const blank = text.trim() === '';
  const words = (why: (hit: SearchLine) => string) => ({
    line: (hit: SearchLine) => hitLine(hit, t, code),
    why,
    open: (hit: SearchLine) => {
      const roles = session?.ok ? session.value.staff.roles : [];
      openDossiers.actions.remember(hit.dossierId, welcoming ? 'visit' : usualPurpose(roles));
      onClose();
      goTo(dossierHref(hit.dossierId));
    },
  });
  const hits = blank
    ? []
    : (found?.lines ?? []).map((hit) => ({
        kind: hit.kind,
        option: dossierOption(
          hit,
          words((one) => hitWhy(one, t)),
        ),
      }));
  const groups: PaletteGroup[] = [
    {
      id: 'recent',
      title: t('recent'),
      options:
        blank && recent?.ok
          ? recent.value.map((hit) =>
              dossierOption(
                hit,
                words(() => t('whyRecent')),
                true,
              ),
            )
          : [],
    },
    {
      id: 'people',
      title: t('people'),
      options: hits.filter((hit) => hit.kind === 'person').map((hit) => hit.option),
    },
    {
      id: 'companies',
      title: t('companies'),
      options: hits.filter((hit) => hit.kind === 'company').map((hit) => hit.option),
    },
    {
      id: 'actions',
      title: t('actions'),
      options:
        blank || welcoming
          ? []
          : commandOptions(commands, text, t('whyAction'), t('whyScreen')).slice(0, MOST_ACTIONS),
    },
  ];
  groups.push({
    id: 'pages',
    title: t('pages'),
    options: pages.map((document) =>
      pageOption(document, t('whyPage'), () => {
        onClose();
        readingPlace.actions.read(document.kind, document.id);
        goTo(roomHref('/pages'));
      }),
    ),
  });
  return {
    groups: groups.filter((group) => group.options.length > 0),
    searched: blank ? undefined : found?.searched,
    pending: !blank && found === undefined,
    fresh: blank || fresh,
  };
}
