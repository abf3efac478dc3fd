import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPageStore } from '../../state/open-page.ts';
import { preferences } from '../../state/preferences.ts';
import { recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, rowOf, sampleDossier, TODAY } from '../../vault/testing/sample-rows.ts';
import { mountVisitPanel } from './testing/mount-visit-panel.tsx';

const host = id('lea');
const along = id('bea');
const visitId = id('lea visit');
let unmount: (() => void) | undefined;

beforeEach(async () => {
  preferences.actions.setLang('fr');
  await page.viewport(1366, 768);
});
afterEach(() => {
  unmount?.();
  unmount = undefined;
  openPageStore.actions.close();
});

const herEvent = rowOf('life-event-record', 'bea event', along, {
  eventId: 'payment-difficulty',
  factOn: TODAY,
  declaredOn: TODAY,
  answers: {},
  definitionVersion: '1',
  documentIds: [],
  supersedesId: null,
});

/** A visit of Lea for no event of hers; Bea came along, and an interview was noted in her own dossier. */
async function openPanel() {
  const desk = recordingVault(agent, [...sampleDossier('lea', 1), ...sampleDossier('bea', 2), herEvent]);
  await desk.vault.openDossier(host, 'visit');
  await desk.vault.act('visit.start@1', {
    visitId,
    dossierId: host,
    channel: 'business',
    reason: 'other',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  await desk.vault.act('visit.people@1', {
    visitId,
    dossierId: host,
    people: [{ dossierId: along, as: 'spouse' }],
  });
  unmount = mountVisitPanel(desk.vault, host);
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect.element(note).toBeVisible();
  await note.fill('Venues ensemble.');
  return desk;
}

const duties = () => page.getByRole('list', { name: /^À dire à / });
const dialog = () => page.getByRole('alertdialog', { name: 'Tout n’a pas été dit' });

describe('somebody who came along', () => {
  it('has the duties of their own event, and what they are told counts for them alone', async () => {
    const { vault } = await openPanel();
    await expect.element(duties().getByRole('button', { name: 'Le plan d’apurement' })).toBeVisible();
    await duties().getByRole('button', { name: 'Le plan d’apurement' }).click();
    expect(openPageStore.get()).toMatchObject({ topic: 'payment-plan', to: along });
    await vault.act('information.record@1', {
      informationId: id('told to bea'),
      dossierId: along,
      commitmentId: 'L4',
      lifeEventId: 'payment-difficulty',
      topicId: 'payment-plan',
      artefact: { kind: 'simulation', id: 'payment-plan', version: '1', lang: 'fr' },
      how: 'shown',
      on: TODAY,
      visitId,
      documentId: null,
    });
    await expect
      .element(duties().getByRole('button', { name: 'Le plan d’apurement' }))
      .not.toBeInTheDocument();
    await expect.element(page.getByRole('list', { name: 'Engagement L4' })).not.toBeInTheDocument();
  });

  it('is asked about before the visit ends, and what is left goes into their dossier', async () => {
    const { acts } = await openPanel();
    await expect.element(duties()).toBeVisible();
    await page.getByRole('button', { name: 'Terminer la visite' }).click();
    await expect.element(dialog().getByRole('heading', { level: 3 })).toBeVisible();
    await dialog()
      .getByRole('button', { name: /^Montrer : Le plan d’apurement, / })
      .click();
    expect(openPageStore.get()).toMatchObject({ topic: 'payment-plan', to: along });
    openPageStore.actions.close();
    await expect.element(dialog()).toBeVisible();
    // From any place in it, the footer too.
    const footer = dialog().getByRole('button', { name: 'Terminer la visite' });
    await expect.element(footer).toHaveTextContent('Ctrl ↵');
    footer.element().focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(dialog().getByText('Choisissez une raison', { exact: false })).toBeVisible();
    await dialog()
      .getByRole('button', { name: /Raison pour tout/ })
      .click();
    await page.getByRole('option', { name: 'Le temps a manqué' }).click();
    footer.element().focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(dialog()).not.toBeInTheDocument();
    const written = acts.filter(({ name }) => name === 'visit.companion@2' || name === 'visit.close@2');
    expect(written.map(({ name }) => name)).toEqual(['visit.companion@2', 'visit.close@2']);
    expect(written[0]?.args).toMatchObject({
      dossierId: along,
      gapsLeft: expect.arrayContaining([{ topicId: 'payment-plan', commitmentId: 'L4', reason: 'noTime' }]),
    });
    expect(written[1]?.args).toMatchObject({ dossierId: host, gapsLeft: [] });
  });

  it('has nothing written when the visit is broken off, whatever was typed for them', async () => {
    const { acts } = await openPanel();
    await page.getByRole('textbox', { name: /^Note pour / }).fill('Pense à s’affilier.');
    await page.getByRole('button', { name: 'Interrompre' }).click();
    const asking = page.getByRole('alertdialog');
    await asking.getByRole('textbox').fill('Alarme incendie');
    await asking.getByRole('button', { name: 'Interrompre' }).click();
    await expect.element(asking).not.toBeInTheDocument();
    expect(acts.map(({ name }) => name)).toEqual(['visit.start@1', 'visit.people@1', 'visit.abandon@1']);
  });
});
