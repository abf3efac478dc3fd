import type { CentralContext } from '../central-context.ts';

/** What push and pull need of central. */
export type SyncContext = Pick<
  CentralContext,
  'store' | 'pages' | 'gzip' | 'gunzip' | 'keys' | 'clock' | 'epoch' | 'poke' | 'journal' | 'lease'
>;
