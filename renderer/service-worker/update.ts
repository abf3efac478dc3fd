import { flushDrafts } from '../forms/flush-drafts.ts';
import { TAKE_OVER } from './take-over.ts';

/** Installs the service worker of this build; `onWaiting` when another build stands ready. */
export async function registerServiceWorker(onWaiting: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('./sw.js', {
    scope: './',
    updateViaCache: 'none',
  });
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

/**
 * Switches this tab to the new build: its worker takes over, then the page starts afresh. A build that is still on
 * its way is waited for, or the page would come back as the old one.
 */
export async function applyUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  const next = registration?.waiting ?? (await whenInstalled(registration?.installing ?? null));
  await flushDrafts();
  if (!next) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  next.postMessage(TAKE_OVER);
}

/** Null when there is none, or when it could not be fetched whole. */
function whenInstalled(worker: ServiceWorker | null): Promise<ServiceWorker | null> {
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'installing') return;
      resolve(worker.state === 'redundant' ? null : worker);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
