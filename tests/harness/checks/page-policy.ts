import type { Request } from '@playwright/test';
import { standInOrigin } from '../driver/chromium-driver.ts';
import type { Shell } from '../open-shell.ts';

interface Tried {
  readonly violated: readonly string[];
  readonly ran: boolean;
}

/** Each is tried in the page; the policy must report it under this directive, and nothing may happen. */
const attempts: Readonly<Record<string, RegExp>> = {
  inlineScript: /^script-src/,
  inlineHandler: /^script-src/,
  evaluated: /^script-src/,
  madeFunction: /^script-src/,
  wasm: /^script-src/,
  foreignScript: /^script-src/,
  javascriptLink: /^script-src/,
  remoteImage: /^img-src/,
  remoteStyle: /^style-src/,
  inlineStyle: /^style-src/,
  remoteFetch: /^connect-src/,
  socket: /^connect-src/,
  formPost: /^form-action/,
  remoteFrame: /^(frame-src|default-src)/,
  dataFrame: /^(frame-src|default-src)/,
  plugin: /^(object-src|default-src)/,
  baseElement: /^base-uri/,
  blobWorker: /^worker-src/,
};

/** What the page can do although the policy of the scheme's answers forbids it. */
export async function policyProblems({ page, context }: Shell): Promise<string[]> {
  const problems: string[] = [];
  const left: Request[] = [];
  const hear = (request: Request): void => void left.push(request);
  context.on('request', hear);
  for (const [name, directive] of Object.entries(attempts)) {
    const { violated, ran } = await page.evaluate(attempt, name);
    if (!violated.some((each) => directive.test(each)))
      problems.push(`${name}: no violation of ${directive.source} (${violated.join(', ') || 'nothing'})`);
    if (ran) problems.push(`${name}: it ran`);
  }
  context.off('request', hear);
  for (const request of left) {
    const url = request.url();
    // Chromium also tells of requests that the policy stopped before they left.
    const stopped = /csp/i.test(request.failure()?.errorText ?? '');
    if (!stopped && !url.startsWith(standInOrigin) && !/^(blob|data):/.test(url))
      problems.push(`a request left for ${url}`);
  }
  return problems;
}

/** In the page. */
async function attempt(name: string): Promise<Tried> {
  const violated: string[] = [];
  const hear = (event: SecurityPolicyViolationEvent): void => void violated.push(event.effectiveDirective);
  document.addEventListener('securitypolicyviolation', hear);
  Reflect.set(window, 'guichetRan', false);
  const code = 'window.guichetRan = true';
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    document.body.append(element);
    added.push(element);
    return element;
  };
  const added: HTMLElement[] = [];
  const foreign = 'https://evil.example/x';
  const attemptsHere: Record<string, () => unknown> = {
    inlineScript: () => add('script', {}, code),
    inlineHandler: () => add('button', { onclick: code }).click(),
    evaluated: () => Reflect.apply(Reflect.get(window, 'eval') as (text: string) => unknown, window, [code]),
    madeFunction: () => Reflect.construct(Function, [code])(),
    wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    foreignScript: () => add('script', { src: foreign }),
    javascriptLink: () => add('a', { href: `javascript:${code}` }).click(),
    remoteImage: () => add('img', { src: foreign }),
    remoteStyle: () => add('link', { rel: 'stylesheet', href: foreign }),
    inlineStyle: () => add('style', {}, 'body { display: none }'),
    remoteFetch: () => fetch(foreign).catch(() => undefined),
    socket: () => new WebSocket('wss://evil.example/'),
    formPost: () => (add('form', { method: 'post', action: foreign }) as HTMLFormElement).submit(),
    remoteFrame: () => add('iframe', { src: foreign }),
    dataFrame: () => add('iframe', { src: `data:text/html,<script>parent.guichetRan = true</script>` }),
    plugin: () => add('object', { data: foreign }),
    baseElement: () => document.head.append(Object.assign(document.createElement('base'), { href: foreign })),
    blobWorker: () => new Worker(URL.createObjectURL(new Blob([code]))),
  };
  const reported = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', () => resolve(), { once: true });
    // Only for an attempt that the policy misses, which then fails the test: nothing says that no report will come.
    setTimeout(resolve, 1500);
  });
  // In a task of the page's own: what a debugger evaluates may evaluate.
  setTimeout(() => void attemptsHere[name]?.(), 0);
  await reported;
  const ran = Reflect.get(window, 'guichetRan') === true;
  for (const element of added) element.remove();
  document.head.querySelector('base')?.remove();
  document.removeEventListener('securitypolicyviolation', hear);
  return { violated, ran };
}
