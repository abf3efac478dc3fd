import type { BaseWindow } from 'electron';

/** A window that is only handed on, to see whose dialog it is. */
export function createFakeWindow(): BaseWindow {
  const window: unknown = { kind: 'fake window' };
  return window as BaseWindow;
}
