const DB_NAME = 'guichet-host';
const STORE = 'keys';
const KEY_ID = 'device';

/** The WebCrypto key of this browser profile: script can use it, nothing can read it. Made on the first day. */
export async function deviceKey(indexedDb: IDBFactory): Promise<CryptoKey> {
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
