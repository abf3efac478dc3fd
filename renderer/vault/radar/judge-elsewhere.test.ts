import { describe, expect, test } from 'vitest';
import { factsOf } from '#shared/folds/facts-block.ts';
import { radarResultOf } from '#shared/folds/rights/radar-result.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { factsBytes, storedFacts } from '../storage/stored-facts.ts';
import { id, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { toldBirth } from '../testing/told-event.ts';
import { type Answered, type Asked, JudgeElsewhere } from './judge-elsewhere.ts';
import { JudgeHere } from './judge-here.ts';
import { type Ground, judged } from './judge.ts';
import { Turns } from './turns.ts';

const ground: Ground = { on: TODAY, pack: builtInPack };
const rows = [...sampleDossier('a', 0), toldBirth('a')];
const block = factsBytes(storedFacts(id('a'), rows));
const facts = factsOf(rows);
if (facts === null) throw new Error('the sample has its dossier row');
const answer = [{ id: id('a'), result: radarResultOf(facts, TODAY, builtInPack) }];

/** A worker as far as the vault sees it. */
class FakeWorker extends EventTarget {
  readonly asked: Asked[] = [];
  ended = false;
  postMessage(asked: Asked): void {
    this.asked.push(structuredClone(asked));
  }
  terminate(): void {
    this.ended = true;
  }
  answer(nth: number): void {
    const { no, blocks } = this.asked[nth] ?? { no: -1, blocks: [] };
    const data: Answered = { no, judged: blocks.map((bytes) => judged(bytes, ground, radarResultOf)) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function elsewhere(worker: FakeWorker | null) {
  const here = new JudgeHere(new Turns({ clock: () => 0, idle: async () => undefined }));
  return new JudgeElsewhere(() => {
    if (worker === null) throw new Error('no second worker');
    return worker;
  }, here);
}

describe('a judge in a worker of its own', () => {
  test('answers in whatever order the worker does, and sends the figures once', async () => {
    const worker = new FakeWorker();
    const judge = elsewhere(worker);
    const first = judge.judge([block], ground);
    const second = judge.judge([block, block], ground);
    worker.answer(1);
    worker.answer(0);
    expect(await first).toEqual(answer);
    expect(await second).toEqual([...answer, ...answer]);
    expect(worker.asked.map((one) => one.ground !== null)).toEqual([true, false]);
    expect(await judge.judge([], ground)).toEqual([]);
    expect(worker.asked).toHaveLength(2);
  });

  test('of a worker that breaks or never starts, what is asked is judged here', async () => {
    const worker = new FakeWorker();
    const judge = elsewhere(worker);
    const first = judge.judge([block], ground);
    worker.dispatchEvent(new Event('error'));
    expect(await first).toEqual(answer);
    expect(worker.ended).toBe(true);
    expect(await judge.judge([block], ground)).toEqual(answer);
    expect(await elsewhere(null).judge([block], ground)).toEqual(answer);
  });

  test('stopped, it ends its worker and leaves nobody waiting', async () => {
    const worker = new FakeWorker();
    const judge = elsewhere(worker);
    const asked = judge.judge([block], ground);
    judge.stop();
    expect(await asked).toEqual([]);
    expect(worker.ended).toBe(true);
    expect(await judge.judge([block], ground)).toEqual([]);
  });
});
