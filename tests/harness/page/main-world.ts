import type { makeMembrane as MakeMembrane } from './membrane.ts';

/** Runs first in the page's own world: puts there what the preload exposes, as Electron does. */
export function mainWorld(
  makeMembrane: typeof MakeMembrane,
  names: { readonly toPreload: string; readonly toPage: string },
): void {
  if (window !== window.top) return;
  makeMembrane(names.toPreload, names.toPage, (key, api, membrane) => {
    Object.defineProperty(window, key, {
      value: membrane.unpack(api),
      writable: false,
      configurable: false,
      enumerable: true,
    });
  });
}
