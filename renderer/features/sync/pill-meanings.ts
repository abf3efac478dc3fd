import type { PillFacts } from './pill-state.ts';
import type { syncMessages } from './sync.messages.ts';

/** What each word of the pill means for the person, in the order of the legend. */
export const pillMeanings = {
  upToDate: 'line.upToDate',
  waiting: 'line.waiting',
  offline: 'legend.offline',
  workOffline: 'line.workOffline',
  leaseEnds: 'legend.leaseEnds',
  needs: 'legend.needs',
  loading: 'legend.loading',
  signIn: 'legend.signIn',
} as const satisfies Readonly<Record<PillFacts['key'], keyof typeof syncMessages>>;
