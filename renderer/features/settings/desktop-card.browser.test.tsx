import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { UpdateState } from '#shared/ipc/page-channels.ts';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { joinFlush } from '../../forms/flush-drafts.ts';
import { createBrowserHost } from '../../hosts/browser-host.ts';
import type { HostInfo } from '../../hosts/host.ts';
import type { ScreenHost } from '../../hosts/use-host.tsx';
import { preferences } from '../../state/preferences.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent } from '../../vault/testing/sample-rows.ts';
import { DesktopCard } from './desktop-card.tsx';

let unmount: (() => void) | undefined;
beforeEach(() => preferences.actions.setLang('fr'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
  preferences.actions.setLang('fr');
});

interface Given {
  readonly managed?: boolean;
  readonly keepsSecrets?: boolean;
  readonly update?: UpdateState;
}

/** The settings on a desktop that only says things, and remembers in order what was asked of it. */
function openSettings({ managed = false, keepsSecrets = true, update = { kind: 'current' } }: Given = {}) {
  const asked: string[] = [];
  const browser = createBrowserHost();
  const host: ScreenHost = {
    ...browser,
    async info(): Promise<HostInfo> {
      return {
        ...(await browser.info()),
        kind: 'electron',
        desktop: {
          version: '1.2.3',
          central: { url: 'https://guichet.caisse.example', managed },
          keepsSecrets,
        },
      };
    },
    async setCentral(url) {
      asked.push(`central ${url}`);
      return url.includes('wrong')
        ? err(appError('unavailable', 'host', 'centralNotGuichet'))
        : ok({ url, managed: false });
    },
    startAfresh: async (reason) => void asked.push(`afresh ${reason}`),
    updateState: async () => update,
    async installUpdate() {
      asked.push('install');
      return ok({ kind: 'refused', reason: 'changed-since-download' });
    },
  };
  unmount = mountWithVault(recordingVault(agent, []).vault, <DesktopCard />, host);
  return asked;
}

const card = () => page.getByRole('region', { name: 'Guichet sur ce poste' });

describe('the card of the installed program', () => {
  it('is not there in a browser', async () => {
    const browser = createBrowserHost();
    let answered: Promise<HostInfo> | undefined;
    const info = () => (answered = browser.info());
    unmount = mountWithVault(recordingVault(agent, []).vault, <DesktopCard />, { ...browser, info });
    await expect.poll(() => answered).toBeDefined();
    await answered;
    await expect.element(card()).not.toBeInTheDocument();
  });

  it('says version, address, who set it and whether the system keeps the secret', async () => {
    openSettings({ managed: true, keepsSecrets: false });
    await expect.element(card()).toHaveTextContent('1.2.3');
    await expect.element(card()).toHaveTextContent('https://guichet.caisse.example');
    await expect.element(card()).toHaveTextContent('Fixée par votre service informatique');
    await expect.element(card()).toHaveTextContent('chaque démarrage demande une connexion en ligne');
    await expect.element(card()).toHaveTextContent('Aucune mise à jour n’attend');
    await expect.element(page.getByRole('button', { name: 'Changer d’adresse' })).not.toBeInTheDocument();
  });

  it('changes the address of a desk that is not managed: a wrong one has its sentence, a right one begins afresh', async () => {
    const asked = openSettings();
    await page.getByRole('button', { name: 'Changer d’adresse' }).click();
    const field = page.getByRole('textbox', { name: 'Nouvelle adresse' });
    await expect.element(field).toHaveFocus();
    await field.fill('https://wrong.example');
    await userEvent.keyboard('{Enter}');
    await expect.element(card().getByRole('alert')).toBeVisible();
    await field.fill('https://autre.example');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => asked)
      .toEqual(['central https://wrong.example', 'central https://autre.example', 'afresh byHand']);
  });

  it('installs only after the last keystroke is kept, and says what main answered', async () => {
    const asked = openSettings({ update: { kind: 'ready', version: '1.3.0', waitsFor: [] } });
    const leave = joinFlush(async () => void asked.push('drafts kept'));
    await page.getByRole('button', { name: 'Installer maintenant' }).click();
    await expect.element(card()).toHaveTextContent('a été modifié sur ce poste');
    expect(asked).toEqual(['drafts kept', 'install']);
    leave();
  });

  it('says for what it waits while the desk is at work, in three languages', async () => {
    const asked = openSettings({
      update: { kind: 'ready', version: '1.3.0', waitsFor: ['visit-open', 'outbox-waiting'] },
    });
    await expect
      .element(card())
      .toHaveTextContent(
        'Une visite est en cours : terminez-la, puis installez. Des modifications attendent encore d’être envoyées',
      );
    await page.getByRole('button', { name: 'Installer maintenant' }).click({ force: true });
    expect(asked).toEqual([]);
    preferences.actions.setLang('nl');
    const dutch = page.getByRole('region', { name: 'Guichet op deze computer' });
    await expect.element(dutch).toHaveTextContent('Versie 1.3.0 is nagekeken en klaar');
    await expect.element(dutch).toHaveTextContent('Er is een bezoek aan de gang');
    preferences.actions.setLang('de');
    await expect.element(page.getByText(/Ein Besuch läuft/)).toBeVisible();
  });

  it('has a sentence for a reason it does not know', async () => {
    openSettings({ update: { kind: 'refused', reason: 'of-a-later-version' } });
    await expect.element(card()).toHaveTextContent('La mise à jour a été refusée');
  });
});
