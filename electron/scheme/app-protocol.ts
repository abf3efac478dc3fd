import { appHost, appScheme } from '#shared/ipc/names.ts';
import { type Fetch, forwardToCentral } from './forward-to-central.ts';
import { type Assets, refusal, serveAsset } from './serve-asset.ts';

/** How the scheme is known to Chromium. Neither `corsEnabled` nor `bypassCSP`: nothing foreign may read from it. */
export const schemePrivileges = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
} as const;

export interface AppProtocol {
  readonly assets: Assets;
  /** Where central is now; null until somebody said. */
  readonly central: () => URL | null;
  readonly fetch: Fetch;
}

/** Answers every request to `app://guichet`: the built desk, or central behind `/api`. */
export function answerApp({ assets, central, fetch }: AppProtocol): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!URL.canParse(request.url)) return refusal(400);
    const url = new URL(request.url);
    if (url.protocol !== `${appScheme}:` || url.host !== appHost || url.username !== '') return refusal(404);
    const toCentral = url.pathname.startsWith('/api/') || url.pathname === '/health';
    return toCentral
      ? forwardToCentral(central(), request, fetch)
      : serveAsset(assets, url, request.method).catch(() => refusal(500));
  };
}
