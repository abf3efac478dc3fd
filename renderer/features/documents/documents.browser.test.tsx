import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '#shared/kernel/result.ts';
import { createBrowserHost } from '../../hosts/browser-host.ts';
import type { ScreenHost } from '../../hosts/use-host.tsx';
import { preferences } from '../../state/preferences.ts';
import { useVault } from '../../vault/use-vault.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier } from '../../vault/testing/sample-rows.ts';
import { DocumentsCard } from './documents-card.tsx';

const dossierId = id('lea');
let unmount: (() => void) | undefined;

beforeEach(() => preferences.actions.setLang('nl'));
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

function Screen() {
  const session = useVault('session', {});
  return session?.ok ? <DocumentsCard dossierId={dossierId} session={session.value} purpose="visit" /> : null;
}

async function openCard(host?: ScreenHost) {
  const started = recordingVault(agent, sampleDossier('lea', 1));
  await started.vault.openDossier(dossierId, 'visit');
  unmount = mountWithVault(started.vault, <Screen />, host);
  await expect.element(page.getByText('Geen stukken', { exact: false })).toBeVisible();
  return started;
}

/** A real picture, drawn here. */
async function picture(mime: 'image/jpeg' | 'image/webp' = 'image/jpeg'): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = 60;
  canvas.height = 40;
  canvas.getContext('2d')?.fillRect(5, 5, 30, 20);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, mime));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

function dropOn(place: Element, files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const kind of ['dragover', 'drop'])
    place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
}

const cardOf = () => page.getByRole('heading', { name: 'Stukken' }).element();

describe('papers of a dossier', () => {
  it('are put in by dropping them, named, and looked at again', async () => {
    await openCard();
    dropOn(cardOf(), [new File([await picture()], 'geboorte_akte.jpg')]);
    await expect.element(page.getByRole('textbox', { name: 'Wat het is' })).toHaveValue('geboorte akte');
    await page.getByRole('button', { name: 'Soort' }).click();
    await page.getByRole('option', { name: 'Geboorte' }).click();
    await page.getByRole('button', { name: 'Bijvoegen' }).click();
    await page.getByRole('button', { name: 'geboorte akte' }).click();
    const shown = page.getByRole('img', { name: 'Beeld: geboorte akte' });
    await expect.element(shown).toBeVisible();
    await expect.poll(() => naturalWidth(shown.element())).toBe(60);
  });

  it('that a dossier does not take are named, each with its reason, and the others go in', async () => {
    await openCard();
    dropOn(cardOf(), [
      new File(['MZ'], 'programma.pdf'),
      new File([], 'leeg.pdf'),
      new File(['%PDF-1.7 …'], 'attest.pdf'),
    ]);
    await expect.element(page.getByText('“programma.pdf” is geen foto', { exact: false })).toBeVisible();
    await expect.element(page.getByText('“leeg.pdf” is leeg', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Bijvoegen' }).click();
    await expect.element(page.getByRole('button', { name: 'attest' })).toBeVisible();
    expect(page.getByText('programma').query()).toBeNull();
  });

  it('are chosen as WebP and looked at; a HEIC photo of a phone is refused with what to do', async () => {
    const asked: unknown[] = [];
    const bytes = await picture('image/webp');
    await openCard({
      ...createBrowserHost(),
      async pickFiles(types) {
        asked.push(...types);
        return ok({
          files: [{ name: 'akte.webp', type: 'webp', bytes }],
          tooBig: [],
          otherType: ['IMG_0001.HEIC'],
        });
      },
    });
    await page.getByRole('button', { name: 'Bestand', exact: true }).click();
    await expect.element(page.getByText('“IMG_0001.HEIC” is een HEIC-foto', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Bijvoegen' }).click();
    await page.getByRole('button', { name: 'akte' }).click();
    const shown = page.getByRole('img', { name: 'Beeld: akte' });
    await expect.poll(() => naturalWidth(shown.element())).toBe(60);
    expect(asked).toContain('webp');
  });

  it('as PDF leave the page as a file with a name', async () => {
    const saved: string[] = [];
    const host: ScreenHost = {
      ...createBrowserHost(),
      async saveFile({ suggestedName }) {
        saved.push(suggestedName);
        return ok({ saved: true });
      },
    };
    await openCard(host);
    dropOn(cardOf(), [new File(['%PDF-1.7 …'], 'brief: fiscus.pdf')]);
    await page.getByRole('button', { name: 'Bijvoegen' }).click();
    await page.getByRole('button', { name: 'brief: fiscus' }).click();
    await page.getByRole('button', { name: 'Pdf bewaren' }).click();
    await expect.element(page.getByText('De pdf is bewaard.')).toBeVisible();
    expect(saved).toEqual(['brief fiscus.pdf']);
  });

  it('are taken off with a reason', async () => {
    const { acts } = await openCard();
    dropOn(cardOf(), [new File(['%PDF-1.7 …'], 'attest.pdf')]);
    await page.getByRole('button', { name: 'Bijvoegen' }).click();
    await page.getByRole('button', { name: 'attest' }).click();
    await page.getByRole('button', { name: 'Uit het dossier halen' }).click();
    await page.getByRole('button', { name: 'Waarom wegnemen?' }).click();
    await page.getByRole('option', { name: 'Onleesbaar' }).click();
    await expect.element(page.getByText('Geen stukken', { exact: false })).toBeVisible();
    expect(acts.at(-1)).toMatchObject({ name: 'document.detach@1', args: { reason: 'unreadable' } });
  });

  it('about health stay closed until somebody says to open them', async () => {
    await openCard();
    dropOn(cardOf(), [new File(['%PDF-1.7 …'], 'attest dokter.pdf')]);
    await page.getByRole('button', { name: 'Soort' }).click();
    await page.getByRole('option', { name: 'Medisch stuk' }).click();
    await page.getByRole('button', { name: 'Bijvoegen' }).click();
    await page.getByRole('button', { name: 'Medisch stuk' }).click();
    expect(page.getByText('attest dokter').query()).toBeNull();
    await page.getByRole('button', { name: 'Openen, genoteerd' }).click();
    await expect.element(page.getByRole('heading', { name: 'attest dokter' })).toBeVisible();
  });

  it('say what to do when the camera does not answer', async () => {
    await openCard({
      ...createBrowserHost(),
      camera: async () => ({
        ok: false,
        error: { kind: 'forbidden', origin: 'host', reason: 'x', details: {} },
      }),
    });
    await page.getByRole('button', { name: 'Foto' }).click();
    await expect.element(page.getByText('De camera antwoordt niet', { exact: false })).toBeVisible();
  });
});

function naturalWidth(image: Element): number | null {
  return image instanceof HTMLImageElement ? image.naturalWidth : null;
}
