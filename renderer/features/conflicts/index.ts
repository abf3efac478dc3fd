import { lazy } from 'react';

export { ConflictBanner } from './conflict-banner.tsx';
export { CONFLICTS_TAB, LOOSE_TROUBLES } from './conflicts-address.ts';

/** Loaded when something has to be decided. */
export const ConflictsTab = lazy(() =>
  import('./conflicts-tab.tsx').then(({ ConflictsTab: Tab }) => ({ default: Tab })),
);

/** On the Sync page; most desks never have one. */
export const LooseTroubles = lazy(() =>
  import('./loose-troubles.tsx').then(({ LooseTroubles: Part }) => ({ default: Part })),
);
