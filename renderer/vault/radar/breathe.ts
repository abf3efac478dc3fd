/** How long a piece of background work may hold the worker before it lets others in. */
export const SLICE_MS = 8;

/** Lets everything that waits for the worker run first. A message of our own: timers of a worker are slowed down. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
