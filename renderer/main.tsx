// First: stores parse what was kept as soon as they are imported.
import './app/configure-zod.ts';
import type { ErrorInfo } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { App } from './app/app.tsx';
import { crashReport } from './app/crash-report.ts';
import { createBrowserHost } from './hosts/browser-host.ts';
import { createElectronHost, findBridge } from './hosts/electron-host.ts';
import { HostProvider } from './hosts/use-host.tsx';
import { lookForUpdate, registerServiceWorker } from './service-worker/update.ts';
import { keepHostInformed } from './start/keep-host-informed.ts';
import { Root } from './start/root.tsx';
import { applyPreferences } from './state/preferences.ts';
import { createVaultClient } from './vault/client.ts';

applyPreferences(document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
// React would log the whole error; its message may quote a name or a number.
function logWithoutPersonalData(error: unknown, info: ErrorInfo): void {
  reportError(new Error(crashReport(error, info.componentStack ?? '')));
}

const bridge = findBridge();
const host = bridge === null ? createBrowserHost() : createElectronHost(bridge);
const info = await host.info();
const vault = await createVaultClient(host, (event) => {
  if (event.kind === 'newBuild' && info.kind === 'browser') void lookForUpdate();
});
void host.persist();
keepHostInformed(host);
// On the desktop every file is on the disk already; in development there is no build to keep.
if (import.meta.env.PROD && info.kind === 'browser') void registerServiceWorker(() => undefined);

createRoot(root, { onCaughtError: logWithoutPersonalData, onUncaughtError: logWithoutPersonalData }).render(
  <StrictMode>
    <App>
      <HostProvider host={host}>
        <Root vault={vault} host={host} info={info} />
      </HostProvider>
    </App>
  </StrictMode>,
);
