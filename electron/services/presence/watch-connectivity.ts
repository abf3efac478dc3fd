import type { HostEvent } from '#shared/ipc/host-events.ts';

export interface ConnectivityParts {
  readonly net: { isOnline(): boolean };
  readonly tell: (event: HostEvent<'connectivity'>) => void;
  /** Calls again and again; returns how to stop. Main gives one over `setInterval` that keeps no process alive. */
  readonly every: (milliseconds: number, act: () => void) => () => void;
}

const pollMilliseconds = 15_000;

/**
 * Tells the page when the machine loses or finds a network. Electron has no event for it, so it is asked now and then; it
 * only hints at when to try, since a network does not mean that central answers.
 */
export function watchConnectivity({ net, tell, every }: ConnectivityParts): {
  /** Asks now: the machine woke up, or a page has just been opened and knows nothing. */
  readonly look: (always?: boolean) => void;
  readonly stop: () => void;
} {
  let told: boolean | undefined;
  const look = (always = false): void => {
    const online = net.isOnline();
    if (online === told && !always) return;
    told = online;
    tell({ online });
  };
  look();
  return { look, stop: every(pollMilliseconds, () => look()) };
}
