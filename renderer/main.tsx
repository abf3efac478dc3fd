// First: stores parse what was kept as soon as they are imported.
import './app/configure-zod.ts';
import type { ErrorInfo } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { App } from './app/app.tsx';
import { crashReport } from './app/crash-report.ts';
import { NotFound } from './app/not-found.tsx';
import { applyPreferences } from './state/preferences.ts';

applyPreferences(document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
// React would log the whole error; its message may quote a name or a number.
function logWithoutPersonalData(error: unknown, info: ErrorInfo): void {
  console.error(crashReport(error, info.componentStack ?? ''));
}

createRoot(root, { onCaughtError: logWithoutPersonalData, onUncaughtError: logWithoutPersonalData }).render(
  <StrictMode>
    <App>
      <NotFound />
    </App>
  </StrictMode>,
);
