import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { preferences } from '../state/preferences.ts';
import type { Command, KeyPlace } from './shortcuts.ts';
import { createShortcuts } from './shortcuts.ts';

/** The dispatcher of this window. */
export const deskShortcuts = createShortcuts({ singleKeys: () => preferences.get().singleKeys });

/** Listens to the window. @returns how to stop. */
export function listenToKeys(target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (deskShortcuts.handle(event, placeOf(event.target))) event.preventDefault();
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return { inText: false, inOverlay: false };
  const typed = target.closest('input, textarea, select, [contenteditable="true"]');
  const isTick =
    typed instanceof HTMLInputElement &&
    ['checkbox', 'radio', 'button', 'submit', 'range'].includes(typed.type);
  return {
    inText: typed !== null && !isTick,
    inOverlay:
      target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null,
  };
}

/** Commands of a screen, there as long as it is. Keys and words may change; `run` and `when` always see the latest render. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const signature = commands
    .map((command) => [command.id, command.keys, command.words, command.group].join('\t'))
    .join('\n');
  useEffect(() => {
    const find = (id: string) => latest.current.find((command) => command.id === id);
    return deskShortcuts.register(
      latest.current.map((command) => ({
        ...command,
        when: () => {
          const now = find(command.id);
          return now !== undefined && (now.when?.() ?? true);
        },
        run: () => find(command.id)?.run(),
      })),
    );
  }, [signature]);
}

/** All commands of the moment, for the `?` dialog and the palette. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(deskShortcuts.subscribe, deskShortcuts.list);
}
