import { packPoke, type Poke } from '#shared/sync/protocol.ts';

export interface PokeHub {
  /** Tells every listener of these spaces that they moved, and everybody of the figures of the law. */
  announce(poke: Poke): void;
  /** @returns how to stop listening */
  listen(spaces: readonly string[], hear: (poke: Poke) => void): () => void;
}

export function createPokeHub(): PokeHub {
  const listeners = new Set<(poke: Poke) => void>();
  return {
    announce(poke) {
      for (const hear of listeners) hear(poke);
    },
    listen(spaces, hear) {
      const mine = new Set([...spaces, packPoke]);
      const filtered = (poke: Poke) => {
        const relevant = Object.entries(poke).filter(([space]) => mine.has(space));
        if (relevant.length > 0) hear(Object.fromEntries(relevant));
      };
      listeners.add(filtered);
      return () => listeners.delete(filtered);
    },
  };
}
