import { expect, it } from 'vitest';
import { allRules } from './index.ts';
import { builtInPack } from './pack.ts';
import { type ComputationSnapshot, replay, snapshotOf } from './snapshot.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';

function snapshots(): ComputationSnapshot[] {
  return allRules.flatMap((rule) =>
    rule.cases.flatMap((one) => {
      const result = rule.run(one.inputs);
      return result.ok ? [snapshotOf(one.inputs, result.value)] : [];
    }),
  );
}

it('computes every case of every rule again from storage, to the cent', () => {
  for (const snapshot of snapshots()) {
    expect(replay(JSON.parse(JSON.stringify(snapshot)), [builtInPack])).toBe('same');
  }
});

it('says why it cannot, and notices what was changed', () => {
  const [snapshot] = snapshots();
  if (snapshot === undefined) throw new Error('no case');
  const again = (change: Partial<ComputationSnapshot>): ComputationSnapshot => {
    const { id: _id, ...content } = { ...snapshot, ...change };
    return { id: hashOf(content), ...content };
  };
  expect(replay({ ...snapshot, answer: { principal: 1 } }, [builtInPack])).toBe('altered');
  expect(replay(again({ answer: { principal: 1 } }), [builtInPack])).toBe('differs');
  expect(replay(again({ version: 99 }), [builtInPack])).toBe('otherVersion');
  expect(replay(again({ rule: 'gone' }), [builtInPack])).toBe('ruleUnknown');
  expect(replay(snapshot, [{ ...builtInPack, version: 'other' }])).toBe('packUnknown');
});
