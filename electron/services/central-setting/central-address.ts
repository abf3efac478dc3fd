import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Reads the address of central as a person types it. `https` is added when no protocol is given.
 * @returns the address without a slash at its end; or `centralAddressBad` when it is none or holds a password, a question
 * or a fragment; or `centralNotSecure` for http to another machine.
 */
export function readAddress(typed: string): Result<string, AppError> {
  const text = typed.trim();
  const bad = err(appError('badInput', 'host', 'centralAddressBad'));
  if (text === '' || /\s/.test(text)) return bad;
  const withProtocol = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withProtocol)) return bad;
  const url = new URL(withProtocol);
  if (
    url.hostname === '' ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  )
    return bad;
  if (url.protocol === 'http:' && !loopback.has(url.hostname))
    return err(appError('badInput', 'host', 'centralNotSecure'));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return bad;
  return ok(url.origin + url.pathname.replace(/\/+$/, ''));
}
