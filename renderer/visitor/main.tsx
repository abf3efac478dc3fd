// First: schemas are made as soon as they are imported.
import '../app/configure-zod.ts';
import { createRoot } from 'react-dom/client';
import '../design/tokens.css';
import '../design/base.css';
import { receiveViews } from './receive-views.ts';
import { VisitorPage } from './visitor-page.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('the page has no #root');
const root = createRoot(element);

receiveViews(window, (view) => {
  document.documentElement.lang = view?.lang ?? 'fr';
  root.render(<VisitorPage view={view} />);
});
