import type { Page } from '@playwright/test';

/**
 * Everything this origin keeps in the browser, as text: IndexedDB of every name (binary values read as Latin-1 and as
 * UTF-8), Web Storage, the addresses in the caches (the built files lie there) and the names of files.
 */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [];
    const latin = new TextDecoder('latin1');
    const utf8 = new TextDecoder('utf-8');
    const take = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        parts.push(latin.decode(value), utf8.decode(value));
      else if (Array.isArray(value)) value.forEach(take);
      else if (value instanceof Map || value instanceof Set) [...value].forEach(take);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          parts.push(key);
          take(inner);
        }
      } else parts.push(String(value));
    };
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the browser gave no reason'));
      });
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      parts.push(name);
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(all.getAllKeys()), asked(all.getAll())]);
        parts.push(store);
        take(keys);
        take(values);
      }
      database.close();
    }
    for (const storage of [localStorage, sessionStorage]) take(Object.entries(storage));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) parts.push(request.url);
    }
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) parts.push(name);
    return parts.join('\n');
  });
}
