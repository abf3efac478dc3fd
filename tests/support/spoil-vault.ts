import type { Page } from '@playwright/test';

/** One byte of each record of a vault's own changes, as a failing disk leaves them; no vault may be open. */
export function spoilVault(page: Page, store: 'meta' | 'digest'): Promise<number> {
  return page.evaluate(async (table) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the browser gave no reason'));
      });
    let spoilt = 0;
    for (const { name } of await indexedDB.databases()) {
      if (!/^guichet-[0-9a-f]{32}$/.test(name ?? '')) continue;
      const database = await asked(indexedDB.open(name ?? ''));
      const records = database.transaction(table, 'readwrite').objectStore(table);
      for (const record of await asked(records.getAll())) {
        record.x[20] ^= 1;
        await asked(records.put(record));
        spoilt += 1;
      }
      database.close();
    }
    return spoilt;
  }, store);
}
