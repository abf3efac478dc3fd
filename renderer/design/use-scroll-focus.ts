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
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () =>
      setOverflows(box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  });
  return overflows ? { ref, tabIndex: 0, role: 'group', 'aria-label': label } : { ref };
}
