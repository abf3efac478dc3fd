import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '#shared/entities/codes.ts';
import { correctionOutcomeTaskId, correctionTaskId } from '#shared/entities/identity/correction-tasks.ts';
import type { Row } from '#shared/entities/index.ts';
import { correctionsOf, identityNow } from '#shared/folds/identity-view.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { ssinSchema } from '#shared/kernel/ssin.ts';
import type { MutationContext, Outcome } from '../define-mutation.ts';
import { newRow } from '../rows.ts';
import { rowKey, runMutation } from '../run-mutation.ts';

const id = (no: number) => `00000000-0000-8000-8000-0000000000e${no}`;
const [DOSSIER, PERSON, FIRST, SECOND] = [id(0), id(1), id(2), id(3)];
const today = plainDate('2026-11-23');
const contextOf = (staffId: string, ...roles: Role[]): MutationContext => ({
  actor: { staffId, roles, grants: [] },
  deviceId: `of ${staffId}`,
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 42)),
  today,
});
const anne = contextOf('s-anne', 'deskAgent');
const tom = contextOf('s-tom', 'fieldAdviser');
const chief = contextOf('s-chief', 'supervisor');
const deputy = contextOf('s-deputy', 'supervisor');

const was = {
  ssin: ssinSchema.parse('98041790292'),
  familyName: 'Froment-Exemple',
  givenNames: 'Lea',
  sex: 'f',
  birthDate: plainDate('1998-04-17'),
} as const;
const to = { ...was, givenNames: 'Léa' };

function world() {
  const person = newRow(
    'person',
    PERSON,
    DOSSIER,
    {
      ...was,
      deathOn: null,
      nationality: 'BE',
      civilStatus: 'single',
      civilStatusSince: null,
      identityProof: null,
    },
    anne,
  );
  const rows = new Map<string, Row>([[rowKey(person), person]]);
  const run = (name: string, args: unknown, context: MutationContext): Outcome => {
    const outcome = runMutation(name, args, rows, context);
    if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
    return outcome;
  };
  return { rows, run, all: () => [...rows.values()] };
}

const base = { personId: PERSON, dossierId: DOSSIER };
const propose = (correctionId = FIRST, wanted: object = to, seen: object = was) => ({
  ...base,
  correctionId,
  was: seen,
  to: wanted,
  proof: { kind: 'card', on: today },
  because: 'Accent oublié.',
  ownerId: 's-chief',
});
const confirm = (correctionId = FIRST, seen: object = was) => ({
  ...base,
  correctionId,
  seen,
  verdict: { to: 'confirmed' },
});
const refuse = { ...confirm(), verdict: { to: 'refused', because: 'La carte dit Lea.' } };
const task = (taskId: string) => ({ type: 'task' as const, id: taskId });

describe('a correction of an identity', () => {
  it('by an agent changes nothing, and is a task of the supervisor who is asked', () => {
    const it = world();
    expect(it.run('identity.propose@1', propose(), anne).kind).toBe('applied');
    expect(identityNow(it.all())).toMatchObject({ givenNames: 'Lea' });
    expect(it.rows.get(rowKey(task(correctionTaskId(FIRST))))?.body).toMatchObject({
      ownerId: 's-chief',
      state: 'open',
      dueOn: today,
    });
    expect(correctionsOf(it.all())).toMatchObject([
      {
        state: 'proposed',
        proposedBy: 's-anne',
        askedOf: 's-chief',
        to: { givenNames: 'Léa', ssinTail: '92' },
      },
    ]);
  });

  it('is written once a supervisor confirms it; its author is told, and reads it', () => {
    const it = world();
    it.run('identity.propose@1', propose(), anne);
    expect(it.run('identity.decide@1', confirm(), chief).kind).toBe('applied');
    expect(it.rows.get(`person:${PERSON}`)?.body).toMatchObject({
      givenNames: 'Léa',
      identityProof: { kind: 'card', on: today },
    });
    expect(it.rows.get(rowKey(task(correctionTaskId(FIRST))))?.body).toMatchObject({ state: 'done' });
    const outcomeId = correctionOutcomeTaskId(FIRST);
    expect(it.rows.get(rowKey(task(outcomeId)))?.body).toMatchObject({ ownerId: 's-anne', state: 'open' });
    expect(correctionsOf(it.all())).toMatchObject([{ state: 'confirmed', outcomeTaskId: outcomeId }]);
    it.run('task.settle@1', { taskId: outcomeId, dossierId: DOSSIER, to: 'done' }, anne);
    expect(correctionsOf(it.all())).toEqual([]);
  });

  it('refused leaves the identity, and its author reads why', () => {
    const it = world();
    it.run('identity.propose@1', propose(), anne);
    expect(it.run('identity.decide@1', refuse, chief).kind).toBe('applied');
    expect(identityNow(it.all())).toMatchObject({ givenNames: 'Lea' });
    expect(correctionsOf(it.all())).toMatchObject([
      { state: 'refused', refusedBecause: 'La carte dit Lea.', decidedBy: 's-chief' },
    ]);
  });

  it('is neither decided by an agent, nor by its own author, nor ticked off', () => {
    const it = world();
    it.run('identity.propose@1', propose(), chief);
    expect(it.run('identity.decide@1', confirm(), tom)).toEqual({ kind: 'rejected', code: 'roleLacksAct' });
    expect(it.run('identity.decide@1', confirm(), chief)).toEqual({ kind: 'rejected', code: 'notOwnWork' });
    const done = { taskId: correctionTaskId(FIRST), dossierId: DOSSIER, to: 'done' };
    expect(it.run('task.settle@1', done, tom)).toEqual({ kind: 'rejected', code: 'correctionUndecided' });
    expect(it.run('identity.decide@1', confirm(), deputy).kind).toBe('applied');
  });

  it('decided twice the same way is one decision; two ways, two supervisors disagree', () => {
    const it = world();
    it.run('identity.propose@1', propose(), anne);
    it.run('identity.decide@1', confirm(), chief);
    expect(it.run('identity.decide@1', confirm(), chief)).toEqual({ kind: 'applied', puts: [] });
    expect(it.run('identity.decide@1', refuse, deputy)).toMatchObject({
      kind: 'conflict',
      code: 'correctionDecidedMeanwhile',
      theirs: { state: 'confirmed', resolvedBy: 's-chief' },
    });
  });

  it('is confirmed over what the supervisor saw, never over what came since', () => {
    const it = world();
    it.run('identity.propose@1', propose(), anne);
    it.run('identity.propose@1', propose(SECOND, { ...was, familyName: 'Froment' }), tom);
    it.run('identity.decide@1', confirm(SECOND), chief);
    expect(it.run('identity.decide@1', confirm(FIRST), chief)).toMatchObject({
      kind: 'conflict',
      code: 'identityChangedMeanwhile',
      base: { familyName: 'Froment-Exemple' },
      theirs: { familyName: 'Froment' },
      mine: { givenNames: 'Léa' },
    });
    const seen = { ...was, familyName: 'Froment' };
    expect(it.run('identity.decide@1', confirm(FIRST, seen), chief).kind).toBe('applied');
    expect(it.rows.get(`person:${PERSON}`)?.body).toMatchObject(to);
  });

  it('agrees with the number: another day of birth is refused, of a bis number it is not', () => {
    const born = { ...to, birthDate: plainDate('1998-04-18') };
    expect(world().run('identity.propose@1', propose(FIRST, born), anne)).toEqual({
      kind: 'rejected',
      code: 'birthNotOfSsin',
    });
    const correct = { ...base, was, proof: { kind: 'card', on: today } };
    expect(world().run('person.correct@2', { ...correct, to: born }, chief)).toEqual({
      kind: 'rejected',
      code: 'birthNotOfSsin',
    });
    const bis = { ...born, ssin: ssinSchema.parse('98441790281') };
    expect(world().run('person.correct@2', { ...correct, to: bis }, chief).kind).toBe('applied');
    expect(world().run('person.correct@2', { ...correct, to: bis }, anne)).toEqual({
      kind: 'rejected',
      code: 'roleLacksAct',
    });
  });

  it('over an identity that moved is a disagreement, which can be said again', () => {
    const it = world();
    it.run('person.correct@2', { ...base, was, to, proof: { kind: 'card', on: today } }, chief);
    expect(
      it.run('identity.propose@1', propose(SECOND, { ...was, familyName: 'Froment' }), tom),
    ).toMatchObject({
      kind: 'conflict',
      code: 'identityChangedMeanwhile',
    });
  });

  it('changes an identity only by a confirmation, whatever is proposed and decided in any order', () => {
    const step = fc.record({
      who: fc.constantFrom(anne, tom, chief, deputy),
      correctionId: fc.constantFrom(FIRST, SECOND),
      act: fc.constantFrom('propose', 'confirm', 'refuse', 'tick'),
      name: fc.constantFrom('Léa', 'Leah', 'Lea'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const it = world();
        for (const { who, correctionId, act, name } of steps) {
          const before = identityNow(it.all());
          const seen = { ...was, givenNames: before?.givenNames };
          const outcome =
            act === 'propose'
              ? it.run('identity.propose@1', propose(correctionId, { ...was, givenNames: name }, seen), who)
              : act === 'tick'
                ? it.run(
                    'task.settle@1',
                    { taskId: correctionTaskId(correctionId), dossierId: DOSSIER, to: 'done' },
                    who,
                  )
                : it.run(
                    'identity.decide@1',
                    act === 'confirm' ? confirm(correctionId, seen) : { ...refuse, correctionId, seen },
                    who,
                  );
          const changed = identityNow(it.all())?.givenNames !== before?.givenNames;
          if (changed) {
            expect(act).toBe('confirm');
            expect(outcome.kind).toBe('applied');
            expect(['s-chief', 's-deputy']).toContain(who.actor.staffId);
          }
        }
        // No state lacks an exit: what waits still has its open task.
        for (const { id: waiting, state } of correctionsOf(it.all()))
          if (state === 'proposed')
            expect(it.rows.get(rowKey(task(correctionTaskId(waiting))))?.body).not.toMatchObject({
              state: 'done',
            });
      }),
    );
  });
});
