/** How long a piece of background work may hold the worker before it lets others in. */
export const SLICE_MS = 8;

const waiting: (() => void)[] = [];
let channel: MessageChannel | null = null;

/**
 * Lets everything that waits for the worker run first. A message of our own: timers of a worker are slowed down. Always
 * through the same channel: one made for each pause is garbage that stops the worker to be collected.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    open().postMessage(null);
  });
}

function open(): MessagePort {
  if (channel === null) {
    channel = new MessageChannel();
    channel.port1.addEventListener('message', () => waiting.shift()?.());
    channel.port1.start();
  }
  return channel.port2;
}
