import { expect, test } from './fixtures.ts';

for (const { lang, number, name, note } of [
  { lang: 'fr', number: '20000027', name: /Martin/, note: 'Passé avec sa carte d’identité.' },
  { lang: 'nl', number: '20000031', name: /Louis/, note: 'Langsgekomen met zijn identiteitskaart.' },
  { lang: 'de', number: '20000006', name: /Melanie/, note: 'Mit dem Personalausweis vorbeigekommen.' },
] as const) {
  const again = lang === 'fr' ? {} : { tag: '@long' };
  test(`a visit is kept and sent, in ${lang}`, again, async ({ visitDesk }) => {
    const { page, visit, open } = await visitDesk({ lang, dossiers: [number] });
    await open(number, name);
    await visit.begin();
    await visit.write(note);
    await visit.close();
    await expect(page.getByRole('banner').locator('.pill.ok')).toBeVisible();
  });
}
