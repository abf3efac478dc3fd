import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as z from 'zod';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import { preferences } from '../../state/preferences.ts';
import type { VaultApi } from '../../vault/contract.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier } from '../../vault/testing/sample-rows.ts';
import { VisitPanel } from './visit-panel.tsx';

const dossierId = id('lea');
let unmount: (() => void) | undefined;

beforeEach(() => preferences.actions.setLang('fr'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

function openPanel(started = recordingVault(agent, sampleDossier('lea', 1))) {
  unmount = mountWithVault(started.vault, <VisitPanel dossierId={dossierId} />);
  return started;
}

const note = () => page.getByRole('textbox', { name: 'Note' });
const begin = () => page.getByRole('button', { name: 'Commencer la visite' }).click();

describe('the visit panel', () => {
  it('proposes what the appointment of today says, and begins with the cursor in the note', async () => {
    const { acts } = openPanel();
    await expect.element(page.getByText('rendez-vous de 09:00')).toBeVisible();
    await begin();
    await expect.element(note()).toHaveFocus();
    expect(acts).toMatchObject([
      {
        name: 'visit.start@1',
        args: {
          dossierId,
          reason: 'account-question',
          channel: 'office',
          appointmentId: id('lea appointment'),
        },
      },
    ]);
  });

  it('keeps every word through a restart of the screen', async () => {
    const desk = openPanel();
    await begin();
    await note().fill('Recettes en baisse depuis mars.');
    await expect.element(page.getByText('Enregistré sur ce poste', { exact: false })).toBeVisible();
    unmount?.();
    openPanel(desk);
    await expect.element(note()).toHaveValue('Recettes en baisse depuis mars.');
  });

  it('never says "saved" of words that could not be written', async () => {
    const desk = recordingVault(agent, sampleDossier('lea', 1));
    const full = err(appError('unavailable', 'vault', 'notWritten'));
    openPanel({ ...desk, vault: { ...desk.vault, saveDraft: () => Promise.resolve(full) } });
    await begin();
    await note().fill('Ne se perd pas.');
    await expect.element(page.getByText('Pas encore enregistré', { exact: false })).toBeVisible();
    expect(page.getByText('Enregistré sur ce poste', { exact: false }).query()).toBeNull();
    await expect.element(note()).toHaveValue('Ne se perd pas.');
  });

  it('says that a full disk took nothing, keeps the words, and closes the visit once when there is room', async () => {
    const { vault, acts } = recordingVault(agent, sampleDossier('lea', 1));
    let isFull = true;
    const onFullDisk: VaultApi = {
      ...vault,
      async act(name, args) {
        if (isFull && name === 'visit.close@2') return err(appError('unavailable', 'vault', 'storageFull'));
        return vault.act(name, args);
      },
    };
    openPanel({ vault: onFullDisk, acts });
    await begin();
    await note().fill('Peut verser 180 € dès le 1/12.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .element(page.getByText('Ce poste n’a pas pu écrire sur son disque.', { exact: false }))
      .toBeVisible();
    await expect.element(note()).toHaveValue('Peut verser 180 € dès le 1/12.');
    isFull = false;
    await note().click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => acts.filter(({ name }) => name === 'visit.close@2').length).toBe(1);
  });

  it('keeps what was typed when the language of the screen changes', async () => {
    openPanel();
    await begin();
    await note().fill('Nederlands nu.');
    preferences.actions.setLang('nl');
    await expect.element(page.getByRole('textbox', { name: 'Nota' })).toHaveValue('Nederlands nu.');
  });

  it('refuses an empty note with a sentence, then closes with Ctrl+Enter, once, with the words', async () => {
    const { acts, vault } = openPanel();
    await begin();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .element(page.getByText('Écrivez une note, ou dites pourquoi', { exact: false }))
      .toBeVisible();
    await expect.element(note()).toHaveFocus();
    await note().fill('Peut verser 180 € dès le 1/12.');
    // Twice in the same instant, before the first could be answered.
    const press = () =>
      note()
        .element()
        .dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true }),
        );
    press();
    press();
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Visite terminée.' }))
      .toBeInTheDocument();
    const closed = acts.filter((call) => call.name === 'visit.close@2');
    expect(closed).toHaveLength(1);
    expect(closed[0]?.args).toMatchObject({
      dossierId,
      nothingToNote: null,
      visitor: 'self',
      offline: false,
      note: { text: 'Peut verser 180 € dès le 1/12.' },
    });
    const { visitId } = z.object({ visitId: z.string() }).parse(acts[0]?.args);
    expect(await vault.readDraft(`visit:${visitId}`)).toBeNull();
  });

  it('says that the note waits on this disk when the network is away', async () => {
    const { vault, acts } = openPanel();
    await begin();
    await vault.setWorkOffline(true);
    await note().fill('Sans réseau.');
    await page.getByRole('button', { name: 'Terminer la visite' }).click();
    await expect
      .element(page.getByText('elle partira en relecture au retour du réseau', { exact: false }).first())
      .toBeInTheDocument();
    expect(acts.at(-1)).toMatchObject({ name: 'visit.close@2', args: { offline: true } });
  });
});
