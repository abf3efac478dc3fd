import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../design/skeleton.tsx';

/** Where the person stands before the desk. */
export type GatePhase = 'starting' | 'sign-in' | 'unlock' | 'desk';

/** Loaders of the pages of the gate; each is its own chunk, so that the sign-in page does not wait for the desk. */
export type GatePages = Readonly<Record<Exclude<GatePhase, 'starting'>, () => Promise<ComponentType>>>;

/** Shows the page of a phase. Made once per window: the returned component keeps its loaded pages. */
export function createGate(pages: GatePages): ComponentType<{ phase: GatePhase }> {
  const loaded = {
    'sign-in': lazyPage(pages['sign-in']),
    unlock: lazyPage(pages.unlock),
    desk: lazyPage(pages.desk),
  };
  return function Gate({ phase }) {
    if (phase === 'starting') return <Skeleton />;
    const Page = loaded[phase];
    return (
      <Suspense fallback={<Skeleton />}>
        <Page />
      </Suspense>
    );
  };
}

function lazyPage(load: () => Promise<ComponentType>) {
  return lazy(() => load().then((component) => ({ default: component })));
}
