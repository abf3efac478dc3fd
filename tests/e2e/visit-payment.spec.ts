import { signIn } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Interview } from './screens/interview.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral({ demo: 60 });

test('look', async ({ page }) => {
  const desk = new Desk(page);
  const interview = new Interview(page);
  const visit = new Visit(page);
  await signIn(page, central().url, 'anne');
  await desk.open('10000002', /Bruno/);
  await visit.begin();
  await interview.begin('Difficultés de paiement');
  await page.screenshot({ path: '/tmp/b/1.png' });
  const t = await page.evaluate(() => performance.now());
  console.log(t, await interview.questions.innerText());
  console.log(await interview.rights.innerText());
  for (let i = 0; i < 12; i += 1) {
    const next = interview.questions.locator('li.next');
    if ((await next.count()) === 0) break;
    console.log('NEXT', (await next.innerText()).replaceAll('\n', ' | '));
    const yes = next.getByText('Oui', { exact: true });
    if ((await yes.count()) > 0) await yes.first().click();
    else if ((await next.locator('input[type=text]').count()) > 0) {
      await next.locator('input').fill('17000');
      await page.keyboard.press('Tab');
    } else await next.locator('.seg-item').first().click();
    await page.waitForTimeout(500);
  }
  await page.screenshot({ path: '/tmp/b/2.png' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: '/tmp/b/3.png' });
  console.log(await interview.rights.innerText());
  expect(1).toBe(1);
});
