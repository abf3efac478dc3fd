const STORE = 'plain';

/** What the browser gives by itself: plain objects in clear, one record each. The control of the vault's storage. */
export class PlainStore {
  private readonly db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.db = db;
  }

  static async open(name: string): Promise<PlainStore> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return new PlainStore(await answered(request));
  }

  /** @param durability `strict`: on the disk when it resolves */
  async put(
    records: Iterable<readonly [key: string, value: unknown]>,
    durability: IDBTransactionDurability,
  ): Promise<void> {
    const transaction = this.db.transaction(STORE, 'readwrite', { durability });
    for (const [key, value] of records) transaction.objectStore(STORE).put(value, key);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }

  async get(key: string): Promise<unknown> {
    const value = await answered(this.db.transaction(STORE).objectStore(STORE).get(key));
    if (value === undefined) throw new Error('the record was put before');
    return value;
  }

  close(): void {
    this.db.close();
  }
}

export async function dropDatabase(name: string): Promise<void> {
  await answered(indexedDB.deleteDatabase(name));
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
