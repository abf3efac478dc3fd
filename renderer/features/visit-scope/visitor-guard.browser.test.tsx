import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { createBrowserHost } from '../../hosts/browser-host.ts';
import { preferences } from '../../state/preferences.ts';
import { visitorWindow } from '../../state/visitor-window.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, rowOf, sampleDossier } from '../../vault/testing/sample-rows.ts';
import { lookingStore } from './looking.ts';
import { type DossierPart, VisitorGuard } from './index.ts';

const dossierId = id('lea');
const visitId = id('lea visit');
let unmount: (() => void) | undefined;

beforeEach(() => preferences.actions.setLang('fr'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
  lookingStore.reset();
  visitorWindow.reset();
});

const mandate = rowOf('proxy', 'lea accountant', dossierId, {
  kind: 'accountant',
  name: 'Fiduciaire Exemple',
  enterpriseNumber: null,
  ssin: null,
  scope: ['read'],
  period: { from: plainDate('2024-01-01'), to: null },
  documentId: null,
});

async function open(part: DossierPart) {
  const { vault } = recordingVault(agent, [...sampleDossier('lea', 1), mandate]);
  await vault.openDossier(dossierId, 'visit');
  await vault.act('visit.start@1', {
    visitId,
    dossierId,
    channel: 'office',
    reason: 'account-question',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  unmount = mountWithVault(
    vault,
    <VisitorGuard dossierId={dossierId} part={part} title="Compte">
      <p>1 320,42 €</p>
    </VisitorGuard>,
  );
  const says = (visitor: 'self' | 'spouse' | 'proxy', proxyId: string | null = null) =>
    vault.act('visit.visitor@1', { visitId, dossierId, visitor, proxyId });
  return { says };
}

const amount = () => page.getByText('1 320,42 €');
const closed = () => page.getByText('Fermé pour ce visiteur', { exact: false });

describe('a part of the dossier, by who stands there', () => {
  it('is open to the person, closed to a spouse, open to a proxy who may read', async () => {
    const { says } = await open('account');
    await expect.element(amount()).toBeVisible();
    await says('spouse');
    await expect.element(closed()).toBeVisible();
    expect(amount().query()).toBeNull();
    await says('proxy', mandate.id);
    await expect.element(amount()).toBeVisible();
  });

  it('keeps health from a proxy who may read the rest', async () => {
    const { says } = await open('health');
    await says('proxy', mandate.id);
    await expect.element(closed()).toBeVisible();
  });

  it('may be looked at by the agent alone, never while the visitor’s window shows something', async () => {
    const { says } = await open('account');
    await says('spouse');
    await page.getByRole('button', { name: 'Regarder pour moi' }).click();
    await expect.element(amount()).toBeVisible();
    await expect.element(page.getByText('Vous regardez pour vous seul', { exact: false })).toBeVisible();
    const host = {
      ...createBrowserHost(),
      openVisitor: async () => ({
        ok: true as const,
        value: { show: () => undefined, close: () => undefined },
      }),
    };
    await visitorWindow.actions.show(host, { lang: 'fr', demo: true, title: 'Page', blocks: [] });
    await expect.element(closed()).toBeVisible();
    await expect.element(page.getByText('videz-le d’abord', { exact: false })).toBeVisible();
    expect(amount().query()).toBeNull();
    visitorWindow.actions.clear();
    await page.getByRole('button', { name: 'Regarder pour moi' }).click();
    await expect.element(amount()).toBeVisible();
  });
});
