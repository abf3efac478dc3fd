import { flushDrafts } from '../forms/flush-drafts.ts';
import { TAKE_OVER } from './take-over.ts';

/** Installs the service worker of this build; `onWaiting` when another build stands ready. */
export async function registerServiceWorker(onWaiting: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('./sw.js', { scope: './', updateViaCache: 'none' });
  const tell = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) onWaiting();
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

/** Looks whether central serves another build now. */
export async function lookForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update();
}

/** Switches this tab to the new build: the waiting worker takes over, then the page starts afresh. */
export async function applyUpdate(): Promise<void> {
  await flushDrafts();
  const registration = await navigator.serviceWorker?.getRegistration();
  const waiting = registration?.waiting;
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
}
