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
import { HostProvider } from './hosts/use-host.tsx';
import { lookForUpdate, registerServiceWorker } from './service-worker/update.ts';
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

const host = createBrowserHost();
const vault = await createVaultClient(host, (event) => {
  if (event.kind === 'newBuild') void lookForUpdate();
});
void host.persist();
// In development there is no build to keep.
if (import.meta.env.PROD) void registerServiceWorker(() => undefined);

createRoot(root, { onCaughtError: logWithoutPersonalData, onUncaughtError: logWithoutPersonalData }).render(
  <StrictMode>
    <App>
      <HostProvider host={host}>
        <Root vault={vault} />
      </HostProvider>
    </App>
  </StrictMode>,
);
