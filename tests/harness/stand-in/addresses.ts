import { appOrigin } from '#shared/ipc/names.ts';
import { options } from './state.ts';

/** app://guichet/… as Chromium of the harness loads it. */
export function toWeb(url: string): string {
  return url === appOrigin || url.startsWith(`${appOrigin}/`)
    ? `${options.webOrigin}${url.slice(appOrigin.length) || '/'}`
    : url;
}

/** What main is told: the desk's own address for exactly that origin, everything else as it is. */
export function fromWeb(url: string): string {
  return url === options.webOrigin || url.startsWith(`${options.webOrigin}/`)
    ? `${appOrigin}${url.slice(options.webOrigin.length)}`
    : url;
}
