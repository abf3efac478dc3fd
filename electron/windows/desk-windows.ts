import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron';
import type { LockReason } from '#shared/ipc/lock-reason.ts';
import { appOrigin, eventWire, type HostEventName } from '#shared/ipc/names.ts';
import type { HostEvent } from '#shared/ipc/host-events.ts';
import { deskWindowOptions } from './window-options.ts';

export interface WindowParts {
  /** The one place that makes windows. */
  readonly make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly webPreferences: BrowserWindowConstructorOptions['webPreferences'];
  /** Where the desk stood last time, as far as today's screens allow. */
  readonly place: { readonly bounds: Rectangle; readonly maximized: boolean };
  readonly onMade: (window: BrowserWindow) => void;
}

/** How long a page may take to write its last words before it is replaced all the same. */
const LAST_WORDS_MS = 3_000;

/** The window of the desk: one at a time, replaced whole when it locks, so that nothing decrypted outlives a lock. */
export class DeskWindows {
  readonly #parts: WindowParts;
  readonly #startedBecause = new WeakMap<WebContents, LockReason>();
  #window: BrowserWindow | null = null;

  constructor(parts: WindowParts) {
    this.#parts = parts;
  }

  get current(): BrowserWindow | null {
    return this.#window !== null && !this.#window.isDestroyed() ? this.#window : null;
  }

  isOurs(contents: WebContents): boolean {
    return !contents.isDestroyed() && this.current?.webContents === contents;
  }

  /** Why the page of this window begins with a closed vault. */
  startedBecause(contents: WebContents): LockReason | null {
    return this.#startedBecause.get(contents) ?? null;
  }

  async open(): Promise<void> {
    const { bounds, maximized } = this.#parts.place;
    await this.#make(bounds, maximized, null, null);
  }

  show(): void {
    const window = this.current;
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  tell<Name extends HostEventName>(name: Name, event: HostEvent<Name>): void {
    this.current?.webContents.send(eventWire, name, event);
  }

  /** A new page in a new process at the same place; the old one ends with all that it held in memory. */
  async startAfresh(reason: LockReason): Promise<void> {
    const old = this.current;
    const bounds = old?.getNormalBounds() ?? this.#parts.place.bounds;
    const maximized = old?.isMaximized() ?? this.#parts.place.maximized;
    // The new one first: closing the last window would end the program.
    await this.#make(bounds, maximized, reason, old);
  }

  /** Asks the page to close its vault, and does it without the page when that stays silent. */
  lock(reason: 'screenLocked' | 'suspended'): void {
    const asked = this.current;
    if (asked === null) return;
    this.tell('lock', { reason });
    setTimeout(() => {
      if (this.current === asked) void this.startAfresh(reason);
    }, LAST_WORDS_MS).unref();
  }

  async #make(
    bounds: Rectangle,
    maximized: boolean,
    reason: LockReason | null,
    old: BrowserWindow | null,
  ): Promise<void> {
    const { make, webPreferences, onMade } = this.#parts;
    const window = make({ ...deskWindowOptions, ...bounds, webPreferences });
    this.#window = window;
    if (reason !== null) this.#startedBecause.set(window.webContents, reason);
    onMade(window);
    old?.destroy();
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    // A page that was replaced before it had loaded answers with an error that concerns nobody.
    await window.loadURL(`${appOrigin}/index.html`).catch(() => undefined);
  }
}
