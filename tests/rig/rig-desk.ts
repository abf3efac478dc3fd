import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser, type RigBrowser } from './rig-browser.ts';
import type { RigPage } from './site/rig-page.ts';
import type { RigPerson, Seen, Standing } from './site/rig-worker.ts';

const anne: RigPerson = { badge: 'AL-2041', password: 'demo-anne', pin: '246810' };

/** Cycles after which a desk that nothing disturbs has everything. */
const MOST_CYCLES = 40;

/** One computer: a browser profile on the disk, and the vault in it. It is killed and started over and over. */
export class RigDesk {
  /** Contacts that this vault called saved, each with its dossier; only those whose word came through. */
  readonly saved = new Map<string, string>();
  private readonly profile: string;
  private readonly url: string;
  private readonly dossierOf = new Map<string, string>();
  private browser: RigBrowser | null = null;
  private isFresh = false;
  private heard: () => void = () => undefined;

  constructor(folder: string, url: string) {
    this.profile = mkdtempSync(path.join(folder, 'profile-'));
    this.url = url;
  }

  /** Starts the browser and its page; the vault stays closed, and the network is cut. */
  async start(): Promise<void> {
    this.browser = await launchBrowser(this.profile);
    const { page } = this.browser;
    await page.exposeFunction('rigSaved', (contactId: string) => {
      this.saved.set(contactId, this.dossierOf.get(contactId) ?? '');
      this.heard();
    });
    await page.goto(this.url);
    await this.cut();
  }

  private async cut(): Promise<void> {
    await this.setNet(false);
    this.isFresh = true;
  }

  /** The page begins anew, as after a reload; a browser that has just been started has a new one already. */
  async restart(): Promise<void> {
    if (this.isFresh) return;
    await this.page.reload();
    await this.cut();
  }

  /** The vault of before, or a new one. @returns a reason when it stayed closed */
  async enter(): Promise<Awaited<ReturnType<RigPage['enter']>>> {
    this.isFresh = false;
    return this.page.evaluate(async (person) => (await globalThis.rig).enter(person), anne);
  }

  async setNet(on: boolean): Promise<void> {
    await this.page.evaluate(async (to) => (await globalThis.rig).setNet(to), on);
  }

  seen(): Promise<Seen> {
    return this.page.evaluate(async () => (await globalThis.rig).seen());
  }

  /** Cycles until nothing waits and everything is here; central is there and nobody else works. */
  async settle(): Promise<Standing> {
    let standing: Standing | null = null;
    for (let cycle = 0; cycle < MOST_CYCLES; cycle += 1) {
      standing = await this.page.evaluate(async () => (await globalThis.rig).sync());
      if (standing.signInNeeded) {
        const refused = await this.page.evaluate(async (who) => (await globalThis.rig).signIn(who), anne);
        if (refused !== null) throw new Error(`the desk cannot sign in again: ${refused}`);
      } else if (standing.waiting === 0 && !standing.initial && standing.trouble === null) return standing;
    }
    throw new Error(`the desk does not come to rest: ${JSON.stringify(standing)}`);
  }

  /** Begins to record these contacts and does not wait; what is called saved comes in as it is said. */
  record(
    contacts: readonly { readonly contactId: string; readonly dossierId: string }[],
  ): Promise<readonly (string | null)[]> {
    for (const { contactId, dossierId } of contacts) this.dossierOf.set(contactId, dossierId);
    return this.page.evaluate(
      async (list) =>
        (await globalThis.rig).actAll(
          list.map(({ contactId }) => contactId),
          list.map(({ dossierId }) => dossierId),
        ),
      contacts,
    );
  }

  /** Resolves when so many contacts more are called saved. */
  afterSaves(more: number): Promise<void> {
    const wanted = this.saved.size + more;
    return new Promise((resolve) => {
      this.heard = () => {
        if (this.saved.size >= wanted) resolve();
      };
      this.heard();
    });
  }

  async kill(): Promise<void> {
    await this.browser?.kill();
    this.browser = null;
  }

  /** Ends the computer for good. */
  async end(): Promise<void> {
    await this.browser?.close();
    this.browser = null;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  get page(): Page {
    if (this.browser === null) throw new Error('the browser is not running');
    return this.browser.page;
  }
}
