import type { Host } from './host.ts';

const DB_NAME = 'guichet-host';
const STORE = 'keys';
const KEY_ID = 'device';

/**
 * The browser as host. The device secret is a WebCrypto key that cannot be exported: script can use
 * it, nothing can read it. It travels with the browser profile, which docs/security.md says.
 */
export function createBrowserHost(indexedDb: IDBFactory = indexedDB): Host {
  return {
    info: async () => ({ kind: 'browser', label: browserLabel(navigator.userAgent) }),
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
    async mixSecret(salt) {
      const key = await deviceKey(indexedDb);
      return new Uint8Array(await crypto.subtle.sign('HMAC', key, Uint8Array.from(salt)));
    },
    async openLink(url) {
      if (!/^https?:\/\//.test(url)) return false;
      // With `noopener` nothing is given back, opened or not: the page then offers the address to copy.
      window.open(url, '_blank', 'noopener,noreferrer');
      return true;
    },
  };
}

async function deviceKey(indexedDb: IDBFactory): Promise<CryptoKey> {
  const db = await openDb(indexedDb);
  try {
    const known = await request<unknown>(db.transaction(STORE).objectStore(STORE).get(KEY_ID));
    if (known instanceof CryptoKey) return known;
    const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    // Two tabs may meet here on the first day: the one already written wins in both.
    const other = await request<unknown>(store.get(KEY_ID));
    if (!(other instanceof CryptoKey)) await request(store.add(made, KEY_ID));
    await finished(transaction);
    return other instanceof CryptoKey ? other : made;
  } finally {
    db.close();
  }
}

function openDb(indexedDb: IDBFactory): Promise<IDBDatabase> {
  const opening = indexedDb.open(DB_NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return request(opening);
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('indexedDbFailed'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('indexedDbAborted'));
  });
}

function browserLabel(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chromium'
        : 'Browser';
  const system = /Windows/.test(agent)
    ? 'Windows'
    : /Mac OS/.test(agent)
      ? 'macOS'
      : /Linux/.test(agent)
        ? 'Linux'
        : '?';
  return `${browser} · ${system}`;
}
