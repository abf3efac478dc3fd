import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftState } from './draft-saver.ts';
import { createDraftSaver } from './draft-saver.ts';

const noon = new Date('2026-11-23T11:00:00Z');

/** A disk that answers when told. */
function slowDisk() {
  const written: string[] = [];
  const waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  return {
    written,
    save: (value: string) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({
          resolve: () => {
            written.push(value);
            resolve();
          },
          reject,
        });
      }),
    pending: () => waiting.length,
    finish: () => waiting.shift()?.resolve(),
    fail: () => waiting.shift()?.reject(new Error('disk full')),
  };
}

describe('createDraftSaver', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function setUp() {
    const disk = slowDisk();
    const states: DraftState['phase'][] = [];
    const saver = createDraftSaver<string>({
      save: disk.save,
      now: () => noon,
      onState: (state) => states.push(state.phase),
    });
    return { disk, states, saver };
  }

  it('writes once per pause, with the last value', async () => {
    const { disk, saver } = setUp();
    saver.change('a');
    await vi.advanceTimersByTimeAsync(399);
    saver.change('ab');
    await vi.advanceTimersByTimeAsync(399);
    expect(disk.pending()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    disk.finish();
    await vi.runAllTimersAsync();
    expect(disk.written).toEqual(['ab']);
  });

  it('says saved only when it is durable, and not of a value that has been typed over', async () => {
    const { disk, states, saver } = setUp();
    saver.change('a');
    await vi.advanceTimersByTimeAsync(400);
    expect(states).toEqual(['waiting']);
    saver.change('ab');
    disk.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['waiting', 'waiting']);
    disk.finish();
    await vi.runAllTimersAsync();
    expect(states.at(-1)).toBe('saved');
    expect(disk.written).toEqual(['a', 'ab']);
  });

  it('writes at once when asked, and never twice the same value', async () => {
    const { disk, saver } = setUp();
    saver.change('a');
    const flushed = saver.flush();
    disk.finish();
    await flushed;
    await saver.flush();
    await vi.runAllTimersAsync();
    expect(disk.written).toEqual(['a']);
  });

  it('keeps the value after a failure and writes it at the next attempt', async () => {
    const { disk, states, saver } = setUp();
    saver.change('a');
    const first = saver.flush();
    disk.fail();
    await first;
    expect(states.at(-1)).toBe('failed');
    const second = saver.flush();
    disk.finish();
    await second;
    expect(disk.written).toEqual(['a']);
    expect(states.at(-1)).toBe('saved');
  });
});
