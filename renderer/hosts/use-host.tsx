import { createContext, type ReactNode, useContext } from 'react';
import { assert } from '#shared/kernel/assert.ts';
import type { Host } from './host.ts';

/** What a screen may ask of the thing the desk runs in. */
export type ScreenHost = Pick<
  Host,
  | 'info'
  | 'setCentral'
  | 'startAfresh'
  | 'openLink'
  | 'print'
  | 'savePdf'
  | 'saveFile'
  | 'pickFiles'
  | 'camera'
  | 'openVisitor'
  | 'updateState'
  | 'installUpdate'
  | 'on'
>;

const HostContext = createContext<ScreenHost | null>(null);

export function HostProvider({ host, children }: { host: ScreenHost; children: ReactNode }) {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}

export function useHost(): ScreenHost {
  const host = useContext(HostContext);
  assert(host, 'a HostProvider stands above');
  return host;
}
