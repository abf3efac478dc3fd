import { expect } from '../support/expect.ts';
import { browserCable, type Cable } from './cable.ts';
import { Desk } from './screens/desk.ts';
import { openPalette } from './screens/palette.ts';
import { type DeskLang, Visit } from './screens/visit.ts';
import type { SharedDesk, SharedDesks } from './shared-desks.ts';
import type { Central } from '../support/central.ts';
import type { Staffer } from '../support/gate.ts';

export interface VisitDeskOptions {
  /** Who has signed in; Anne unless said. */
  readonly who?: Staffer;
  /** Language of the screen; French unless said. */
  readonly lang?: DeskLang;
  /** Numbers of every dossier this test changes. Another file that changed one of them got another central; tests of one file know each other. */
  readonly dossiers: readonly string[];
  /** Other files whose changes to these dossiers do not matter here, such as `contributions.spec.ts`. */
  readonly knows?: readonly string[];
  /** The central of the file itself, from `withCentral`; its tests know each other. */
  readonly at?: Central;
}

/** Somebody at work on `Today`, with nothing open and everything sent. */
export interface VisitDesk extends SharedDesk {
  readonly desk: Desk;
  readonly visit: Visit;
  readonly cable: Cable;
  /** For a test that spoils this desk and nothing of central: another one is made for whoever comes next. */
  leave(): Promise<void>;
  /** Opens a dossier by its number, in any language; the heading is the person's name. */
  open(number: string, name: RegExp): Promise<void>;
}

/**
 * The cheap way into the desk, for whatever does not test the way in itself: a person signs in once and keeps the desk
 * for the tests after it. What a test leaves behind (a visit, a dialog, the network cut, a dossier that it changed) never
 * reaches another one: that one gets a new central and signs in again.
 */
export async function openVisitDesk(
  desks: SharedDesks,
  file: string,
  { who = 'anne', lang = 'fr', dossiers, knows = [], at }: VisitDeskOptions,
): Promise<VisitDesk> {
  const shared = await desks.take({ who, lang, dossiers, knows, by: file, at });
  const { page } = shared;
  return {
    ...shared,
    desk: new Desk(page),
    visit: new Visit(page, lang),
    cable: browserCable(page, shared.context, shared.ears),
    leave: () => desks.leave(shared),
    async open(number, name) {
      await openPalette(page);
      await page.getByRole('dialog').getByRole('combobox').fill(number);
      await page.getByRole('dialog').getByRole('option', { name }).first().click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    },
  };
}
