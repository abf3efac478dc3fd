import type { Proposal, Proposals } from '#shared/folds/solutions/proposals.ts';

export type WayName = 'certain' | 'keepsPension' | 'cheapest';
const NAMES: readonly WayName[] = ['certain', 'keepsPension', 'cheapest'];

export interface Way {
  readonly names: readonly WayName[];
  readonly proposal: Proposal;
}

/** The proposals in order, each once: one that is also the cheapest says so. */
export function distinctWays(found: Proposals): Way[] {
  const ways: { names: WayName[]; proposal: Proposal }[] = [];
  for (const name of NAMES) {
    const proposal = found[name];
    if (proposal === null) continue;
    const same = ways.find((one) => one.proposal === proposal);
    if (same) same.names.push(name);
    else ways.push({ names: [name], proposal });
  }
  return ways;
}
