import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { tinyDossier, tinyId } from '../../central/testing/tiny-fund.ts';
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

describe('one number, one person', () => {
  it('refuses a NISS that a dossier of another office has, also when both are written at once', async () => {
    const beatrice = await TestDesk.open(central.url, 'beatrice', 'portfolio', ['WAL', 'VLA']);
    const luc = await TestDesk.open(central.url, 'luc', 'portfolio', ['VLA']);
    const was = {
      ssin: null,
      familyName: 'Petit-Exemple 0',
      givenNames: 'Zoé',
      sex: 'f',
      birthDate: '1980-01-01',
    };
    const correct = (index: number, ssin: string, before: object = {}) => {
      const seen = { ...was, familyName: `Petit-Exemple ${index}`, ...before };
      return {
        name: 'person.correct@2',
        space: index === 2 ? 'VLA' : 'WAL',
        args: {
          personId: tinyId('person', index),
          dossierId: tinyDossier(index),
          was: seen,
          to: { ...seen, ssin },
          proof: { kind: 'card', on: '2026-11-20' },
        },
      };
    };
    const second = await TestDesk.open(central.url, 'beatrice', 'portfolio', ['WAL', 'VLA']);
    const answers = await Promise.all([
      beatrice.push(correct(0, '80010190276')),
      second.push(correct(2, '80010190276')),
    ]);
    expect(
      answers
        .flat()
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['applied', 'rejected']);
    expect(answers.flat()).toContainEqual(expect.objectContaining({ code: 'ssinTaken' }));
    // Written again where it is, it is nobody else's.
    const winner = answers[0]?.[0]?.status === 'applied' ? 0 : 2;
    const again = {
      ...correct(winner, '80010190276', { ssin: '80010190276' }),
      space: winner === 2 ? 'VLA' : 'WAL',
    };
    expect((await beatrice.push(again))[0]?.status).toBe('applied');
    await luc.pull();
    const theirs = luc.rows.get(`person:${tinyId('person', 2)}`)?.body;
    expect(theirs).toMatchObject({ ssin: winner === 2 ? '80010190276' : null });
  });
});
