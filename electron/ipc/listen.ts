import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, MessagePortMain, WebContents } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import { pageChannels } from '#shared/ipc/page-channels.ts';
import { pageWire, portPurposes, type PortPurpose, portWire } from '#shared/ipc/names.ts';
import { isDeskFrame } from '../windows/is-desk-frame.ts';
import { answerChannel, type Handlers } from './answer-channel.ts';
import { RateLimit } from './rate-limit.ts';

export type PageHandlers = Handlers<typeof pageChannels, WebContents>;

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

  ipcMain.handle(pageWire, (event, name: unknown, args: unknown) =>
    comesFromDesk(event)
      ? answerChannel(pageChannels, handlers, limitsOf(event.sender), { name, args, context: event.sender })
      : err(appError('forbidden', 'host', 'senderRefused')),
  );
  ipcMain.on(portWire, (event, purpose: unknown) => {
    const [port, ...more] = event.ports;
    for (const each of more) each.close();
    if (port === undefined) return;
    const known = portPurposes.find((each) => each === purpose);
    if (known !== undefined && comesFromDesk(event)) onPort(known, port, event.sender);
    else port.close();
  });
}
