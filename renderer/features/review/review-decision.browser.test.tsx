import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { instant } from '#shared/kernel/instant.ts';
import type { Row } from '#shared/entities/index.ts';
import { preferences } from '../../state/preferences.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, rowOf, sampleDossier, supervisor } from '../../vault/testing/sample-rows.ts';
import { ReviewScreen } from './review-screen.tsx';

let unmount: (() => void) | undefined;

beforeEach(() => preferences.actions.setLang('fr'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

function dossierWithNote(name: string, number: number, authorId: string, hour: string): Row[] {
  const dossierId = id(name);
  const noteId = id(`${name} note`);
  return [
    ...sampleDossier(name, number, `Exemple-${name}`),
    rowOf('note', `${name} note`, dossierId, {
      authorId,
      visitId: null,
      topics: [],
      lastRevision: 1,
      reviewId: null,
      writtenOffline: false,
      state: 'submitted',
    }),
    rowOf('note-revision', `${name} words`, dossierId, {
      noteId,
      no: 1,
      text: `Mots de ${name}.`,
      links: { snapshotIds: [], pageIds: [], requestIds: [] },
      on: instant(`2026-11-22T${hour}:00:00Z`),
    }),
  ];
}

function openReview() {
  const rows = [
    ...dossierWithNote('un', 1, agent.staffId, '08'),
    ...dossierWithNote('deux', 2, agent.staffId, '09'),
    ...dossierWithNote('mien', 3, supervisor.staffId, '07'),
  ];
  const desk = recordingVault(supervisor, rows);
  unmount = mountWithVault(desk.vault, <ReviewScreen />);
  return { ...desk, decisions: () => desk.acts.filter((call) => call.name.startsWith('note.')) };
}

const words = (text: string) => page.getByText(text, { exact: true });
const remark = () => page.getByRole('textbox', { name: 'Remarque à', exact: false });

async function chooseReason(reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Raison du renvoi', exact: false }).click();
  await page.getByRole('option', { name: reason }).click();
}

describe('a verdict', () => {
  it('returns nothing without a reason, nor without words, and says why', async () => {
    const { decisions } = openReview();
    await expect.element(words('Mots de un.')).toBeVisible();
    await userEvent.keyboard('r');
    await expect.element(page.getByText('Choisissez la raison', { exact: false })).toBeVisible();
    await chooseReason('Incomplet');
    await page.getByRole('button', { name: 'Renvoyer à', exact: false }).click();
    await expect.element(page.getByText('Écrivez ce qui doit changer', { exact: false })).toBeVisible();
    await expect.element(remark()).toHaveFocus();
    expect(decisions()).toEqual([]);
  });

  it('returns with reason and words, says so, and goes on with the next note', async () => {
    const { decisions, vault } = openReview();
    await expect.element(words('Mots de un.')).toBeVisible();
    await chooseReason('Incomplet');
    await remark().fill('Depuis quand durent les travaux ?');
    await page.getByRole('button', { name: 'Renvoyer à', exact: false }).click();
    await expect.element(words('Mots de deux.')).toBeVisible();
    expect(decisions()).toMatchObject([
      {
        name: 'note.return@1',
        args: {
          noteId: id('un note'),
          revision: 1,
          reasonCode: 'incomplete',
          text: 'Depuis quand durent les travaux ?',
        },
      },
    ]);
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Note renvoyée à Ada E.' }))
      .toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Exemple-deux', exact: false })).toHaveFocus();
    expect(await vault.readDraft(`review:${id('un note')}`)).toBeNull();
  });

  it('keeps a remark begun on one note while another is read', async () => {
    openReview();
    await remark().fill('Première pensée.');
    await page.getByRole('button', { name: 'Exemple-deux', exact: false }).click();
    await expect.element(words('Mots de deux.')).toBeVisible();
    await expect.element(remark()).toHaveValue('');
    await userEvent.keyboard('k');
    await expect.element(words('Mots de un.')).toBeVisible();
    await expect.element(remark()).toHaveValue('Première pensée.');
  });

  it('approves with one key, and never one’s own note', async () => {
    const { decisions } = openReview();
    await expect.element(words('Mots de un.')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(words('Mots de deux.')).toBeVisible();
    await userEvent.keyboard('j');
    await expect.element(page.getByText('Vous avez écrit cette note', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}r');
    await expect.element(words('Mots de mien.')).toBeVisible();
    expect(decisions()).toMatchObject([{ name: 'note.approve@1', args: { noteId: id('un note') } }]);
  });
});
