/// <reference lib="webworker" />
import { TAKE_OVER } from './take-over.ts';

/**
 * The desk without a network: every file of this build in one cache named after it, served from there.
 * It never looks at `/api` or `/health`, stores nothing that is not in its list, and lets a page keep
 * the build it started with until a person accepts the next.
 */
declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: { readonly buildId: string; readonly files: readonly string[] };

const precache = __PRECACHE__;
const CACHE = `guichet-${precache.buildId}`;
const scope = new URL(self.registration.scope);
const known = new Set(precache.files.map((file) => new URL(file, scope).href));
const INDEX = new URL('index.html', scope).href;
const ASSETS = new URL('assets/', scope).href;

self.addEventListener('install', (event) => {
  // addAll is all or nothing: a build that lacks a file is never installed.
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...known].map((url) => new Request(url, { cache: howFresh(url) })))),
  );
});

/**
 * A file whose name carries its hash is the same wherever it lies: what the page has just fetched is not fetched again.
 * Any other is asked of central, or an older build would get into the cache of this one.
 */
function howFresh(url: string): RequestCache {
  return url.startsWith(ASSETS) ? 'default' : 'no-cache';
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('guichet-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (url.origin !== scope.origin || url.pathname.startsWith('/api/') || url.pathname === '/health') return;
  const named = url.origin + url.pathname;
  // Whatever is opened is the desk, but for the pages that are files of their own.
  const wanted = request.mode === 'navigate' && !known.has(named) ? INDEX : named;
  if (known.has(wanted)) event.respondWith(fromCache(wanted, request));
});

/** The cache first; a hole in it (cleared by hand) is filled from the network for this once. */
async function fromCache(url: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(url)) ?? fetch(request);
}
