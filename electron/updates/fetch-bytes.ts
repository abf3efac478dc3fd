import type { FetchBytes } from './download-update.ts';

/** Longest silence of the feed before an attempt is given up, in milliseconds; the next one is another day's. */
const patience = 600_000;

/**
 * The feed over a given `fetch` (in Electron, the one of the desk's session). Nothing personal goes out: no cookie, no
 * referrer, no token. A redirect is refused, because the address of the feed is the fund's decision.
 */
export function fetchBytesWith(fetch: typeof globalThis.fetch): FetchBytes {
  return async (url) => {
    const answer = await fetch(url, {
      redirect: 'error',
      credentials: 'omit',
      headers: { 'cache-control': 'no-cache' },
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok || answer.body === null) throw new Error(`the feed answered ${answer.status}`);
    return pieces(answer.body);
  };
}

/** Chromium's streams are not iterable in every version: they are read piece by piece. */
async function* pieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
