import type { RadarEntry, RadarResult } from '#shared/folds/rights/radar-result.ts';

/**
 * `before` where `now` says the same, else `now`. From one day to the next most results stay what they were: kept, the
 * new ones are gone before the memory of a portfolio fills up, and nobody waits while fifty thousand old ones are
 * collected.
 */
export function unlessEqual(before: RadarResult | undefined, now: RadarResult): RadarResult {
  if (before === undefined || before.dossierId !== now.dossierId || before.ver !== now.ver) return now;
  const isSame =
    before.entries.length === now.entries.length &&
    before.entries.every((entry, at) => isEqual(entry, now.entries[at]));
  return isSame ? before : now;
}

function isEqual(one: RadarEntry, other: RadarEntry | undefined): boolean {
  return (
    other !== undefined &&
    one.taskId === other.taskId &&
    one.right === other.right &&
    one.does === other.does &&
    one.dueOn === other.dueOn &&
    one.stake === other.stake &&
    one.taskOpen === other.taskOpen &&
    one.missing.length === other.missing.length &&
    one.missing.every((text, at) => {
      const same = other.missing[at];
      return text.fr === same?.fr && text.nl === same.nl && text.de === same.de;
    })
  );
}
