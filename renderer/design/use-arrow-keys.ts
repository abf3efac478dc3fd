import type { RefObject } from 'react';
import { useEffect } from 'react';

const ROW = 'tr, li, [data-row]';

function visibleStops(box: HTMLElement, selector: string): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(selector)];
}

/** Nearest stop in the next (or previous) row that has any, in the same column as far as possible. */
function findVertical(stops: HTMLElement[], from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const row = from.closest(ROW);
  const left = from.getBoundingClientRect().right;
  const others =
    step === 1 ? stops.slice(stops.indexOf(from) + 1) : stops.slice(0, stops.indexOf(from)).reverse();
  const targetRow = others.find((stop) => stop.closest(ROW) !== row)?.closest(ROW);
  if (!targetRow) return undefined;
  const candidates = others.filter((stop) => stop.closest(ROW) === targetRow);
  const distance = (stop: HTMLElement) => Math.abs(stop.getBoundingClientRect().right - left);
  return candidates.reduce<HTMLElement | undefined>(
    (best, stop) => (best && distance(best) <= distance(stop) ? best : stop),
    undefined,
  );
}

function findHorizontal(stops: HTMLElement[], from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const row = from.closest(ROW);
  const next = stops[stops.indexOf(from) + step];
  return next?.closest(ROW) === row ? next : undefined;
}

/**
 * One tab stop for a whole list or table, arrows inside it (roving tab index). Works on what is in the page, so that
 * rows need to know nothing: `selector` names the stops. Home and End go to the first and the last one.
 */
export function useArrowKeys(ref: RefObject<HTMLElement | null>, selector: string): void {
  // After every render: rows come and go, and exactly one of them must stay reachable by Tab.
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const stops = visibleStops(box, selector);
    const current =
      stops.find((stop) => stop === document.activeElement) ??
      stops.find((stop) => stop.ariaCurrent === 'true') ??
      stops.find((stop) => stop.dataset['stop'] === 'here') ??
      stops[0];
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  });
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const stops = visibleStops(box, selector);
      const from = stops.find((stop) => stop === event.target);
      if (!from) return;
      const next = target(event.key, stops, from);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    const onFocus = (event: FocusEvent) => {
      const stops = visibleStops(box, selector);
      const here = stops.find((stop) => stop === event.target);
      if (!here) return;
      for (const stop of stops) {
        stop.tabIndex = stop === here ? 0 : -1;
        if (stop === here) stop.dataset['stop'] = 'here';
        else delete stop.dataset['stop'];
      }
    };
    box.addEventListener('keydown', onKeyDown);
    box.addEventListener('focusin', onFocus);
    return () => {
      box.removeEventListener('keydown', onKeyDown);
      box.removeEventListener('focusin', onFocus);
    };
  }, [ref, selector]);
}

function target(key: string, stops: HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return findVertical(stops, from, 1);
    case 'ArrowUp':
      return findVertical(stops, from, -1);
    case 'ArrowRight':
      return findHorizontal(stops, from, 1);
    case 'ArrowLeft':
      return findHorizontal(stops, from, -1);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
