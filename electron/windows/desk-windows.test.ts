import { EventEmitter } from 'node:events';
import type { BrowserWindow, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskWindows } from './desk-windows.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const bounds = { x: 10, y: 20, width: 1366, height: 768 };

function makeWindows() {
  const made: { window: BrowserWindow; told: unknown[][] }[] = [];
  const windows = new DeskWindows({
    make() {
      const told: unknown[][] = [];
      let gone = false;
      const contents = Object.assign(new EventEmitter(), {
        isDestroyed: () => gone,
        send: (...words: unknown[]) => told.push(words),
      });
      const window = Object.assign(new EventEmitter(), {
        webContents: contents as unknown as WebContents,
        loadURL: async () => undefined,
        isDestroyed: () => gone,
        isMinimized: () => false,
        isMaximized: () => false,
        getNormalBounds: () => bounds,
        destroy: () => {
          gone = true;
        },
        show: () => undefined,
        focus: () => undefined,
      }) as unknown as BrowserWindow;
      made.push({ window, told });
      return window;
    },
    webPreferences: {},
    place: { bounds, maximized: false },
    onMade: () => undefined,
  });
  return { windows, made };
}

describe('the window of the desk', () => {
  it('is replaced whole at a lock, and knows why', async () => {
    const { windows, made } = makeWindows();
    await windows.open();
    const [first] = made;
    await windows.startAfresh('byHand');
    const second = made[1];
    expect(first?.window.isDestroyed()).toBe(true);
    expect(windows.current).toBe(second?.window);
    expect(second && windows.startedBecause(second.window.webContents)).toBe('byHand');
    expect(first && windows.isOurs(first.window.webContents)).toBe(false);
    expect(second && windows.isOurs(second.window.webContents)).toBe(true);
  });

  it('asks the page to lock when the screen does, and waits for it', async () => {
    const { windows, made } = makeWindows();
    await windows.open();
    windows.lock('screenLocked');
    expect(made[0]?.told).toEqual([['guichet:tell', 'lock', { reason: 'screenLocked' }]]);
    await windows.startAfresh('screenLocked');
    await vi.runAllTimersAsync();
    expect(made).toHaveLength(2);
  });

  it('locks without the page when that stays silent', async () => {
    const { windows, made } = makeWindows();
    await windows.open();
    windows.lock('suspended');
    await vi.runAllTimersAsync();
    expect(made).toHaveLength(2);
    expect(made[0]?.window.isDestroyed()).toBe(true);
    expect(made[1] && windows.startedBecause(made[1].window.webContents)).toBe('suspended');
  });
});
