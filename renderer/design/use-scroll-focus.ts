import { useEffect, useRef, useState } from 'react';

/**
 * Makes a scrolling box reachable by keyboard, but only while there is something to scroll:
 * a tab stop that does nothing is a nuisance.
 * A group, not a region: the card around it is the landmark.
 * @returns what to spread on the box.
 */
export function useScrollFocus<E extends HTMLElement>(label: string | undefined) {
  const ref = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);
  const [watch] = useState(() => watchOverflow(setOverflows));
  useEffect(() => watch.look(ref.current));
  useEffect(() => () => watch.look(null), [watch]);
  return overflows ? { ref, tabIndex: 0, role: 'group', 'aria-label': label } : { ref };
}

/**
 * Measured when something has another size, which the browser tells when it has laid out the page anyway: to ask after
 * each render makes it lay out at once, and took a thirtieth of the time of a visit.
 */
function watchOverflow(tell: (overflows: boolean) => void) {
  let box: HTMLElement | null = null;
  let known = new WeakSet<Element>();
  const observer = new ResizeObserver(() => {
    if (box !== null) tell(box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
  });
  // Whoever is observed again counts as another size.
  const observe = (element: Element) => {
    if (known.has(element)) return;
    known.add(element);
    observer.observe(element);
  };
  return {
    /** After each render: the box as it is now, with its children; null when it goes. */
    look(present: HTMLElement | null) {
      if (present !== box) {
        observer.disconnect();
        known = new WeakSet();
        box = present;
      }
      if (box === null) return;
      observe(box);
      for (const child of box.children) observe(child);
    },
  };
}
