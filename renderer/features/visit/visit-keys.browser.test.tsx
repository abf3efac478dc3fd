import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { preferences } from '../../state/preferences.ts';
import { recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier } from '../../vault/testing/sample-rows.ts';
import { mountVisitPanel } from './testing/mount-visit-panel.tsx';

const dossierId = id('lea');
let unmount: (() => void) | undefined;

beforeEach(async () => {
  preferences.actions.setLang('fr');
  await page.viewport(1366, 768);
});
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

const focused = () => document.activeElement;
const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';

/** Where Tab goes, once around; each stop must be seen to have the key. */
async function round(within: Element): Promise<string[]> {
  const first = focused();
  const names: string[] = [];
  do {
    const here = focused();
    if (here === null || !within.contains(here)) throw new Error('the focus left the dialog');
    const { outlineStyle, boxShadow } = getComputedStyle(here);
    if (outlineStyle === 'none' && boxShadow === 'none') throw new Error(`focus not seen on ${nameOf(here)}`);
    names.push(nameOf(here));
    await userEvent.tab();
  } while (focused() !== first && names.length < 60);
  return names;
}

it('ends a visit without a mouse: every duty is reached, the focus is seen and never lost, Escape goes one step back', async () => {
  const desk = recordingVault(agent, sampleDossier('lea', 1));
  await desk.vault.openDossier(dossierId, 'visit');
  await desk.vault.act('visit.start@1', {
    visitId: id('lea visit'),
    dossierId,
    channel: 'office',
    reason: 'payment-difficulty',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  unmount = mountVisitPanel(desk.vault, dossierId);
  const note = page.getByRole('textbox', { name: 'Note' });
  const gaps = page.getByRole('alertdialog', { name: 'Tout n’a pas été dit' });
  const all = gaps.getByRole('button', { name: /Raison pour tout/ });
  await expect.element(page.getByText('0 dits sur 6')).toBeVisible();
  await note.click();
  await userEvent.keyboard('Passé au guichet.{Control>}{Enter}{/Control}');
  await expect.element(all).toHaveFocus();

  const names = await round(gaps.element());
  const duties = gaps.getByRole('listitem').elements();
  expect(duties.length).toBe(6);
  for (const duty of duties) {
    const topic = duty.querySelector('.visit-item')?.textContent ?? 'none';
    // What tells it, and the reason for leaving it.
    expect(names).toContainEqual(expect.stringContaining(topic));
  }

  // Escape closes the list of reasons alone, then the dialog; the cursor is back among the words.
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('option', { name: 'Au prochain contact' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('option', { name: 'Au prochain contact' })).not.toBeInTheDocument();
  await expect.element(all).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(gaps).not.toBeInTheDocument();
  await expect.element(note).toHaveFocus();

  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(all).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('option', { name: 'Au prochain contact' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(all).toHaveTextContent('Au prochain contact');
  await expect.element(all).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(() => desk.acts.find((call) => call.name === 'visit.close@2')?.args)
    .toMatchObject({ note: { text: 'Passé au guichet.' }, nothingToNote: null });
  await expect.poll(() => focused() !== document.body).toBe(true);
});
