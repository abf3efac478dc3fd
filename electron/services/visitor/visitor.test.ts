import type { MessagePortMain } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createVisitor, type VisitorWindowLike } from './visitor-window.ts';
import { visitorPlace } from './visitor-place.ts';

function createPort() {
  const state = { closed: false };
  const port: unknown = {
    close: () => {
      state.closed = true;
    },
  };
  return { port: port as MessagePortMain, state };
}

function setUp() {
  const made: { window: VisitorWindowLike & EventEmitter; contents: EventEmitter; posted: unknown[][] }[] =
    [];
  const state = { closedTold: 0, shown: 0 };
  let finish: (loaded: boolean) => void = () => undefined;
  const visitor = createVisitor({
    make() {
      const posted: unknown[][] = [];
      let destroyed = false;
      const contents = Object.assign(new EventEmitter(), {
        postMessage: (...args: unknown[]) => posted.push(args),
      });
      const window = Object.assign(new EventEmitter(), {
        webContents: contents,
        isDestroyed: () => destroyed,
        destroy() {
          destroyed = true;
          window.emit('closed');
        },
        showInactive: () => {
          state.shown += 1;
        },
      });
      made.push({ window, contents, posted });
      const loaded = new Promise<void>((resolve, reject) => {
        finish = (well) => (well ? resolve() : reject(new Error('not loaded')));
      });
      return { window, loaded };
    },
    tellClosed: () => {
      state.closedTold += 1;
    },
  });
  return { visitor, made, state, finish: (well: boolean) => finish(well) };
}

describe('the visitor’s window', () => {
  it('is one, shown when it has loaded, without taking the keyboard from the desk', async () => {
    const { visitor, made, state, finish } = setUp();
    const first = visitor.handle({ open: true });
    const second = visitor.handle({ open: true });
    expect(state.shown).toBe(0);
    finish(true);
    expect(await first).toEqual({ ok: true, value: { open: true } });
    expect(await second).toEqual({ ok: true, value: { open: true } });
    expect(made).toHaveLength(1);
    expect(state.shown).toBeGreaterThan(0);
  });

  it('gets its port once it has loaded, however early it comes', async () => {
    const { visitor, made, finish } = setUp();
    const opening = visitor.handle({ open: true });
    const { port, state } = createPort();
    visitor.connect(port);
    expect(made[0]?.posted).toEqual([]);
    finish(true);
    await opening;
    expect(made[0]?.posted).toEqual([['guichet:port', 'visitor', [port]]]);
    expect(state.closed).toBe(false);
  });

  it('closes a port that nobody waits for', () => {
    const { port, state } = createPort();
    setUp().visitor.connect(port);
    expect(state.closed).toBe(true);
  });

  it('says that its page did not load, and can be opened again', async () => {
    const { visitor, made, finish } = setUp();
    const opening = visitor.handle({ open: true });
    finish(false);
    expect(await opening).toMatchObject({ ok: false, error: { reason: 'visitorWindowFailed' } });
    expect(visitor.isOpen()).toBe(false);
    const again = visitor.handle({ open: true });
    finish(true);
    expect(await again).toMatchObject({ ok: true });
    expect(made).toHaveLength(2);
  });

  it.each(['closed', 'render-process-gone'])(
    'tells the desk once when it goes by itself (%s)',
    async (event) => {
      const { visitor, made, state, finish } = setUp();
      const opening = visitor.handle({ open: true });
      finish(true);
      await opening;
      if (event === 'closed') made[0]?.window.emit('closed');
      else made[0]?.contents.emit(event);
      expect(state.closedTold).toBe(1);
      expect(visitor.isOpen()).toBe(false);
    },
  );

  it('tells nothing when the desk closes it, even while it loads', async () => {
    const { visitor, state, finish } = setUp();
    const opening = visitor.handle({ open: true });
    expect(await visitor.handle({ open: false })).toEqual({ ok: true, value: { open: false } });
    finish(true);
    expect(await opening).toEqual({ ok: true, value: { open: false } });
    expect(state).toEqual({ closedTold: 0, shown: 0 });
  });
});

it('stands on the screen that the desk is not on, or beside it', () => {
  const desk = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
  const other = { id: 2, workArea: { x: 1920, y: 0, width: 1280, height: 984 } };
  expect(visitorPlace(desk, [desk, other])).toEqual(other.workArea);
  expect(visitorPlace(desk, [desk])).toEqual({ x: 960, y: 0, width: 960, height: 1040 });
});
