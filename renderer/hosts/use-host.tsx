import { createContext, type ReactNode, useContext } from 'react';
import type { Host } from './host.ts';

/** What a screen may ask of the thing the desk runs in. */
type ScreenHost = Pick<Host, 'openLink'>;

// Without a host (a component alone in a test) a link opens nothing.
const HostContext = createContext<ScreenHost>({ openLink: async () => false });

export function HostProvider({ host, children }: { host: ScreenHost; children: ReactNode }) {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}

export function useHost(): ScreenHost {
  return useContext(HostContext);
}
