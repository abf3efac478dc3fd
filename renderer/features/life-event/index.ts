import { lazy } from 'react';

export { eventOfTab, eventTab } from './event-address.ts';
export { EventChooser } from './event-chooser.tsx';
export { useEventCommands } from './use-event-commands.ts';

/** Loaded by the first interview: a dossier that is only looked at never needs it. */
export const LifeEventScreen = lazy(() =>
  import('./life-event-screen.tsx').then(({ LifeEventScreen: Screen }) => ({ default: Screen })),
);
