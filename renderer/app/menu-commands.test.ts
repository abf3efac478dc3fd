import { expect, it } from 'vitest';
import type { HostBridge } from '#shared/ipc/bridge.ts';
import { type HostEvent, menuCommandSchema } from '#shared/ipc/host-events.ts';
import { listenToMenu } from './menu-commands.ts';
import { createShortcuts } from './shortcuts.ts';

it('runs for each entry the command of the keyboard, or what the desk gave, once', () => {
  const ran: string[] = [];
  const note = (name: string) => () => void ran.push(name);
  const shortcuts = createShortcuts({ singleKeys: () => true });
  shortcuts.register(
    ['palette', 'shortcuts', 'lock'].map((id) => ({ id, keys: 'X', words: '', group: '', run: note(id) })),
  );
  let listener: ((event: HostEvent<'command'>) => void) | undefined;
  const on = ((_name: string, given: typeof listener) => {
    listener = given;
    return () => {
      listener = undefined;
    };
  }) as HostBridge['on'];
  const stop = listenToMenu(on, shortcuts, {
    sync: note('sync'),
    workOffline: note('workOffline'),
    print: note('print'),
  });
  for (const id of menuCommandSchema.options) listener?.({ id });
  expect(ran.sort()).toEqual(['lock', 'palette', 'print', 'shortcuts', 'sync', 'workOffline']);
  stop();
  expect(listener).toBeUndefined();
});

it('does nothing when the desk has no such command now', () => {
  const shortcuts = createShortcuts({ singleKeys: () => true });
  expect(shortcuts.run('lock')).toBe(false);
  shortcuts.register([
    { id: 'lock', keys: 'X', words: '', group: '', when: () => false, run: () => expect.unreachable() },
  ]);
  expect(shortcuts.run('lock')).toBe(false);
});
