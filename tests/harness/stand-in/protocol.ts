import { app } from './app.ts';
import { record } from './state.ts';
import { strict } from './strict.ts';

export type SchemeHandler = (request: Request) => Promise<Response> | Response;

/** Handlers of one session, by scheme. */
export class ProtocolOfSession {
  _handlers = new Map<string, SchemeHandler>();

  handle(scheme: string, handler: SchemeHandler): void {
    record('protocol.handle', { scheme, ready: app.isReady() });
    if (!app.isReady()) throw new Error('protocol.handle before app is ready');
    this._handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    this._handlers.delete(scheme);
  }
  isProtocolHandled(scheme: string): boolean {
    return this._handlers.has(scheme);
  }
}

/** The module itself: in Electron it is also the default session's, which the desk does not use. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: unknown): void {
    record('protocol.registerSchemesAsPrivileged', { schemes, ready: app.isReady() });
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  },
});
