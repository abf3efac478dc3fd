import { existsSync } from 'node:fs';

/**
 * The built worker of that name; null from the sources, as in tests. The bundle may have put whoever asks into its folder
 * of shared pieces, beside which the workers are not.
 */
export function builtWorker(name: string): URL | null {
  const places = [`./${name}.worker.js`, `../${name}.worker.js`];
  return places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? null;
}
