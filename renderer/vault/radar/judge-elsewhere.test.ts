import { describe, expect, test } from 'vitest';
import { factsOf } from '#shared/folds/facts-block.ts';
import { radarResultOf } from '#shared/folds/rights/radar-result.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { Box } from '../crypto/box.ts';
import { factsBytes, openFacts, storedFacts } from '../storage/stored-facts.ts';
import type { SealedRecord } from '../storage/vault-db.ts';
import { id, sampleDossier, TODAY } from '../testing/sample-rows.ts';
import { toldBirth } from '../testing/told-event.ts';
import { type Answered, type Asked, JudgeElsewhere } from './judge-elsewhere.ts';
import { JudgeHere } from './judge-here.ts';
import { type Ground, judged, openedBlocks } from './judge.ts';
import { Turns } from './turns.ts';

const ground: Ground = { on: TODAY, pack: builtInPack };
const rows = [...sampleDossier('a', 0), toldBirth('a')];
const box = await Box.of(new Uint8Array(32));
const place = { table: 'facts', key: 'name', ver: 1 };
const plain = factsBytes(storedFacts(id('a'), rows));
const block: SealedRecord = { k: 'name', v: 1, x: await box.sealBytes(place, plain) };
const damaged: SealedRecord = { ...block, x: block.x.slice(1) };
const open = (one: SealedRecord) => openFacts(box, one);
const facts = factsOf(rows);
if (facts === null) throw new Error('the sample has its dossier row');
const answer = [{ id: id('a'), result: radarResultOf(facts, TODAY, builtInPack) }];

/** A worker as far as the vault sees it. */
class FakeWorker extends EventTarget {
  readonly asked: Asked[] = [];
  ended = false;
  private box: Box | null = null;
  postMessage(asked: Asked): void {
    this.asked.push(structuredClone(asked));
    this.box ??= asked.key && Box.with(asked.key);
  }
  terminate(): void {
    this.ended = true;
  }
  async answer(nth: number): Promise<void> {
    const { no, blocks } = this.asked[nth] ?? { no: -1, blocks: [] };
    const handed = this.box;
    if (handed === null) throw new Error('the key comes first');
    const bytes = await openedBlocks(blocks, (one) => openFacts(handed, one));
    const data: Answered = { no, judged: bytes.map((one) => judged(one, ground, radarResultOf)) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function elsewhere(worker: FakeWorker | null) {
  const here = new JudgeHere(new Turns({ clock: () => 0, idle: async () => undefined }), open);
  return new JudgeElsewhere(
    () => {
      if (worker === null) throw new Error('no second worker');
      return worker;
    },
    here,
    box.key,
  );
}

describe('a judge in a worker of its own', () => {
  test('answers in whatever order the worker does, and sends key and figures once', async () => {
    const worker = new FakeWorker();
    const judge = elsewhere(worker);
    const first = judge.judge([block], ground);
    const second = judge.judge([block, damaged, plain], ground);
    await worker.answer(1);
    await worker.answer(0);
    expect(await first).toEqual(answer);
    expect(await second).toEqual([...answer, ...answer]);
    expect(worker.asked.map((one) => [one.key !== null, one.ground !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
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
    expect(await judge.judge([block, damaged, plain], ground)).toEqual([...answer, ...answer]);
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
