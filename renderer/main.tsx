// First: stores parse what was kept as soon as they are imported.
import './app/configure-zod.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/base.css';
import { App } from './app/app.tsx';
import { NotFound } from './app/not-found.tsx';
import { applyPreferences } from './state/preferences.ts';

applyPreferences(document.documentElement);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <App>
      <NotFound />
    </App>
  </StrictMode>,
);
