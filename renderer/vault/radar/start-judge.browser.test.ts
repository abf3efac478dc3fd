import { expect, test } from 'vitest';
import { builtInPack } from '#shared/rules/pack.ts';
import { factsBytes, storedFacts } from '../storage/stored-facts.ts';
import { id, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { toldBirth } from '../testing/told-event.ts';
import type { Judge } from './judge.ts';
import { judgeElsewhere } from './start-judge.ts';

/** Nobody: what comes back was judged by the worker. */
const nobody: Judge = { judge: () => Promise.reject(new Error('judged here')), stop: () => undefined };

test('the worker judges what it is handed, and says which blocks are of another format', async () => {
  const judge = judgeElsewhere(nobody);
  const stored = storedFacts(id('a'), [...sampleDossier('a', 0), toldBirth('a')]);
  const blocks = [
    factsBytes(stored),
    factsBytes({ ...stored, id: 'old', format: -1 }),
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
