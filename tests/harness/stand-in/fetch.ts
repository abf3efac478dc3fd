import { network, record } from './state.ts';

/** Chromium's words for what goes wrong on the way out. */
export class NetError extends Error {}

/**
 * Main's way out. Node's own fetch stands for Chromium's network stack: streams, redirects and aborts are alike;
 * proxies, HTTP/3 and the certificate check are not.
 */
export async function outward(url: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
  record('fetch', {
    origin: new URL(url).origin,
    method: init.method ?? 'GET',
    redirect: init.redirect ?? 'follow',
  });
  if (!network.online) throw new NetError('net::ERR_INTERNET_DISCONNECTED');
  const cable = new AbortController();
  cables.add(cable);
  const signals = [cable.signal, ...(init.signal ? [init.signal] : [])];
  try {
    return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
  } catch (error) {
    if (cable.signal.aborted) throw new NetError('net::ERR_INTERNET_DISCONNECTED');
    throw error;
  }
}

/** Ends what is under way when the cable is pulled. */
const cables = new Set<AbortController>();

export function pullCable(): void {
  network.online = false;
  for (const cable of cables) cable.abort();
  cables.clear();
}

export function plugCable(): void {
  network.online = true;
}
