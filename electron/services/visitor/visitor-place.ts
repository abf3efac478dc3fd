import type { Rectangle } from 'electron';

interface Place {
  readonly id: number;
  readonly workArea: Rectangle;
}

/** The screen that faces the visitor: one that the desk is not on; with a single screen, the right half of it. */
export function visitorPlace(desk: Place, displays: readonly Place[]): Rectangle {
  const other = displays.find((display) => display.id !== desk.id);
  if (other !== undefined) return { ...other.workArea };
  const { x, y, width, height } = desk.workArea;
  const half = Math.floor(width / 2);
  return { x: x + width - half, y, width: half, height };
}
