import { describe, expect, it } from 'vitest';
import type { Command, KeyPlace, KeyPress } from './shortcuts.ts';
import { createShortcuts } from './shortcuts.ts';

const page: KeyPlace = { inText: false, inOverlay: false };
const field: KeyPlace = { inText: true, inOverlay: false };
const dialog: KeyPlace = { inText: false, inOverlay: true };

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    timeStamp: 0,
    repeat: false,
    ...more,
  };
}

function setUp(keys: string[], options: { single?: boolean; when?: () => boolean } = {}) {
  const ran: string[] = [];
  const shortcuts = createShortcuts({ singleKeys: () => options.single ?? true });
  const commands: Command[] = keys.map((key) => ({
    id: key,
    keys: key,
    words: key,
    group: 'test',
    run: () => ran.push(key),
    ...(options.when ? { when: options.when } : {}),
  }));
  const off = shortcuts.register(commands);
  return { shortcuts, ran, off };
}

describe('createShortcuts', () => {
  it('runs a letter on the page and leaves it to a text field', () => {
    const { shortcuts, ran } = setUp(['N']);
    expect(shortcuts.handle(press('n'), page)).toBe(true);
    expect(shortcuts.handle(press('n'), field)).toBe(false);
    expect(ran).toEqual(['N']);
  });

  it('runs a letter no more when single keys are turned off, but still Ctrl+K', () => {
    const { shortcuts, ran } = setUp(['N', 'Ctrl+K'], { single: false });
    shortcuts.handle(press('n'), page);
    shortcuts.handle(press('k', { ctrlKey: true }), field);
    expect(ran).toEqual(['Ctrl+K']);
  });

  it('does not take Ctrl+N for N, nor Alt+Ctrl+K for Ctrl+K', () => {
    const { shortcuts, ran } = setUp(['N', 'Ctrl+K']);
    shortcuts.handle(press('n', { ctrlKey: true }), page);
    shortcuts.handle(press('k', { ctrlKey: true, altKey: true }), page);
    expect(ran).toEqual([]);
  });

  it('leaves a command without keys to the palette', () => {
    const { shortcuts, ran } = setUp(['']);
    for (const key of ['', ' ', 'Enter', 'Unidentified'])
      expect(shortcuts.handle(press(key), page)).toBe(false);
    expect(ran).toEqual([]);
    expect(shortcuts.list()).toHaveLength(1);
  });

  it('knows the digit keys of a Belgian keyboard, which print other signs', () => {
    const { shortcuts, ran } = setUp(['Alt+1']);
    shortcuts.handle(press('&', { code: 'Digit1', altKey: true }), page);
    expect(ran).toEqual(['Alt+1']);
  });

  it('finds the question mark with Shift or without', () => {
    const { shortcuts, ran } = setUp(['?']);
    shortcuts.handle(press('?', { shiftKey: true, code: 'KeyM' }), page);
    shortcuts.handle(press('?', { code: 'Slash' }), page);
    expect(ran).toEqual(['?', '?']);
  });

  it('tells F6 from Shift+F6', () => {
    const { shortcuts, ran } = setUp(['F6', 'Shift+F6']);
    shortcuts.handle(press('F6', { shiftKey: true }), page);
    shortcuts.handle(press('F6'), page);
    expect(ran).toEqual(['Shift+F6', 'F6']);
  });

  it('waits for the second key of a sequence, but not for ever', () => {
    const { shortcuts, ran } = setUp(['G P', 'P']);
    shortcuts.handle(press('g', { timeStamp: 0 }), page);
    shortcuts.handle(press('p', { timeStamp: 400 }), page);
    shortcuts.handle(press('g', { timeStamp: 1000 }), page);
    shortcuts.handle(press('p', { timeStamp: 9000 }), page);
    expect(ran).toEqual(['G P', 'P']);
  });

  it('leaves all keys to an open dialog', () => {
    const { shortcuts, ran } = setUp(['Ctrl+K', 'N']);
    expect(shortcuts.handle(press('k', { ctrlKey: true }), dialog)).toBe(false);
    expect(shortcuts.handle(press('n'), dialog)).toBe(false);
    expect(ran).toEqual([]);
  });

  it('prefers the newest of two commands with the same keys, and the older one again when it has gone', () => {
    const { shortcuts, ran } = setUp(['R']);
    const off = shortcuts.register([
      { id: 'new', keys: 'R', words: '', group: '', run: () => ran.push('new') },
    ]);
    shortcuts.handle(press('r'), page);
    off();
    shortcuts.handle(press('r'), page);
    expect(ran).toEqual(['new', 'R']);
  });

  it('skips a command that does not apply now', () => {
    const { shortcuts } = setUp(['R'], { when: () => false });
    expect(shortcuts.handle(press('r'), page)).toBe(false);
  });
});
