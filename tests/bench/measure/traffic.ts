import type { BrowserContext, Request } from '@playwright/test';

export interface Traffic {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since the watch began. */
  readonly endedAt: number;
}

/** Answers of central's interface as they came over the wire, bodies and headers, from the page and its worker. */
export function watchTraffic(context: BrowserContext): {
  readonly seen: readonly Traffic[];
  settled(): Promise<void>;
} {
  const began = performance.now();
  const seen: Traffic[] = [];
  const open: Promise<void>[] = [];
  const note = async (request: Request, endedAt: number) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    seen.push({
      path: new URL(request.url()).pathname,
      bytes: responseBodySize + responseHeadersSize,
      endedAt,
    });
  };
  context.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/'))
      open.push(note(request, performance.now() - began));
  });
  return {
    seen,
    async settled() {
      await Promise.all(open);
    },
  };
}
