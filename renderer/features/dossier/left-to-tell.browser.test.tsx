import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Row } from '#shared/entities/index.ts';
import { visitRow } from '#shared/folds/visit/testing/visit-rows.ts';
import { instant } from '#shared/kernel/instant.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import { preferences } from '../../state/preferences.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier, SPACE } from '../../vault/testing/sample-rows.ts';
import { DossierScreen } from './dossier-screen.tsx';

const dossierId = id('lea');
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

/** The overview of somebody whose last visit put these off. */
function overviewWith(...topics: TopicId[]) {
  const visit = visitRow({
    state: 'closed',
    endedAt: instant('2026-11-23T09:12:00Z'),
    gapsLeft: topics.map((topicId) => ({ topicId, commitmentId: 'L4', reason: 'later' })),
  });
  const rows = [...sampleDossier('lea', 1), { ...visit, dossierId, spaceId: SPACE } as Row];
  unmount = mountWithVault(
    recordingVault(agent, rows).vault,
    // As low as the room of the desk is on a small laptop.
    <div style={{ height: 560, display: 'flex', flexDirection: 'column' }}>
      <DossierScreen params={{ dossierId, tab: 'overview' }} />
    </div>,
  );
}

const list = page.getByRole('list', { name: 'Reste à expliquer' });
const lines = () => list.getByRole('listitem').all().length;

it('shows the first of many, the others when asked, and no line by half', async () => {
  overviewWith(
    'payment-plan',
    'non-payment',
    'contribution-exemption',
    'provisional-reduction',
    'surcharge-waiver',
  );
  await expect.element(list).toBeVisible();
  expect(lines()).toBe(3);
  await page.getByRole('button', { name: 'Montrer les 2 autres' }).click();
  await expect.poll(lines).toBe(5);
  const cut = [...document.querySelectorAll('.cards:first-child .card-scroll')].filter(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
  );
  expect(cut.map(({ textContent }) => textContent)).toEqual([]);
  await page.getByRole('button', { name: 'En montrer moins' }).click();
  await expect.poll(lines).toBe(3);
});

it('shows four at once: one more is not worth a button', async () => {
  overviewWith('payment-plan', 'non-payment', 'contribution-exemption', 'surcharge-waiver');
  await expect.element(list).toBeVisible();
  expect(lines()).toBe(4);
  expect(page.getByRole('button', { name: /autres$/ }).all()).toEqual([]);
});
