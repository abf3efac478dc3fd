import type { RunningMain } from '../start-main.ts';
import { hostileUrls } from './hostile-urls.ts';

/** Where main lets a page go although it must not; empty when it holds. */
export async function navigationProblems({ wire }: RunningMain): Promise<string[]> {
  const problems: string[] = [];
  for (const url of hostileUrls) {
    for (const kind of ['navigate', 'redirect', 'frame'] as const) {
      for (const isMainFrame of kind === 'frame' ? [true, false] : [true]) {
        if ((await wire.ask('control.navigation', { kind, url, isMainFrame })) !== true)
          problems.push(`${kind} to ${JSON.stringify(url)} (main frame: ${isMainFrame}) is let through`);
      }
    }
    if ((await wire.ask('control.windowOpen', url)) !== true)
      problems.push(`a window for ${JSON.stringify(url)} is opened`);
  }
  // No window for our own address either, and no frame inside the desk.
  if ((await wire.ask('control.windowOpen', 'app://guichet/')) !== true)
    problems.push('a second window is opened');
  if (
    (await wire.ask('control.navigation', { kind: 'frame', url: 'app://guichet/', isMainFrame: false })) !==
    true
  )
    problems.push('a frame of the desk inside the desk is let through');
  if ((await wire.ask('control.attachWebview')) !== true) problems.push('a webview may be attached');
  // The other way round: a main that refuses everything would pass everything above.
  if (
    (await wire.ask('control.navigation', { kind: 'navigate', url: 'app://guichet/index.html#/today' })) !==
    false
  )
    problems.push('the desk may not go to its own page');
  return problems;
}
