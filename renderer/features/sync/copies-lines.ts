import type { CopiesFound } from '../../vault/contract.ts';

export interface CopiesLine {
  readonly key: 'mended' | 'unread' | 'torn';
  readonly count: number;
}

/** What is said of the two copies of unsent work as a vault found them; nothing on a good day. The gravest comes first. */
export function copiesLines({
  broughtBack,
  healed,
  damaged,
  unreadable,
  tornBytes,
}: CopiesFound): readonly CopiesLine[] {
  const lines: readonly CopiesLine[] = [
    { key: 'unread', count: damaged + unreadable },
    { key: 'mended', count: broughtBack + healed },
    { key: 'torn', count: tornBytes },
  ];
  return lines.filter(({ count }) => count > 0);
}
