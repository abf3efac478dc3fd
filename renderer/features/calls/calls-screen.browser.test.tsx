import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { preferences } from '../../state/preferences.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier } from '../../vault/testing/sample-rows.ts';
import { toldBirth } from '../../vault/testing/told-event.ts';
import { CallsScreen } from './calls-screen.tsx';

let unmount: (() => void) | undefined;

beforeEach(async () => {
  preferences.actions.setLang('fr');
  location.hash = '';
  await page.viewport(1366, 768);
});
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

function open() {
  const desk = recordingVault(agent, [
    ...sampleDossier('lea', 1),
    toldBirth('lea'),
    ...sampleDossier('max', 2),
  ]);
  unmount = mountWithVault(desk.vault, <CallsScreen />);
  return desk;
}

const called = () => page.getByRole('button', { name: /^Noter l’appel : .*105 titres-services/ });

it('takes a line off the list when the person was reached, with the call in the timeline', async () => {
  const { acts } = open();
  await called().click();
  await page.getByRole('button', { name: 'Noter l’appel', exact: true }).click();
  await expect.element(called()).not.toBeInTheDocument();
  expect(acts).toMatchObject([
    { name: 'contact.record@1', args: { dossierId: id('lea'), outcome: 'reached', purposes: ['benefit'] } },
    { name: 'task.open@1', args: { ruleId: 'right:maternity-assistance', kind: 'call' } },
    { name: 'task.settle@1', args: { to: 'done' } },
  ]);
});

it('keeps the line of somebody who did not answer', async () => {
  const { acts } = open();
  await called().click();
  await page
    .getByText(/^Pas de réponse/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Noter l’appel', exact: true }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(called()).toBeVisible();
  expect(acts.map(({ name }) => name)).toEqual(['contact.record@1']);
});

it('opens the rights of the dossier', async () => {
  open();
  await page
    .getByRole('button', { name: /^Canari-lea/ })
    .first()
    .click();
  expect(location.hash).toBe(`#/dossier/${id('lea')}/rights`);
});

it('speaks Dutch in whole', async () => {
  preferences.actions.setLang('nl');
  open();
  await expect.element(page.getByRole('heading', { name: 'Te bellen', level: 1 })).toBeVisible();
  await expect.element(page.getByText(/\[FR\]/)).not.toBeInTheDocument();
});
