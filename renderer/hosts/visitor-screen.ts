import type { HostBridge } from '#shared/ipc/bridge.ts';
import { portWire } from '#shared/ipc/names.ts';
import {
  fromVisitorSchema,
  type ToVisitor,
  type VisitorView,
  visitorWire,
} from '#shared/ipc/visitor-view.ts';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** The second window, as the desk holds it. */
export interface VisitorScreen {
  /** Shows this instead of what stands there; null shows nothing. */
  readonly show: (view: VisitorView | null) => void;
  readonly close: () => void;
}

const windowName = 'guichet-visitor';
const features = 'popup,width=1024,height=768';

/**
 * In a browser: a window of the same origin, which says when it is ready and then gets its port. Call it while a click is handled, or the browser's own blocker refuses it.
 * @param onClosed the visitor's window was closed there
 * @returns `visitorWindowFailed` when the browser opens none
 */
export function openVisitorWindow(
  onClosed: () => void,
  home: Window = window,
): Result<VisitorScreen, AppError> {
  const opened = home.open('./visitor.html', windowName, features);
  if (opened === null) return err(appError('unavailable', 'host', 'visitorWindowFailed'));
  const { origin } = home.location;
  let port: MessagePort | undefined;
  let latest: ToVisitor = { view: null };

  const send = (message: ToVisitor): void => {
    latest = message;
    port?.postMessage(message);
  };
  // The desk locks or goes: what it showed goes with it.
  const clear = (): void => send({ view: null });
  const letGo = (): void => {
    home.removeEventListener('message', onMessage);
    home.removeEventListener('pagehide', clear);
    clear();
    port?.close();
    port = undefined;
  };
  const onMessage = ({ data, source, origin: from }: MessageEvent<unknown>): void => {
    const said = fromVisitorSchema.safeParse(data);
    if (source !== opened || from !== origin || !said.success) return;
    if (said.data[visitorWire] === 'ready') {
      port?.close();
      const { port1, port2 } = new MessageChannel();
      port = port1;
      opened.postMessage({ [portWire]: 'visitor' }, origin, [port2]);
      port.postMessage(latest);
    } else if (port !== undefined) {
      // Before the first "ready" it is an older page in the same window that goes. Loaded anew by the visitor counts as
      // closed: the window then shows nothing until the desk opens it again.
      letGo();
      onClosed();
    }
  };
  home.addEventListener('message', onMessage);
  home.addEventListener('pagehide', clear);
  return ok({
    show: (view) => send({ view }),
    close() {
      letGo();
      opened.close();
    },
  });
}

/**
 * On the desktop: main makes the window, and gets its port by way of the preload.
 * @param handOver posts one end of a channel for the visitor and keeps the other
 */
export async function openVisitorDesktop(
  bridge: Pick<HostBridge, 'visitorWindow' | 'on'>,
  handOver: () => MessagePort,
  onClosed: () => void,
): Promise<Result<VisitorScreen, AppError>> {
  const answer = await bridge.visitorWindow({ open: true });
  if (!answer.ok) return answer;
  const port = handOver();
  const stop = bridge.on('visitorClosed', () => {
    stop();
    port.close();
    onClosed();
  });
  return ok({
    show: (view) => port.postMessage({ view } satisfies ToVisitor),
    close() {
      stop();
      port.postMessage({ view: null } satisfies ToVisitor);
      port.close();
      void bridge.visitorWindow({ open: false });
    },
  });
}
