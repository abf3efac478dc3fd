import { useEffect, useState } from 'react';
import type { KnowledgeLibrary } from '#shared/knowledge/document.ts';

let loaded: KnowledgeLibrary | null = null;
let loading: Promise<KnowledgeLibrary> | null = null;

/** Pages and brochures of this build: one file of it, read when somebody first opens a page or searches one. */
export function loadLibrary(): Promise<KnowledgeLibrary> {
  loading ??= import('virtual:knowledge').then(
    ({ library }) => {
      loaded = library;
      return library;
    },
    (error: unknown) => {
      // The next one who asks tries again.
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Null until it is read; at once when it was read before. */
export function useLibrary(): KnowledgeLibrary | null {
  const [library, setLibrary] = useState(loaded);
  useEffect(() => {
    let gone = false;
    loadLibrary().then(
      (read) => {
        if (!gone) setLibrary(read);
      },
      (error: unknown) => {
        // A file of the build that is not there ends the screen as a missing screen would: in its last net.
        if (!gone)
          setLibrary(() => {
            throw error;
          });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return library;
}
