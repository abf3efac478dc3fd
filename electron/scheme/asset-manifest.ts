import * as z from 'zod';

/** Files of the built desk: path → hash and type. Written by the build; nothing else is ever served. */
const manifestSchema = z.record(
  // Plain names only: no dot segment, no empty one, nothing that a file system reads in its own way.
  z.string().regex(/^(?!.*(?:^|\/)\.)[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/),
  z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/),
  }),
);

export interface Asset {
  readonly path: string;
  readonly sha256: string;
  readonly type: string;
}

export type AssetManifest = ReadonlyMap<string, Asset>;

/** @param text the build's asset-manifest.json. Throws on anything else: a desk without its list is a broken build. */
export function parseAssetManifest(text: string): AssetManifest {
  const files = manifestSchema.parse(JSON.parse(text));
  return new Map(Object.entries(files).map(([path, file]) => [path, { path, ...file }]));
}
