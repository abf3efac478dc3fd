import type { HostEvent } from '#shared/ipc/host-events.ts';

type PowerEvent = 'lock-screen' | 'suspend' | 'shutdown' | 'user-did-resign-active';

/** The part of Electron's powerMonitor that is listened to, with names the compiler checks where it is handed over. */
export interface PowerEvents {
  on(event: PowerEvent, listener: () => void): unknown;
  off(event: PowerEvent, listener: () => void): unknown;
}

const reasons: Readonly<Record<PowerEvent, HostEvent<'lock'>['reason']>> = {
  'lock-screen': 'screenLocked',
  'user-did-resign-active': 'screenLocked',
  suspend: 'suspended',
  shutdown: 'suspended',
};

export interface PresenceParts {
  readonly powerMonitor: PowerEvents;
  readonly tell: (event: HostEvent<'lock'>) => void;
}

/**
 * Tells the page to close its vault when the person cannot be in front of it any more. The time without a key is the
 * vault's own matter. Electron knows of a locked screen on Windows and macOS, and of sleep and shutdown everywhere but
 * shutdown on Windows.
 * @returns stops listening
 */
export function watchPresence({ powerMonitor, tell }: PresenceParts): () => void {
  const events: readonly PowerEvent[] = ['lock-screen', 'suspend', 'shutdown', 'user-did-resign-active'];
  const stops = events.map((event) => {
    const listener = () => tell({ reason: reasons[event] });
    powerMonitor.on(event, listener);
    return () => powerMonitor.off(event, listener);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
