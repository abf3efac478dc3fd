import type { Page } from '@playwright/test';

/** What the desk keeps in clear about a person's code on this device. */
export interface DeviceRecord {
  readonly failedAttempts: number;
  readonly notBefore: number;
  /** A forgotten code can be replaced after an online sign-in. */
  readonly recoverable: boolean;
}

/** Reads the record of a person, and changes it first when asked to: ten wrong codes would take minutes. */
export function deviceRecord(
  page: Page,
  staffId: string,
  change: { failedAttempts?: number; notBefore?: number } = {},
): Promise<DeviceRecord> {
  return page.evaluate(
    async ({ staffId, change }) => {
      const asked = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('the browser gave no reason'));
        });
      const database = await asked(indexedDB.open('guichet-device'));
      const people = database.transaction('people', 'readwrite').objectStore('people');
      const record = { ...(await asked(people.get(staffId))), ...change };
      await asked(people.put(record));
      database.close();
      return {
        failedAttempts: record.failedAttempts,
        notBefore: record.notBefore,
        recoverable: record.recovery !== null,
      };
    },
    { staffId, change },
  );
}
