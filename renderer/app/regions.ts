/** Regions of the frame, in reading order. */
function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')];
}

/** F6: puts the focus on the next (or previous) region of the frame, from wherever it is. */
export function focusRegion(step: 1 | -1): void {
  const all = regions();
  const here = all.findIndex((region) => region.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : all.length - 1) : (here + step + all.length) % all.length;
  const region = all[next];
  if (!region) return;
  // Only a person who walks the regions needs to see where the walk stands.
  region.dataset['cycled'] = '';
  region.addEventListener('blur', () => delete region.dataset['cycled'], { once: true });
  region.focus({ preventScroll: true });
}

/** Puts the focus on the title of the screen, for the skip link and after a change of screen. */
export function focusMain(): void {
  const main = document.getElementById('main');
  const title = main?.querySelector<HTMLElement>('h1[tabindex]');
  (title ?? main)?.focus({ preventScroll: true });
}
