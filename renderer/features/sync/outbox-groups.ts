import type { OutboxEntry } from '../../vault/contract.ts';

export interface OutboxGroups {
  /** Ended as a disagreement or a refusal: somebody must look. */
  readonly yours: readonly OutboxEntry[];
  readonly waiting: readonly OutboxEntry[];
  readonly received: readonly OutboxEntry[];
}

/** Sorts what this device wrote by who must act. Quiet entries (audit) travel unseen. Newest received first. */
export function outboxGroups(entries: readonly OutboxEntry[]): OutboxGroups {
  const shown = entries.filter((entry) => !entry.quiet);
  return {
    yours: shown.filter((entry) => entry.outcome === 'conflict' || entry.outcome === 'rejected'),
    waiting: shown.filter((entry) => entry.outcome === null),
    received: shown.filter((entry) => entry.outcome === 'applied').reverse(),
  };
}
