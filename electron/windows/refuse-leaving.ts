import type { App, WebContents } from 'electron';
import { isDeskUrl } from './is-desk-frame.ts';

/** Every page of the process, whoever made it: it stays where it is, opens nothing and holds no foreign page. */
export function refuseLeaving(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => keepInside(contents));
}

function keepInside(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isDeskUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    // The desk has no inner frame that goes anywhere; a document made from data is one.
    if (!event.isMainFrame || !isDeskUrl(event.url)) event.preventDefault();
  });
}
