import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Staff } from '#shared/entities/directory.ts';
import type { Row } from '#shared/entities/index.ts';
import { App } from '../../app/app.tsx';
import type { VaultApi } from '../contract.ts';
import { createBrowserHost } from '../../hosts/browser-host.ts';
import { HostProvider, type ScreenHost } from '../../hosts/use-host.tsx';
import { createMemoryVault } from '../memory-vault.ts';
import { VaultProvider } from '../use-vault.ts';
import { directory, NOW, TODAY } from './sample-rows.ts';
import '../../design/tokens.css';
import '../../design/base.css';

export interface Call {
  readonly name: string;
  readonly args: unknown;
}

/** A vault in memory for one person over these rows, that remembers what was asked of it in `acts`. */
export function recordingVault(staff: Staff, rows: readonly Row[]): { vault: VaultApi; acts: Call[] } {
  const inner = createMemoryVault({ rows, directory, staffId: staff.staffId, today: TODAY, now: () => NOW });
  const acts: Call[] = [];
  const vault: VaultApi = {
    ...inner,
    act(name, args) {
      acts.push({ name, args });
      return inner.act(name, args);
    },
  };
  return { vault, acts };
}

/** Draws a screen as the desk does, over this vault. @returns how to take it away again. */
export function mountWithVault(
  vault: VaultApi,
  screen: ReactNode,
  host: ScreenHost = createBrowserHost(),
): () => void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <App>
      <HostProvider host={host}>
        <VaultProvider vault={vault}>{screen}</VaultProvider>
      </HostProvider>
    </App>,
  );
  return () => {
    root.unmount();
    place.remove();
  };
}
