import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { notesOf } from '#shared/folds/notes-view.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext } from '../define-mutation.ts';
import { newRow } from '../rows.ts';
import { rowKey, runMutation } from '../run-mutation.ts';

const id = (name: string) => deterministicId('visit-people', name);
const [HOST, SPOUSE, HELPER, VISIT] = [id('host'), id('spouse'), id('helper'), id('visit')];
const adviser: MutationContext = {
  actor: { staffId: 's-adviser', roles: ['fieldAdviser'], grants: [] },
  deviceId: 'device',
  spaceId: 'VLA',
  at: instant('2026-11-23T09:00:00.000Z'),
  today: plainDate('2026-11-23'),
};
const other = { ...adviser, actor: { ...adviser.actor, staffId: 's-other' } };

function world() {
  const rows = new Map<string, Row>();
  for (const [index, dossier] of [HOST, SPOUSE].entries()) {
    const row = newRow('dossier', dossier, dossier, personDossier(`1000000${index}`), adviser);
    rows.set(rowKey(row), row);
  }
  const run = (name: string, args: unknown, as = adviser) => {
    const outcome = runMutation(name, args, rows, as);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  run('visit.start@1', {
    visitId: VISIT,
    dossierId: HOST,
    channel: 'business',
    reason: 'account-question',
    purpose: 'visit',
    appointmentId: null,
    offline: true,
  });
  return { rows, run };
}

const people = [
  { dossierId: SPOUSE, as: 'spouse' },
  { dossierId: HELPER, as: 'helper' },
];
const list = { visitId: VISIT, dossierId: HOST, people };
const companion = {
  visitId: VISIT,
  dossierId: SPOUSE,
  channel: 'business',
  reason: 'account-question',
  contactId: id('contact'),
  note: { noteId: id('note'), revisionId: id('revision'), text: 'Wil zelf aansluiten.', topics: [] },
  offline: true,
};

describe('several people in one visit', () => {
  it('are kept with it as last said, each once and never the person of the dossier', () => {
    const { rows, run } = world();
    run('visit.people@1', { ...list, people: [...people, ...people, { dossierId: HOST, as: 'other' }] });
    expect(rows.get(`visit:${VISIT}`)?.body).toMatchObject({ people });
    run('visit.people@1', { ...list, people: [people[1]] });
    expect(rows.get(`visit:${VISIT}`)?.body).toMatchObject({ people: [people[1]] });
  });

  it('are said by the author of the visit alone, of a visit of that dossier', () => {
    const { run } = world();
    expect(run('visit.people@1', list, other)).toEqual({ kind: 'rejected', code: 'onlyOwn' });
    expect(run('visit.people@1', { ...list, dossierId: SPOUSE })).toEqual({
      kind: 'rejected',
      code: 'visitUnknown',
    });
  });

  it('have what concerns them in their own dossier, once', () => {
    const { rows, run } = world();
    run('visit.companion@1', companion);
    run('visit.companion@1', companion);
    const mine = (dossier: string) => [...rows.values()].filter((row) => row.dossierId === dossier);
    expect(mine(SPOUSE).filter(({ type }) => type === 'contact')).toMatchObject([
      { body: { visitId: VISIT, channel: 'business', outcome: 'reached' } },
    ]);
    expect(notesOf(mine(SPOUSE))).toHaveLength(1);
    expect(notesOf(mine(HOST))).toHaveLength(0);
    expect(run('visit.companion@1', { ...companion, dossierId: id('none') })).toEqual({
      kind: 'rejected',
      code: 'dossierUnknown',
    });
  });

  it('have what was left untold to them in their own dossier, with its reason', () => {
    const { rows, run } = world();
    const gapsLeft = [{ topicId: 'payment-plan', commitmentId: 'L4', reason: 'noTime' }];
    expect(
      run('visit.companion@2', { ...companion, gapsLeft: [{ ...gapsLeft[0], reason: 'none' }] }),
    ).toMatchObject({ code: 'argumentsMalformed' });
    run('visit.companion@2', { ...companion, gapsLeft });
    expect(rows.get(`contact:${companion.contactId}`)?.body).toMatchObject({ gapsLeft });
    const whole = { ...companion, contactId: id('other contact'), gapsLeft: [] };
    run('visit.companion@2', whole);
    expect(rows.get(`contact:${whole.contactId}`)?.body).not.toHaveProperty('gapsLeft');
  });

  it('have nothing written when the visit is broken off', () => {
    const { rows, run } = world();
    run('visit.people@1', list);
    const before = [...rows.values()].filter((row) => row.dossierId !== HOST);
    const abandoned = run('visit.abandon@1', {
      visitId: VISIT,
      dossierId: HOST,
      reason: 'Alarm',
      contactId: id('attempt'),
    });
    expect(abandoned).toMatchObject({ kind: 'applied', puts: [{ dossierId: HOST }, { dossierId: HOST }] });
    expect([...rows.values()].filter((row) => row.dossierId !== HOST)).toEqual(before);
  });
});
