import { portWire } from '#shared/ipc/names.ts';
import { toVisitorSchema, type VisitorView, visitorWire } from '#shared/ipc/visitor-view.ts';

/** The part of a window that is used here. */
export type VisitorSide = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'origin'>;
  readonly opener: Pick<Window, 'postMessage'> | null;
};

/**
 * Waits for a port, then hands on what comes over it. The port comes from the page that opened this one, or from the
 * preload, which posts it to this very window. A newer port replaces an older one. The desk clears the
 * page itself before it goes: the `close` event of a port does not come in every Chromium.
 * @returns stops listening
 */
export function receiveViews(target: VisitorSide, show: (view: VisitorView | null) => void): () => void {
  let current: MessagePort | undefined;
  const { origin } = target.location;

  const listen = (port: MessagePort): void => {
    current?.close();
    current = port;
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = toVisitorSchema.safeParse(data);
      // What cannot be read is not shown, nor is what stood there before: it may belong to somebody else.
      if (port === current) show(message.success ? message.data.view : null);
    });
    port.start();
  };

  const onMessage = ({ data, source, origin: from, ports }: MessageEvent<unknown>): void => {
    const known = from === origin && (source === target || source === target.opener);
    const purpose: unknown =
      typeof data === 'object' && data !== null ? Reflect.get(data, portWire) : undefined;
    const [port] = ports;
    if (known && purpose === 'visitor' && port !== undefined) listen(port);
  };
  const onLeave = (): void => target.opener?.postMessage({ [visitorWire]: 'gone' }, origin);

  show(null);
  target.addEventListener('message', onMessage);
  target.addEventListener('pagehide', onLeave);
  target.opener?.postMessage({ [visitorWire]: 'ready' }, origin);
  return () => {
    target.removeEventListener('message', onMessage);
    target.removeEventListener('pagehide', onLeave);
    current?.close();
  };
}
