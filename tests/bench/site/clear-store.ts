const DB = 'bench-clear';
const STORE = 'dossier';

/** The control of the vault: the same dossiers in clear, through the browser's own interface. */
export class ClearStore {
  private readonly db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.db = db;
  }

  static async open(): Promise<ClearStore> {
    const request = indexedDB.open(DB, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return new ClearStore(await settled(request));
  }

  async put(texts: ReadonlyMap<string, string>): Promise<void> {
    const transaction = this.db.transaction(STORE, 'readwrite');
    for (const [id, text] of texts) transaction.objectStore(STORE).put(text, id);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }

  async get(id: string): Promise<unknown> {
    const text: unknown = await settled(this.db.transaction(STORE).objectStore(STORE).get(id));
    if (typeof text !== 'string') throw new Error('the dossier was filled in before');
    return JSON.parse(text);
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
