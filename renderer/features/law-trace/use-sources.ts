import { builtInPack } from '#shared/rules/pack.ts';
import type { Source } from '#shared/rules/parameters/source.ts';
import { useVault } from '../../vault/use-vault.ts';

/** A source by the name that a trace gives it; undefined for one that no pack on this desk knows. */
export type SourceOf = (id: string) => Source | undefined;

/** Sources as this build knows them: for what was not computed from a pack. */
export const builtInSource: SourceOf = (id) => builtInPack.sources[id];

/**
 * Sources as the packs of these hashes name them: what was computed is told with the list of its own figures. A pack
 * that is not on this desk leaves those of the build.
 */
export function useSources(hashes: readonly string[]): SourceOf {
  const answer = useVault('packSources', { hashes });
  const own: Readonly<Record<string, Source>> = answer?.ok ? answer.value : {};
  return (id) => (Object.hasOwn(own, id) ? own[id] : builtInSource(id));
}
