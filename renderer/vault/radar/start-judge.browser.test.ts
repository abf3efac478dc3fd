import { expect, test } from 'vitest';
import { builtInPack } from '#shared/rules/pack.ts';
import { Box } from '../crypto/box.ts';
import { factsBytes, type StoredFacts, storedFacts } from '../storage/stored-facts.ts';
import { id, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { toldBirth } from '../testing/told-event.ts';
import type { SealedRecord } from '../storage/vault-db.ts';
import type { Judge } from './judge.ts';
import { judgeElsewhere } from './start-judge.ts';

/** Nobody: what comes back was judged by the worker. */
const nobody: Judge = { judge: () => Promise.reject(new Error('judged here')), stop: () => undefined };

test('the worker opens and judges what it is handed, leaves out what is damaged and says what is of another format', async () => {
  const box = await Box.of(crypto.getRandomValues(new Uint8Array(32)));
  const seal = async (k: string, facts: StoredFacts): Promise<SealedRecord> => ({
    k,
    v: 1,
    x: await box.sealBytes({ table: 'facts', key: k, ver: 1 }, factsBytes(facts)),
  });
  const judge = judgeElsewhere(nobody, box.key);
  const stored = storedFacts(id('a'), [...sampleDossier('a', 0), toldBirth('a')]);
  const blocks = [
    await seal('a', stored),
    { ...(await seal('moved', stored)), k: 'elsewhere' },
    await seal('old', { ...stored, id: 'old', format: -1 }),
    factsBytes(storedFacts('empty', [])),
  ];
  const answers = await judge.judge(blocks, { on: TODAY, pack: builtInPack });
  expect(answers.map((one) => [one.id, one.result?.entries.map(({ right }) => right) ?? one.result])).toEqual(
    [
      [id('a'), ['maternity-assistance', 'maternity-allowance', 'maternity-contribution-exemption']],
      ['old', undefined],
      ['empty', null],
    ],
  );
  judge.stop();
});
