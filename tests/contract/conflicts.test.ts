import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { tinyDossier } from '../../central/testing/tiny-fund.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';
import { TestDesk } from './support/test-desk.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.stop());

describe('two people, one thing', () => {
  it('keeps all three sides of two numbers for one contact, and ends them by the choice of a person', async () => {
    const [anne, beatrice] = [
      await TestDesk.open(central.url, 'anne', 'portfolio', ['WAL']),
      await TestDesk.open(central.url, 'beatrice', 'portfolio', ['WAL']),
    ];
    const pointId = randomUUID();
    const dossierId = tinyDossier(0);
    const reach = (value: string) => ({ kind: 'mobile', value });
    const set = (was: string | null, to: string) => ({
      name: 'contact.set@1',
      args: {
        pointId,
        dossierId,
        change: { group: 'reach', was: was === null ? null : reach(was), to: reach(to) },
      },
    });
    await anne.push(set(null, '0470 00 00 01'));
    const deviceTime = instant('2026-11-23T09:15:00.000Z');
    await anne.push({ ...set('0470 00 00 01', '0470 00 00 02'), deviceTime });
    const [late] = await beatrice.push(set('0470 00 00 01', '0470 00 00 03'));
    expect(late).toMatchObject({ status: 'conflict', code: 'contactChangedMeanwhile' });
    const conflictId = late?.status === 'conflict' ? late.conflictId : '';
    await beatrice.pull();
    expect(beatrice.rows.get(`conflict:${conflictId}`)?.body).toMatchObject({
      base: reach('0470 00 00 01'),
      theirs: reach('0470 00 00 02'),
      theirsBy: 's-anne',
      theirsAt: deviceTime,
      mine: reach('0470 00 00 03'),
      mineBy: 's-beatrice',
    });
    const again = set('0470 00 00 02', '0470 00 00 03');
    const resolve = (choice: string, wish: object | null) => ({
      name: 'conflict.resolve@1',
      args: { conflictId, dossierId, choice, again: wish },
    });
    expect((await beatrice.push(resolve('mine', again)))[0]?.status).toBe('applied');
    expect((await anne.push(resolve('theirs', null)))[0]).toMatchObject({
      status: 'conflict',
      code: 'conflictResolvedMeanwhile',
    });
    await anne.pull();
    expect(anne.rows.get(`contact-point:${pointId}`)?.body).toMatchObject({ value: '0470 00 00 03' });
    expect(anne.rows.get(`conflict:${conflictId}`)?.body).toMatchObject({
      state: 'resolved',
      choice: 'mine',
      resolvedBy: 's-beatrice',
    });
  });
});
