/** Bytes that this origin may still write; null where the browser does not say. */
export async function freeBytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? null : quota - (usage ?? 0);
  } catch {
    return null;
  }
}

/**
 * Below this no first load begins or goes on: what people save must never find a disk that the load has filled
 * (Chromium may throw away everything of an origin then). Single dossiers and changes still come in.
 */
export const ROOM_FOR_A_LOAD = 200 * 1024 * 1024;
