import { helloSchema } from '#shared/sync/hello.ts';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** What we need of `fetch`; main gives the one of the session that keeps the TLS policy. */
export type Fetch = (
  url: string,
  options: {
    readonly signal: AbortSignal;
    readonly redirect: 'error';
    readonly headers: Record<string, string>;
  },
) => Promise<Pick<Response, 'status' | 'json'>>;

export interface TryParts {
  readonly fetch: Fetch;
  readonly milliseconds?: number;
}

/**
 * Asks an address whether it is a central of Guichet.
 * Errors: `centralUnreachable` (origin `network`); `centralCertificate` its certificate is not trusted here;
 * `centralTooSlow` no answer in five seconds; `centralStarting` it is up but not ready; `centralNotGuichet` something
 * else answers.
 */
export async function tryCentral(
  address: string,
  { fetch, milliseconds = 5000 }: TryParts,
): Promise<Result<null, AppError>> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const answer = await fetch(`${address}/api/v1/hello`, {
      signal,
      redirect: 'error',
      headers: { accept: 'application/json' },
    });
    if (answer.status === 503) return failed('centralStarting');
    if (answer.status !== 200) return failed('centralNotGuichet');
    const hello = helloSchema.safeParse(await answer.json());
    return hello.success ? ok(null) : failed('centralNotGuichet');
  } catch (error) {
    if (signal.aborted) return failed('centralTooSlow');
    if (error instanceof SyntaxError) return failed('centralNotGuichet');
    const words = wordsOf(error);
    // A redirection is what a Wi-Fi portal answers.
    if (/redirect/i.test(words)) return failed('centralNotGuichet');
    if (/cert|ssl|tls|self.signed|unable_to_verify/i.test(words)) return failed('centralCertificate');
    return err(appError('unavailable', 'network', 'centralUnreachable'));
  }
}

function failed(reason: string): Result<never, AppError> {
  return err(appError('unavailable', 'host', reason));
}

/** Chromium writes `net::ERR_CERT_…` into the message, Node a code into the cause. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? String(error.code) : '';
  return `${error.message} ${code} ${error.cause === error ? '' : wordsOf(error.cause)}`;
}
