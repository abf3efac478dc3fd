import { createHash } from 'node:crypto';
import { contentSecurityPolicy, injectedStyleHash } from '#shared/sync/content-security-policy.ts';
import { commonHeaders } from '#shared/sync/response-headers.ts';
import type { AssetManifest } from './asset-manifest.ts';

const policy = contentSecurityPolicy({ styleHashes: [injectedStyleHash] });

export interface Assets {
  /** The build's list, read once. */
  readonly manifest: () => Promise<AssetManifest>;
  /** Bytes of a file of the manifest; its name comes from the manifest, never from a request. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The file of the manifest whose path is exactly the one asked for. Nothing is decoded and no path is joined with what
 * the request says, so that there is nothing to traverse.
 */
export async function serveAsset(
  { manifest: list, read }: Assets,
  url: URL,
  method: string,
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405);
  const manifest = await list();
  const asset = manifest.get(url.pathname === '/' ? 'index.html' : url.pathname.slice(1));
  if (asset === undefined) return refusal(404);
  const bytes = await read(asset.path);
  // Changed on the disk after the build: what it does now nobody knows.
  if (createHash('sha256').update(bytes).digest('hex') !== asset.sha256) return refusal(500);
  return new Response(method === 'HEAD' ? null : bytes, {
    headers: { ...headers, 'content-type': asset.type, 'content-length': String(bytes.length) },
  });
}

const headers = { ...commonHeaders, 'content-security-policy': policy, 'cache-control': 'no-store' };

export function refusal(status: number): Response {
  return new Response(null, { status, headers });
}
