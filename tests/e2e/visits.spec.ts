import { expect, test } from './fixtures.ts';

for (const { lang, number, name, note } of [
  { lang: 'fr', number: '10000001', name: /Léa/, note: 'Passée avec sa carte d’identité.' },
  { lang: 'nl', number: '10000004', name: /Marcel/, note: 'Langsgekomen met zijn identiteitskaart.' },
  { lang: 'de', number: '10000010', name: /Jürgen/, note: 'Mit dem Personalausweis vorbeigekommen.' },
] as const) {
  test(`a visit is kept and sent, in ${lang}`, async ({ visitDesk }) => {
    const { page, visit, open } = await visitDesk({ lang, dossiers: [number] });
    await open(number, name);
    await visit.begin();
    await visit.write(note);
    await visit.close();
    await expect(page.getByRole('banner').locator('.pill.ok')).toBeVisible();
  });
}
