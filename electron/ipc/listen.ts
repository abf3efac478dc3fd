import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, MessagePortMain, WebContents } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import type { pageChannels } from '#shared/ipc/page-channels.ts';
import { pageWire, portPurposes, type PortPurpose, portWire } from '#shared/ipc/names.ts';
import { isDeskFrame } from '../windows/is-desk-frame.ts';
import { answerChannel, type Handlers } from './answer-channel.ts';
import { RateLimit } from './rate-limit.ts';

export type PageHandlers = Handlers<typeof pageChannels, WebContents>;

/** The schemas of the contract, read once; there is no question before there is a window. */
export const pageContract = () => import('#shared/ipc/page-channels.ts');

export interface Listening {
  readonly ipcMain: Pick<IpcMain, 'handle' | 'on'>;
  /** Whether this is one of the windows the factory made, and not closed since. */
  readonly isOurs: (contents: WebContents) => boolean;
  readonly handlers: PageHandlers;
  /** A port that a page handed over; closed when nobody wants it. */
  readonly onPort: (purpose: PortPurpose, port: MessagePortMain, from: WebContents) => void;
  readonly now: () => number;
}

/** The only ears of main: every question and every port is refused unless the top frame of a desk window sent it. */
export function listen({ ipcMain, isOurs, handlers, onPort, now }: Listening): void {
  const limits = new WeakMap<WebContents, RateLimit>();
  const limitsOf = (contents: WebContents): RateLimit => {
    const known = limits.get(contents) ?? new RateLimit(now);
    limits.set(contents, known);
    return known;
  };
  const comesFromDesk = (event: IpcMainInvokeEvent | IpcMainEvent): boolean =>
    isDeskFrame(event.senderFrame) && isOurs(event.sender);

  ipcMain.handle(pageWire, async (event, name: unknown, args: unknown) => {
    // Who asks is judged at once, before anything is waited for: a frame may be another one by then.
    if (!comesFromDesk(event)) return err(appError('forbidden', 'host', 'senderRefused'));
    const { sender: context } = event;
    const { pageChannels: channels } = await pageContract();
    return answerChannel(channels, handlers, limitsOf(context), { name, args, context });
  });
  ipcMain.on(portWire, (event, purpose: unknown) => {
    const [port, ...more] = event.ports;
    for (const each of more) each.close();
    if (port === undefined) return;
    const known = portPurposes.find((each) => each === purpose);
    if (known !== undefined && comesFromDesk(event)) onPort(known, port, event.sender);
    else port.close();
  });
}
