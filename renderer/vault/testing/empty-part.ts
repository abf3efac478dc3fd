import type { SpacePart } from '../sync/read-pull.ts';

/** What a pull says of a space in which nothing happened. */
export function emptyPart(space: string, ver = 0): SpacePart {
  return {
    space,
    cursor: '',
    ver,
    more: false,
    progress: null,
    dossiers: [],
    bundles: [],
    puts: [],
    dels: [],
    digests: [],
    gone: [],
    manifest: null,
  };
}
