import type { Page } from '@playwright/test';
import { expect } from '../support/expect.ts';
import { bridgeName, portWire } from '#shared/ipc/names.ts';
import type { VisitorView } from '#shared/ipc/visitor-view.ts';
import { expectNoAxeFaults } from '../support/axe.ts';
import { test } from './desk-window.ts';
import { withCentral } from './fixtures.ts';

const central = withCentral();

const view = (lang: 'fr' | 'nl', title: string): VisitorView => ({
  lang,
  demo: true,
  title,
  blocks: [
    { kind: 'paragraph', text: '180,00' },
    { kind: 'keyValues', rows: [{ label: 'Total', value: '540,00', strong: true }] },
  ],
});

/** As the desk does it: main makes the window, one end of a channel goes to it. */
async function openVisitor(page: Page): Promise<void> {
  const answer = await page.evaluate(
    async ({ bridge, wire }) => {
      const opened = await Reflect.get(window, bridge).visitorWindow({ open: true });
      const { port1, port2 } = new MessageChannel();
      window.postMessage({ [wire]: 'visitor' }, location.origin, [port2]);
      Reflect.set(window, 'toVisitor', port1);
      return opened;
    },
    { bridge: bridgeName, wire: portWire },
  );
  expect(answer).toEqual({ ok: true, value: { open: true } });
}

const show = (page: Page, shown: VisitorView | null): Promise<void> =>
  page.evaluate((given) => Reflect.get(window, 'toVisitor').postMessage({ view: given }), shown);

test('the visitor’s window shows what the desk sends, holds no bridge, and goes when the desk locks', {
  tag: '@harness',
}, async ({ openDesk }) => {
  const { page, context, wire } = await openDesk({ central: central().url });
  await expect(page.getByRole('heading', { level: 1, name: 'Qui êtes-vous aujourd’hui ?' })).toBeVisible();
  const coming = context.waitForEvent('page');
  await openVisitor(page);
  const visitor = await coming;
  await expect(visitor.getByText('Hier wordt nu niets getoond.')).toBeVisible();

  await show(page, view('fr', 'Votre plan de paiement'));
  await expect(visitor.getByRole('heading', { level: 1, name: 'Votre plan de paiement' })).toBeVisible();
  await expect(visitor.getByRole('main', { name: 'Page pour le visiteur' })).toContainText('540,00');
  await expect(visitor.getByText(/^Démonstration/)).toBeVisible();
  await expectNoAxeFaults(visitor, 'visitor, French');
  await show(page, view('nl', 'Uw afbetalingsplan'));
  await expect(visitor.getByRole('heading', { level: 1, name: 'Uw afbetalingsplan' })).toBeVisible();
  await expect(visitor.getByText(/^Demonstratie/)).toBeVisible();
  await expectNoAxeFaults(visitor, 'visitor, Dutch');

  expect(await visitor.evaluate((name) => Reflect.has(window, name), bridgeName)).toBe(false);
  await show(page, null);
  await expect(visitor.getByText('Rien n’est affiché ici pour le moment.')).toBeVisible();

  await show(page, view('fr', 'Votre plan de paiement'));
  const gone = visitor.waitForEvent('close');
  await page.evaluate(() => Reflect.set(window, 'before', true));
  await wire.ask('control.emit', { target: 'powerMonitor', event: 'lock-screen' });
  await gone;
  expect(await wire.ask('control.windows')).toHaveLength(1);
});
