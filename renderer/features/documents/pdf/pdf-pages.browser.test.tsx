import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { preferences } from '../../../state/preferences.ts';
import { mountWithVault, recordingVault } from '../../../vault/testing/mount-with-vault.tsx';
import { agent, sampleDossier } from '../../../vault/testing/sample-rows.ts';
import { lockedPdf, samplePdf } from '../testing/sample-pdf.ts';
import { PdfPages } from './pdf-pages.tsx';

let unmount: (() => void) | undefined;

beforeEach(() => preferences.actions.setLang('nl'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

async function show(bytes: Uint8Array<ArrayBuffer>) {
  const { vault } = recordingVault(agent, sampleDossier('lea', 1));
  unmount = mountWithVault(vault, <PdfPages name="attest" bytes={bytes} />);
}

/** Share of the page that is not white. */
function ink(element: Element): number {
  if (!(element instanceof HTMLCanvasElement) || element.width === 0) return 0;
  const copy = new OffscreenCanvas(element.width, element.height).getContext('2d');
  copy?.drawImage(element, 0, 0);
  const pixels = copy?.getImageData(0, 0, element.width, element.height).data ?? [];
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  return dark / (pixels.length / 4);
}

it('a PDF is drawn, letters of a font it does not bring along included, and says its words', async () => {
  await show(samplePdf(['Attest van Lea']));
  const drawn = page.getByRole('img', { name: 'Bladzijde 1 van 1: attest' });
  await expect.element(drawn).toBeVisible();
  await expect.poll(() => ink(drawn.element())).toBeGreaterThan(0.005);
  await expect.element(page.getByText('Attest van Lea')).toBeInTheDocument();
});

it('pages of a long one are drawn when somebody comes near, and given back after', async () => {
  await show(samplePdf(Array.from({ length: 12 }, (_, at) => `blad ${at + 1}`)));
  await expect.element(page.getByText('blad 1', { exact: true })).toBeInTheDocument();
  const last = page.getByRole('img', { name: 'Bladzijde 12 van 12: attest' });
  expect(last.query()).toBeNull();
  page.getByRole('listitem').last().element().scrollIntoView();
  await expect.element(last).toBeVisible();
  await expect.poll(() => page.getByText('blad 1', { exact: true }).query()).toBeNull();
});

it('one with a password says so', async () => {
  await show(lockedPdf());
  await expect.element(page.getByRole('alert')).toHaveTextContent('Deze pdf vraagt een wachtwoord');
});

it('one that is cut off says so', async () => {
  await show(new TextEncoder().encode('%PDF-1.7 …'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Deze pdf is hier niet te lezen');
});
