import type { Display, Rectangle } from 'electron';
import { EventEmitter } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../disk/disk.ts';
import { failing } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { fitBounds, smallest } from './fit-bounds.ts';
import { createWindowState, type KeptWindow, windowStateFileName } from './window-state.ts';

const freshFolder = freshFolders();
const place = fc.integer({ min: -5000, max: 5000 });
const area = fc.record({
  x: place,
  y: place,
  width: fc.integer({ min: 320, max: 5000 }),
  height: fc.integer({ min: 240, max: 3000 }),
});
const remembered = fc.record({
  x: fc.integer({ min: -100_000, max: 100_000 }),
  y: fc.integer({ min: -100_000, max: 100_000 }),
  width: fc.integer({ min: 1, max: 100_000 }),
  height: fc.integer({ min: 1, max: 100_000 }),
});
const within = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the place of the window', () => {
  it('lies wholly on one of the displays of today and is never too small for it', () => {
    fc.assert(
      fc.property(
        fc.option(fc.oneof(remembered, area)),
        area,
        fc.array(area, { maxLength: 3 }),
        (bounds, first, rest) => {
          const fitted = fitBounds(bounds, [first, ...rest]);
          const home = [first, ...rest].filter((display) => within(fitted, display));
          expect(home).not.toHaveLength(0);
          const fits = home.some(
            (display) =>
              fitted.width >= Math.min(smallest.width, display.width) &&
              fitted.height >= Math.min(smallest.height, display.height),
          );
          expect(fits).toBe(true);
        },
      ),
    );
  });

  it('stays as it was when it still fits', () => {
    fc.assert(
      fc.property(
        area,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (display, dx, dy) => {
          fc.pre(display.width >= smallest.width + dx && display.height >= smallest.height + dy);
          const bounds = { x: display.x + dx, y: display.y + dy, ...smallest };
          expect(fitBounds(bounds, [{ x: 9000, y: 9000, width: 800, height: 600 }, display])).toEqual(bounds);
        },
      ),
    );
  });
});

function displayOf(id: number, workArea: Rectangle): Display {
  const display: unknown = { id, workArea };
  return display as Display;
}

describe('the memory of the window', () => {
  const primary = displayOf(1, { x: 0, y: 0, width: 1920, height: 1040 });
  const second = displayOf(2, { x: 1920, y: 0, width: 1366, height: 728 });
  function setUp(displays = [primary, second], folder = freshFolder()) {
    const disk = { ...realDisk };
    const state = createWindowState({
      folder,
      disk,
      pause: async () => undefined,
      screen: { getAllDisplays: () => displays, getPrimaryDisplay: () => primary },
    });
    return { folder, state, disk };
  }
  function createWindow(bounds: Rectangle, maximized = false) {
    const window: unknown = Object.assign(new EventEmitter(), {
      getNormalBounds: () => bounds,
      isMaximized: () => maximized,
      isFullScreen: () => false,
      isDestroyed: () => false,
    });
    return window as KeptWindow & EventEmitter;
  }

  it('opens in the middle of the first display on the first day', async () => {
    expect(await setUp().state.read()).toEqual({
      bounds: { x: 277, y: 136, width: 1366, height: 768 },
      maximized: false,
    });
  });

  it('comes back where it was, on the second display, and to the first when that one is gone', async () => {
    const desk = setUp();
    const bounds = { x: 2000, y: 20, width: 1200, height: 700 };
    const window = createWindow(bounds, true);
    desk.state.keep(window);
    window.emit('close');
    await desk.state.flush();
    expect(await setUp([primary, second], desk.folder).state.read()).toEqual({ bounds, maximized: true });
    const alone = await setUp([primary], desk.folder).state.read();
    expect(within(alone.bounds, primary.workArea)).toBe(true);
    expect(readdirSync(desk.folder)).toEqual([windowStateFileName]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1,"maximized":true}',
    '{"version":1,"bounds":null,"maximized":true}',
    '{"version":2,"bounds":{"x":0,"y":0,"width":1200,"height":700},"maximized":true}',
    '{"version":1,"bounds":{"x":1e9,"y":0,"width":1,"height":1},"maximized":true}',
    '{"version":1,"bounds":{"x":0,"y":0,"width":0,"height":700},"maximized":true}',
    '{"version":1,"bounds":{"x":0,"y":"0","width":1200,"height":700},"maximized":true}',
    '{"version":1,"bounds":{"x":0.5,"y":0,"width":1200,"height":700},"maximized":true}',
    '{"version":1,"bounds":{"x":0,"y":0,"width":1200,"height":700},"maximized":"true"}',
  ])('takes %j for the first day', async (text) => {
    const desk = setUp();
    writeFileSync(path.join(desk.folder, windowStateFileName), text);
    expect(await desk.state.read()).toMatchObject({ maximized: false });
  });

  it('does not complain about a full disk', async () => {
    const desk = setUp();
    const window = createWindow({ x: 0, y: 0, width: 1100, height: 700 });
    desk.state.keep(window);
    desk.disk.open = failing(realDisk.open, 'ENOSPC');
    window.emit('move');
    await expect(desk.state.flush()).resolves.toBeUndefined();
  });
});
