import { commonHeaders } from '#shared/sync/response-headers.ts';
import { refusal } from './serve-asset.ts';

/** The way out: Chromium's own network stack with the desk's TLS policy and the system's proxy. */
export type Fetch = (url: string, init: RequestInit & { readonly duplex?: 'half' }) => Promise<Response>;

/** What a request may say to central; the rest (cookies, origin, fetch metadata) is ours alone. */
const asked = ['accept', 'authorization', 'content-type', 'content-encoding', 'last-event-id', 'range'];
/** What an answer may say to the page. Lengths and encodings belong to the connection that was decoded here. */
const answered = ['content-type', 'content-range', 'etag', 'retry-after', 'www-authenticate'];

const HEADERS_MS = 30_000;

/**
 * Passes a call of `/api` on to the configured central, bodies as streams in both directions. A redirect is never
 * followed: it is the login page of some Wi-Fi. 502 tells the vault that the network is away.
 */
export async function forwardToCentral(
  central: URL | null,
  request: Request,
  fetch: Fetch,
): Promise<Response> {
  if (central === null) return refusal(502);
  const { pathname, search } = new URL(request.url);
  const target = new URL(`${central.pathname.replace(/\/$/, '')}${pathname}${search}`, central);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), HEADERS_MS);
  try {
    const answer = await fetch(target.href, {
      method: request.method,
      headers: only(asked, request.headers),
      ...(request.body === null ? {} : { body: request.body, duplex: 'half' }),
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.any([request.signal, patience.signal]),
    });
    const headers = { ...commonHeaders, ...only(answered, answer.headers), 'cache-control': 'no-store' };
    const bodiless = answer.status === 204 || answer.status === 304;
    return new Response(bodiless ? null : answer.body, { status: answer.status, headers });
  } catch {
    // Away, refused by the TLS policy, redirected or given up by the page: nothing of it came through.
    return refusal(502);
  } finally {
    clearTimeout(timer);
  }
}

function only(names: readonly string[], from: Headers): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
