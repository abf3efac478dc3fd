import { type Remote, wrap } from 'comlink';
import type { CardsBench } from './cards-worker.ts';
import type { DossierBench } from './dossier-worker.ts';
import type { KdfBench } from './kdf-worker.ts';
import type { LawBench } from './law-worker.ts';
import type { RadarBench } from './radar-worker.ts';
import type { SearchBench } from './search-worker.ts';
import { slowDesk } from './slow-desk.ts';
import type { StorageBench } from './storage-worker.ts';
import type { SyncBench } from './sync-worker.ts';

/** Workers of the bench page, started when asked for: each benchmark measures in a worker, as the desk does. */
export interface BenchPage {
  search(): Remote<SearchBench>;
  dossiers(): Remote<DossierBench>;
  kdf(): Remote<KdfBench>;
  law(): Remote<LawBench>;
  radar(): Remote<RadarBench>;
  storage(): Remote<StorageBench>;
  cards(): Remote<CardsBench>;
  sync(): Remote<SyncBench>;
  /** In the page's own thread. */
  readonly slow: typeof slowDesk;
  /** Bytes of page and workers after a collection, as Chromium weighs them on a cross-origin isolated page. */
  weigh(): Promise<number>;
}

declare global {
  var bench: BenchPage;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

globalThis.bench = {
  search: once(() =>
    wrap<SearchBench>(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })),
  ),
  dossiers: once(() =>
    wrap<DossierBench>(new Worker(new URL('./dossier-worker.ts', import.meta.url), { type: 'module' })),
  ),
  kdf: once(() =>
    wrap<KdfBench>(new Worker(new URL('./kdf-worker.ts', import.meta.url), { type: 'module' })),
  ),
  law: once(() =>
    wrap<LawBench>(new Worker(new URL('./law-worker.ts', import.meta.url), { type: 'module' })),
  ),
  radar: once(() =>
    wrap<RadarBench>(new Worker(new URL('./radar-worker.ts', import.meta.url), { type: 'module' })),
  ),
  storage: once(() =>
    wrap<StorageBench>(new Worker(new URL('./storage-worker.ts', import.meta.url), { type: 'module' })),
  ),
  cards: once(() =>
    wrap<CardsBench>(new Worker(new URL('./cards-worker.ts', import.meta.url), { type: 'module' })),
  ),
  sync: once(() =>
    wrap<SyncBench>(new Worker(new URL('./sync-worker.ts', import.meta.url), { type: 'module' })),
  ),
  slow: slowDesk,
  async weigh() {
    const measure = 'measureUserAgentSpecificMemory' as const;
    const weighing = performance as Performance & { [measure](): Promise<{ readonly bytes: number }> };
    return (await weighing[measure]()).bytes;
  },
};
