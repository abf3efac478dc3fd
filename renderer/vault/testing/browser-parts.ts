import type { IndexedDbParts } from '../storage/registry-db.ts';

/**
 * The databases of this browser under names of their own, so that no day finds what another left.
 * @param refuses names that do not open, as with files that the disk damaged
 */
export function browserParts(prefix: string, refuses: ReadonlySet<string> = new Set()): IndexedDbParts {
  const named = new Proxy(indexedDB, {
    get(factory, key) {
      const value: unknown = Reflect.get(factory, key);
      if (typeof value !== 'function') return value;
      if (key !== 'open' && key !== 'deleteDatabase') return value.bind(factory);
      return (name: string, ...more: unknown[]) => {
        if (key === 'open' && refuses.has(name))
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        return Reflect.apply(value, factory, [prefix + name, ...more]);
      };
    },
  });
  return { indexedDB: named, IDBKeyRange };
}
