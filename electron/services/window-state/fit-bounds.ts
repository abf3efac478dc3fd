import type { Rectangle } from 'electron';

/** Pixels of the screen that must show before a window counts as reachable on a display. */
const reachable = { width: 200, height: 80 };

/** The smallest window in which the desk works. */
export const smallest = { width: 1024, height: 640 } as const;
export const usual = { width: 1366, height: 768 } as const;

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Bounds that lie wholly on one of today's displays: the remembered ones as far as possible, else the usual size in the
 * middle of the first display.
 * @param areas work areas of the displays, the primary one first; at least one
 */
export function fitBounds(
  remembered: Rectangle | null,
  areas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  let best: { area: Rectangle; surface: number } | undefined;
  for (const area of remembered === null ? [] : areas) {
    const { width, height } = overlap(remembered ?? area, area);
    const surface = width * height;
    if (width >= reachable.width && height >= reachable.height && surface > (best?.surface ?? 0))
      best = { area, surface };
  }
  if (remembered === null || best === undefined) return centred(areas[0]);
  const { area } = best;
  const width = between(Math.min(smallest.width, area.width), remembered.width, area.width);
  const height = between(Math.min(smallest.height, area.height), remembered.height, area.height);
  return {
    x: between(area.x, remembered.x, area.x + area.width - width),
    y: between(area.y, remembered.y, area.y + area.height - height),
    width,
    height,
  };
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(usual.width, area.width);
  const height = Math.min(usual.height, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}
