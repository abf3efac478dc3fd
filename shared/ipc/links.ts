import { type SourceId, sources } from '#shared/rules/parameters/sources.ts';

/**
 * A page that the desk may open in the person's own browser: a source of the rules, by its name. The page names one and
 * never gives an address, so that nothing of a dossier can leave through it.
 */
export type LinkId = SourceId;

/** The constant address of a source; null for a name that is none, and for a page without a secure address. */
export function linkAddress(id: string): string | null {
  const url = Object.hasOwn(sources, id) ? sources[id as LinkId].url : null;
  return url?.startsWith('https://') === true ? url : null;
}
