import { type BrowserContext, expect, type Page } from '@playwright/test';

export interface Watch {
  /** What is expected to go wrong from now on, such as /ERR_INTERNET_DISCONNECTED/; said by the test that makes it so. */
  expecting(...faults: readonly RegExp[]): void;
  /** Fails when anything else was heard. */
  check(): void;
  /** Forgets what was heard and what was announced: another test goes on with the same profile. */
  forget(): void;
}

/**
 * Listens to every page of a browser profile, also those opened later: policy violations, console errors,
 * errors nobody caught, answers from 400 on and requests that failed.
 */
export async function watch(context: BrowserContext): Promise<Watch> {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const hear = (fault: string) => {
    if (!expected.some((known) => known.test(fault))) heard.push(fault);
  };
  await context.exposeBinding('guichetHearsViolation', (_source, text: string) =>
    hear(`policy violation: ${text}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(window, 'guichetHearsViolation');
      tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') hear(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => hear(`page error: ${error.message}`));
  };
  for (const page of context.pages()) listen(page);
  context.on('page', listen);
  context.on('response', (response) => {
    if (response.status() >= 400) hear(`answer: ${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that starts afresh lets go of its stream of hints and of what it was fetching.
    if (reason !== 'net::ERR_ABORTED') hear(`request: ${reason} ${request.url()}`);
  });
  return {
    expecting: (...faults) => void expected.push(...faults),
    check: () => expect(heard, 'nothing may go wrong unnoticed').toEqual([]),
    forget() {
      heard.length = 0;
      expected.length = 0;
    },
  };
}

/** What a browser says about a network that is away or a central that does not run. */
export const networkAway = [
  /ERR_INTERNET_DISCONNECTED/,
  /ERR_CONNECTION_REFUSED/,
  /ERR_NETWORK_CHANGED/,
  /ERR_FAILED/,
] as const;
