import type { ScreenPath } from './screens.tsx';

/** Hash address of a dossier, optionally of one of its tabs. The id is opaque; nothing personal goes into an address. */
export function dossierHref(dossierId: string, tab?: string): string {
  const path = `#/dossier/${encodeURIComponent(dossierId)}`;
  return tab === undefined ? path : `${path}/${encodeURIComponent(tab)}`;
}

/** The dossier whose screen this is; null in any other room. */
export function dossierOnScreen(): string | null {
  const [, id] = /^#\/dossier\/([^/?]+)/.exec(location.hash) ?? [];
  return id === undefined ? null : decodeURIComponent(id);
}

/** Hash address of a room. */
export function roomHref(path: Exclude<ScreenPath, '/dossier/$dossierId/{-$tab}'>): string {
  return `#${path}`;
}

/** Goes there. The router follows the hash. */
export function goTo(href: string): void {
  location.hash = href.replace(/^#/, '');
}
