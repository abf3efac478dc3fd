import { WARM_MS, type WarmAct } from '#shared/ipc/warm-act.ts';

const KEY = 'guichet:warm:';

/**
 * The secret of a warm computer, as far as a browser has one: it ends with the tab. A browser may write it into its profile
 * meanwhile, which docs/security.md says; the desktop keeps it in memory alone.
 */
export function browserWarmSecret(vaultId: string, act: WarmAct, nowMs = Date.now()): Uint8Array | null {
  const key = `${KEY}${vaultId}`;
  if (act === 'forget') sessionStorage.removeItem(key);
  if (act === 'begin') {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    sessionStorage.setItem(key, `${nowMs} ${btoa(String.fromCharCode(...secret))}`);
  }
  const [since = '', secret = ''] = (sessionStorage.getItem(key) ?? '').split(' ');
  const ageMs = nowMs - Number(since);
  if (secret !== '' && ageMs >= 0 && ageMs < WARM_MS)
    return Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
  sessionStorage.removeItem(key);
  return null;
}
