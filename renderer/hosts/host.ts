/** What the desk needs from the thing it runs in; the browser and Electron each give it in their way. */
export interface Host {
  info(): Promise<HostInfo>;
  /** Asks that the browser never clears this origin by itself; only a page may ask. */
  persist(): Promise<boolean>;
  /**
   * 32 bytes that depend on the salt and on a secret of this device that can be used but not read.
   * Without it a copied database answers no guess of a PIN.
   */
  mixSecret(salt: Uint8Array): Promise<Uint8Array>;
  /** Opens a public page (an article of law) outside of the desk; false when nothing could be opened. */
  openLink(url: string): Promise<boolean>;
}

export interface HostInfo {
  readonly kind: 'browser' | 'electron';
  /** What the device is called where devices are listed, e.g. "Chromium · Linux". */
  readonly label: string;
}
