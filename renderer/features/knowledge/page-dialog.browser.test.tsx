import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '#shared/kernel/result.ts';
import { createBrowserHost } from '../../hosts/browser-host.ts';
import type { ScreenHost } from '../../hosts/use-host.tsx';
import { openPage, openPageStore } from '../../state/open-page.ts';
import { preferences } from '../../state/preferences.ts';
import { visitorWindow } from '../../state/visitor-window.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier } from '../../vault/testing/sample-rows.ts';
import { PageDialog } from './page-dialog.tsx';

let unmount: (() => void) | undefined;

beforeEach(() => preferences.actions.setLang('fr'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
  openPageStore.actions.close();
  visitorWindow.actions.close();
});

function open() {
  const shown: unknown[] = [];
  let printed = 0;
  const host: ScreenHost = {
    ...createBrowserHost(),
    async print() {
      printed += 1;
      return ok({ printed: true });
    },
    openVisitor: async () => ok({ show: (view) => void shown.push(view), close: () => undefined }),
  };
  const started = recordingVault(agent, sampleDossier('a', 1));
  unmount = mountWithVault(started.vault, <PageDialog />, host);
  return { ...started, shown, printed: () => printed };
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

it('shows a page beside the work, follows its links and closes', async () => {
  open();
  openPage('bridging-right', 'bankruptcy');
  await expect.element(page.getByRole('dialog', { name: 'Le droit passerelle' })).toBeVisible();
  await expect.element(page.getByText('12 mois').first()).toBeVisible();
  await expect.element(page.getByText('[à confirmer par l’INASTI]').first()).toBeVisible();
  await page.getByText('DE', { exact: true }).click();
  await expect.element(page.getByRole('dialog', { name: 'Das Überbrückungsrecht' })).toBeVisible();
  await press('Fermer');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

it('records what is shown and handed over once a visit is open, and says so', async () => {
  const { vault, acts, shown, printed } = open();
  openPage('payment-plan');
  await press('Montrer');
  await expect.element(page.getByText('Montré. Sans visite ouverte, rien n’est noté.')).toBeVisible();
  expect(acts).toEqual([]);
  await vault.act('visit.start@1', {
    visitId: id('v'),
    dossierId: id('a'),
    channel: 'office',
    reason: 'payment-difficulty',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  await press('Montrer');
  await expect.element(page.getByText('Montré et noté dans la visite.')).toBeVisible();
  expect(shown.at(-1)).toMatchObject({ title: 'Le plan d’apurement', lang: 'fr' });
  await press('Remettre');
  await expect.element(page.getByText('Imprimé et noté comme remis.')).toBeVisible();
  expect(printed()).toBe(1);
  await expect.element(page.getByRole('article', { name: 'Le plan d’apurement' })).not.toBeInTheDocument();
  expect(acts.slice(1)).toMatchObject([
    { name: 'information.record@1', args: { how: 'shown', topicId: 'payment-plan', commitmentId: 'L4' } },
    { name: 'information.record@1', args: { how: 'handed', visitId: id('v') } },
  ]);
});
