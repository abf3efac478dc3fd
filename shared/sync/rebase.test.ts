import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from '#shared/mutations/define-mutation.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { rowKey } from '#shared/mutations/run-mutation.ts';
import { applyTo, type PendingIntent, rebase } from './rebase.ts';

const context: MutationContext = {
  actor: { staffId: 'me', roles: ['deskAgent'], grants: [] },
  deviceId: 'd',
  spaceId: 'S',
  at: instant('2026-11-23T08:00:00.000Z'),
  today: plainDate('2026-11-23'),
};
const states = ['booked', 'arrived', 'done', 'noShow', 'cancelled'] as const;
const root = newRow('dossier', 'dos', 'dos', personDossier('10000001'), context);

function appointment(state: (typeof states)[number]): Row {
  return newRow(
    'appointment',
    'ap',
    'dos',
    {
      on: context.today,
      at: '09:00',
      minutes: 30,
      place: 'office',
      staffId: 'me',
      reason: 'other',
      preparation: null,
      prepared: false,
      missionId: null,
      order: null,
      state,
    },
    context,
  );
}

const change = fc.oneof(
  fc.record({
    name: fc.constant('appointment.move@1'),
    args: fc.record({
      appointmentId: fc.constant('ap'),
      dossierId: fc.constant('dos'),
      from: fc.constantFrom(...states),
      to: fc.constantFrom(...states),
    }),
  }),
  fc.record({
    name: fc.constant('visit.start@1'),
    args: fc.record({
      visitId: fc.constantFrom('one', 'two').map((name) => deterministicId('visit', name)),
      dossierId: fc.constant('dos'),
      channel: fc.constant('office'),
      reason: fc.constant('other'),
      purpose: fc.constant('visit'),
      appointmentId: fc.constant('ap'),
      offline: fc.boolean(),
    }),
  }),
  fc.record({ name: fc.constant('unknown@9'), args: fc.constant({}) }),
);

const pendings = fc
  .array(change, { maxLength: 8 })
  .map((list) => list.map((one, i): PendingIntent => ({ ...one, seq: i + 1, context })));

test('shown rows are the base with each pending change applied in the order of its number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), pendings, (state, pending) => {
      const base = [root, appointment(state)];
      const rows = new Map<string, Row>(base.map((row) => [rowKey(row), row]));
      for (const intent of pending) {
        const outcome = applyTo(rows, intent);
        if (outcome.kind === 'applied') for (const put of outcome.puts) rows.set(rowKey(put), put);
      }
      const { rows: shown, expected } = rebase(base, [...pending].reverse());
      expect(shown).toEqual([...rows.values()]);
      expect([...expected.keys()]).toEqual(pending.map((intent) => intent.seq));
    }),
  );
});

test('a change that central has applied meanwhile changes nothing when replayed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...states), pendings, (state, pending) => {
      const starts = pending.filter((intent) => intent.name === 'visit.start@1');
      const once = rebase([root, appointment(state)], starts).rows;
      expect(rebase(once, starts).rows).toEqual(once);
    }),
  );
});

test('the base is left as it was', () => {
  const base = Object.freeze([Object.freeze(root), Object.freeze(appointment('booked'))]);
  const move: PendingIntent = {
    seq: 1,
    name: 'appointment.move@1',
    args: { appointmentId: 'ap', dossierId: 'dos', from: 'booked', to: 'arrived' },
    context,
  };
  rebase(base, [move]);
  expect(base[1]).toMatchObject({ body: { state: 'booked' } });
});
