import { err, ok, type Result } from '#shared/kernel/result.ts';

/** A release number, three whole numbers: no pre-release, no build mark, so that order is never a matter of taste. */
export type Version = { readonly text: string; readonly parts: readonly [number, number, number] };

const shape = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** @returns 'not-a-version' for anything but `1.2.3` without leading zeros, each number below a million */
export function parseVersion(text: string): Result<Version, 'not-a-version'> {
  const match = shape.exec(text);
  if (match === null) return err('not-a-version');
  return ok({ text, parts: [Number(match[1]), Number(match[2]), Number(match[3])] });
}

/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
export function compareVersions(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) {
    const difference = a.parts[index] - b.parts[index];
    if (difference !== 0) return difference;
  }
  return 0;
}
