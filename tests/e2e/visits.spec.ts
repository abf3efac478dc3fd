import { expect, test } from './fixtures.ts';

const bruno = { number: '10000002', name: /Bruno/ };

for (const { lang, note } of [
  { lang: 'fr', note: 'Passé avec sa carte d’identité.' },
  { lang: 'nl', note: 'Langsgekomen met zijn identiteitskaart.' },
  { lang: 'de', note: 'Mit dem Personalausweis vorbeigekommen.' },
] as const) {
  test(`a visit is kept and sent, in ${lang}`, async ({ visitDesk }) => {
    const { page, visit, open } = await visitDesk({ lang, dossiers: [bruno.number] });
    await open(bruno.number, bruno.name);
    await visit.begin();
    await visit.write(note);
    await visit.close();
    await expect(page.getByRole('banner').locator('.pill.ok')).toBeVisible();
  });
}
