import { expect, it } from 'vitest';
import { rowsOfType } from '#shared/entities/index.ts';
import { explainRow } from '#shared/folds/explain/explain-row.ts';
import { keptComputations } from '#shared/folds/kept-computations.ts';
import { contributor, idOf, TODAY } from '#shared/folds/testing/contributor-rows.ts';
import { assert } from '#shared/kernel/assert.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { instant } from '#shared/kernel/instant.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { keepArgs } from '#shared/folds/keep-args.ts';
import type { MutationContext } from '../define-mutation.ts';
import { rowKey, runMutation } from '../run-mutation.ts';

const context: MutationContext = {
  actor: { staffId: 'anne', roles: ['deskAgent'], grants: [] },
  deviceId: 'device',
  spaceId: 's',
  at: instant('2026-11-23T09:00:00Z'),
  today: TODAY,
};

function args(change: (content: string) => string = (content) => content) {
  const computation = explainRow(contributor(), '2026Q3', TODAY)[0]?.computation;
  assert(computation, 'an amount');
  const kept = keepArgs(computation, {
    dossierId: idOf('dossier'),
    subject: { kind: 'account', key: '2026Q3' },
    how: 'shown',
    lang: 'nl',
    on: TODAY,
    visitId: null,
  });
  const content = change(kept.content);
  return { ...kept, content, hash: content === kept.content ? kept.hash : hashOf(JSON.parse(content)) };
}

function keep(raw: unknown, rows = contributor()) {
  const loaded = new Map(rows.map((row) => [rowKey(row), row]));
  return runMutation('computation.keep@1', raw, loaded, context);
}

it('keeps what was shown, once, and it is found again to the cent from storage', () => {
  const first = keep(args());
  assert(first.kind === 'applied', 'kept');
  const rows = [...contributor(), ...first.puts];
  expect(keep(args(), rows)).toEqual({ kind: 'applied', puts: [] });
  const [kept] = keptComputations(JSON.parse(JSON.stringify(rows)));
  expect(kept).toMatchObject({ replay: 'same', ruleId: 'provisional-contribution', staffId: 'anne' });
  expect(kept?.snapshot?.answer).toMatchObject({ principal: 89042 });
  expect(keptComputations(rows, [{ ...builtInPack, version: 'next' }])[0]?.replay).toBe('packUnknown');
});

it('refuses a figure that the law does not give, and notices a stored one that was changed', () => {
  const wrong = args((content) => content.replace('"principal":89042', '"principal":89043'));
  expect(keep(wrong)).toEqual({ kind: 'rejected', code: 'computationAltered' });
  const first = keep(args());
  assert(first.kind === 'applied', 'kept');
  const [row] = rowsOfType(first.puts, 'computation-snapshot');
  assert(row, 'a row');
  const content = row.body.content.replace('"principal":89042', '"principal":89043');
  expect(keptComputations([{ ...row, body: { ...row.body, content } }])[0]?.replay).toBe('altered');
});
