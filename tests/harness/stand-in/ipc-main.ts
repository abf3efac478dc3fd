import { EventEmitter } from 'node:events';
import type { Frame } from './frame.ts';
import type { StandInPort } from './message-port.ts';
import { labelled, record } from './state.ts';
import { strict } from './strict.ts';

export interface IpcEvent {
  readonly sender: unknown;
  readonly senderFrame: Frame | null;
  readonly ports: StandInPort[];
  readonly processId: number;
  readonly frameId: number;
  returnValue?: unknown;
  reply?: (channel: string, ...args: unknown[]) => void;
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  _handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    record('ipcMain.handle', { channel });
    if (this._handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this._handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this._handlers.delete(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    this._handlers.delete(channel);
  }
  override on(channel: string, listener: (...args: never[]) => void): this {
    if (channel !== 'newListener' && channel !== 'removeListener') record('ipcMain.on', { channel });
    return super.on(channel, listener as (...args: unknown[]) => void);
  }
  /** As `ipcRenderer.invoke` arrives: the answer passes structured clone, an error keeps its text only. */
  async _invoke(event: IpcEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this._handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(event, ...args));
  }
}

export const ipcMain = labelled('ipcMain', strict('ipcMain', new IpcMain()));
export type StandInIpcMain = IpcMain;
