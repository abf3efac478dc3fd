import type { AppError } from '#shared/kernel/errors.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { HostEvent } from '#shared/ipc/host-events.ts';
import type { LinkId } from '#shared/ipc/links.ts';
import type { HostEventName } from '#shared/ipc/names.ts';
import type { WarmAct } from '#shared/ipc/warm-act.ts';
import type { LockReason } from '#shared/ipc/lock-reason.ts';
import type { VisitorScreen } from './visitor-screen.ts';
import type { DesktopInfo, FileType, PageAnswer, PageArgs, UpdateState } from '#shared/ipc/page-channels.ts';

/** What the desk needs from the thing it runs in; the browser and Electron each give it in their way. */
export interface Host {
  info(): Promise<HostInfo>;
  /** Asks that the browser never clears this origin by itself; only a page may ask. */
  persist(): Promise<boolean>;
  /**
   * 32 bytes that depend on the salt and on a secret of this device that can be used but not read.
   * Without it a copied database answers no guess of a PIN. Fails where the system's own store does.
   * @param mayBegin whether a new secret may begin when there is none: only after an online sign-in
   */
  mixSecret(salt: Uint8Array<ArrayBuffer>, mayBegin: boolean): Promise<Result<Uint8Array, AppError>>;
  /**
   * Thirty-two bytes that this computer forgets when it is switched off, and after half a day at the latest; one for each
   * vault. `begin` makes new ones, `read` gives those there are or null, `forget` takes them away (null).
   */
  warmSecret(vaultId: string, act: WarmAct): Promise<Uint8Array | null>;
  /** A line to the host for the vault worker alone; null where the page itself must speak for it. */
  vaultPort(): MessagePort | null;
  /** Where central is; only a desktop has to be told. */
  setCentral(url: string): Promise<Result<PageAnswer<'setCentral'>, AppError>>;
  /** Ends this page with all that it holds in memory and begins a new one. */
  startAfresh(reason: LockReason): Promise<void>;
  setLanguage(lang: Lang): void;
  tellDeskState(state: PageArgs<'tellDeskState'>): void;
  print(options: PageArgs<'print'>): Promise<Result<PageAnswer<'print'>, AppError>>;
  savePdf(options: PageArgs<'savePdf'>): Promise<Result<PageAnswer<'savePdf'>, AppError>>;
  saveFile(file: PageArgs<'saveFile'>): Promise<Result<PageAnswer<'saveFile'>, AppError>>;
  pickFiles(types: readonly FileType[], many: boolean): Promise<Result<PageAnswer<'pickFiles'>, AppError>>;
  /** To be open while a capture dialog is, and no longer. */
  camera(open: boolean): Promise<Result<null, AppError>>;
  /**
   * The second window, that faces the visitor. Call it while a click is handled: a browser opens none otherwise.
   * @param onClosed that window was closed there
   * @returns `visitorWindowFailed` when there is none
   */
  openVisitor(onClosed: () => void): Promise<Result<VisitorScreen, AppError>>;
  notify(kind: PageArgs<'notify'>['kind']): void;
  openLink(id: LinkId): Promise<Result<null, AppError>>;
  updateState(): Promise<UpdateState>;
  installUpdate(): Promise<Result<UpdateState, AppError>>;
  /** @returns stops listening */
  on<Name extends HostEventName>(name: Name, listener: (event: HostEvent<Name>) => void): () => void;
}

export interface HostInfo {
  /** What keeps this desktop from working at all, such as a policy that somebody else than the fund could write. */
  readonly trouble: AppError | null;
  /** Minutes without a sign of life before the vault closes, when the fund set them. */
  readonly idleMinutes: number | null;
  readonly kind: 'browser' | 'electron';
  /** What the device is called where devices are listed, e.g. "Chromium · Linux". */
  readonly label: string;
  /** False while a desktop does not know its central yet. */
  readonly centralKnown: boolean;
  /** Set by the fleet's policy: the address is shown, not asked. */
  readonly centralManaged: boolean;
  /** Why this page began with a closed vault. */
  readonly startedBecause: LockReason | null;
  /** What only the installed program knows of itself; null in a browser, and on a desktop in trouble. */
  readonly desktop: Pick<DesktopInfo, 'version' | 'central' | 'keepsSecrets'> | null;
}

/** What the vault worker needs of it. */
export interface VaultHost extends Pick<Host, 'persist' | 'mixSecret' | 'warmSecret'> {
  info(): Promise<Pick<HostInfo, 'label' | 'idleMinutes'>>;
}
