import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { hostEvents } from '#shared/ipc/host-events.ts';
import { watchConnectivity } from './watch-connectivity.ts';
import { watchPresence } from './watch-presence.ts';

describe('presence', () => {
  it.each([
    ['lock-screen', 'screenLocked'],
    ['user-did-resign-active', 'screenLocked'],
    ['suspend', 'suspended'],
    ['shutdown', 'suspended'],
  ])('%s locks as %s, until it is stopped', (event, reason) => {
    const powerMonitor = new EventEmitter();
    const told: unknown[] = [];
    const stop = watchPresence({ powerMonitor, tell: (one) => told.push(hostEvents.lock.parse(one)) });
    powerMonitor.emit(event);
    expect(told).toEqual([{ reason }]);
    stop();
    powerMonitor.emit(event);
    expect(told).toHaveLength(1);
    expect(powerMonitor.eventNames()).toEqual([]);
  });
});

describe('connectivity', () => {
  it('is told at first and at each change only, and always to a page that asks anew', () => {
    let online = true;
    let poll = () => {};
    let stopped = false;
    const told: boolean[] = [];
    const watch = watchConnectivity({
      net: { isOnline: () => online },
      tell: (event) => told.push(event.online),
      every(milliseconds, act) {
        expect(milliseconds).toBeGreaterThanOrEqual(10_000);
        poll = act;
        return () => {
          stopped = true;
        };
      },
    });
    poll();
    online = false;
    poll();
    poll();
    watch.look(true);
    expect(told).toEqual([true, false, false]);
    watch.stop();
    expect(stopped).toBe(true);
  });
});
