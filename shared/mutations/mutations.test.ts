import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { MutationContext, Outcome } from './define-mutation.ts';
import { mutations } from './index.ts';
import { newRow } from './rows.ts';
import { rowKey, runMutation } from './run-mutation.ts';

const DOSSIER = '00000000-0000-8000-8000-000000000001';
const ids = Array.from({ length: 9 }, (_, index) => `00000000-0000-8000-8000-0000000000a${index}`);
const [VISIT = '', NOTE = '', REVISION = '', CONTACT = '', REVIEW = '', SECOND = '', OTHER = ''] = ids;

function contextOf(staffId: string, roles: Role[]): MutationContext {
  return {
    actor: { staffId, roles, grants: [] },
    deviceId: 'device',
    spaceId: 'WAL',
    at: instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 42)),
    today: plainDate('2026-11-23'),
  };
}
const agent = contextOf('s-agent', ['deskAgent']);
const supervisor = contextOf('s-supervisor', ['supervisor']);
const both = contextOf('s-agent', ['deskAgent', 'supervisor']);

function dossierRow(): Row<'dossier'> {
  return newRow('dossier', DOSSIER, DOSSIER, personDossier('10000001'), agent);
}

/** A world in memory: applies outcomes and remembers everything. */
function world() {
  const rows = new Map<string, Row>([[rowKey({ type: 'dossier', id: DOSSIER }), dossierRow()]]);
  return {
    rows,
    run(name: string, args: unknown, context: MutationContext): Outcome {
      const outcome = runMutation(name, args, rows, context);
      if (outcome.kind === 'applied') for (const row of outcome.puts) rows.set(rowKey(row), row);
      return outcome;
    },
    note: () => rows.get(`note:${NOTE}`),
  };
}

const start = {
  visitId: VISIT,
  dossierId: DOSSIER,
  channel: 'office',
  reason: 'account-question',
  purpose: 'visit',
  appointmentId: null,
  offline: false,
};
const close = {
  visitId: VISIT,
  dossierId: DOSSIER,
  appointmentId: null,
  channel: 'office',
  reason: 'account-question',
  visitor: 'self',
  note: { noteId: NOTE, revisionId: REVISION, text: 'Explained the third quarter.', topics: [] },
  nothingToNote: null,
  contactId: CONTACT,
  offline: true,
};
const giveBack = {
  reviewId: REVIEW,
  noteId: NOTE,
  dossierId: DOSSIER,
  revision: 1,
  reasonCode: 'incomplete',
  text: 'Which amount?',
};
const approve = { reviewId: OTHER, noteId: NOTE, dossierId: DOSSIER, revision: 1, text: '' };
const amend = {
  noteId: NOTE,
  dossierId: DOSSIER,
  revisionId: SECOND,
  afterRevision: 1,
  text: 'Explained 926,48 euro.',
  offline: false,
};

function visited() {
  const it = world();
  it.run('visit.start@1', start, agent);
  it.run('visit.close@1', close, agent);
  return it;
}

describe('the journey of a note', () => {
  it('closing a visit writes its contact and submits its note', () => {
    const { rows } = visited();
    expect(rows.get(`visit:${VISIT}`)?.body).toMatchObject({ state: 'closed', noteId: NOTE, offline: true });
    expect(rows.get(`note:${NOTE}`)?.body).toMatchObject({
      state: 'submitted',
      lastRevision: 1,
      writtenOffline: true,
    });
    expect(rows.get(`contact:${CONTACT}`)?.body).toMatchObject({ visitId: VISIT, outcome: 'reached' });
  });

  it('returned, amended and approved: the review points at the revision that was read', () => {
    const it = visited();
    expect(it.run('note.return@1', giveBack, supervisor).kind).toBe('applied');
    expect(it.note()?.body).toMatchObject({ state: 'returned', reviewId: REVIEW });
    expect(it.run('note.amend@1', amend, agent).kind).toBe('applied');
    expect(it.note()?.body).toMatchObject({ state: 'submitted', lastRevision: 2 });
    expect(it.run('note.approve@1', { ...approve, revision: 2 }, supervisor).kind).toBe('applied');
    expect(it.rows.get(`review:${OTHER}`)?.body).toMatchObject({ verdict: 'approved', subjectRevision: 2 });
  });

  it('two supervisors who decide apart end in a conflict that carries the second verdict', () => {
    const it = visited();
    it.run('note.approve@1', approve, supervisor);
    const late = it.run('note.return@1', giveBack, contextOf('s-second', ['supervisor']));
    expect(late).toMatchObject({
      kind: 'conflict',
      code: 'noteDecidedMeanwhile',
      mine: { text: 'Which amount?' },
    });
  });

  it('a verdict on a version that was amended meanwhile is a conflict', () => {
    const it = visited();
    it.run('note.amend@1', amend, agent);
    expect(it.run('note.approve@1', approve, supervisor)).toMatchObject({
      kind: 'conflict',
      code: 'noteAmendedMeanwhile',
    });
  });

  it('amending an approved note is a conflict that keeps the words', () => {
    const it = visited();
    it.run('note.approve@1', approve, supervisor);
    expect(it.run('note.amend@1', amend, agent)).toMatchObject({
      kind: 'conflict',
      mine: { text: amend.text },
    });
  });
});

describe('who may do what', () => {
  it('nobody reviews their own note, even with the role', () => {
    expect(visited().run('note.approve@1', approve, both)).toEqual({ kind: 'rejected', code: 'notOwnWork' });
  });

  it('only the author amends or withdraws', () => {
    expect(visited().run('note.amend@1', amend, supervisor)).toEqual({ kind: 'rejected', code: 'onlyOwn' });
    expect(visited().run('note.withdraw@1', { noteId: NOTE, dossierId: DOSSIER }, supervisor)).toEqual({
      kind: 'rejected',
      code: 'onlyOwn',
    });
  });

  it('an administrator sees no dossier content and changes none', () => {
    const admin = contextOf('s-admin', ['administrator']);
    for (const [name, args] of [
      ['visit.start@1', start],
      ['note.approve@1', approve],
    ] as const) {
      expect(visited().run(name, args, admin)).toMatchObject({ kind: 'rejected', code: 'roleLacksAct' });
    }
  });

  it('an audit entry about somebody else is refused', () => {
    const entry = {
      id: CONTACT,
      dossierId: DOSSIER,
      at: agent.at,
      staffId: 's-other',
      act: 'open',
      category: null,
      purpose: 'visit',
      online: true,
    };
    expect(world().run('audit.record@1', entry, agent)).toEqual({
      kind: 'rejected',
      code: 'auditForAnother',
    });
  });
});

describe('laws of every mutation', () => {
  it.each(Object.entries(mutations))('%s is registered under name@version', (key, definition) => {
    expect(key).toBe(`${definition.name}@${definition.version}`);
  });

  it('unknown names and malformed arguments end as rejected, never as an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...Object.keys(mutations)), fc.string()),
        fc.anything(),
        (name, args) => {
          const outcome = runMutation(name, args, new Map(), agent);
          expect(['rejected', 'applied', 'conflict']).toContain(outcome.kind);
        },
      ),
    );
  });

  const steps = fc.array(
    fc.constantFrom<[string, unknown, MutationContext]>(
      ['visit.start@1', start, agent],
      ['visit.close@1', close, agent],
      ['visit.abandon@1', { visitId: VISIT, dossierId: DOSSIER, reason: 'left', contactId: CONTACT }, agent],
      ['note.return@1', giveBack, supervisor],
      ['note.amend@1', amend, agent],
      ['note.approve@1', { ...approve, revision: 2 }, supervisor],
      ['note.withdraw@1', { noteId: NOTE, dossierId: DOSSIER }, agent],
    ),
    { maxLength: 14 },
  );

  it('replaying a change that was applied never changes the world again', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const it = world();
        for (const [name, args, context] of list) {
          const first = it.run(name, args, context);
          if (first.kind !== 'applied') continue;
          const before = JSON.stringify([...it.rows]);
          const again = it.run(name, args, context);
          if (again.kind === 'applied') expect(JSON.stringify([...it.rows])).toBe(before);
        }
      }),
    );
  });

  it('revisions are contiguous and an approved note has exactly one approving review of its last revision', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const it = world();
        for (const [name, args, context] of list) it.run(name, args, context);
        const note = it.note();
        if (note?.type !== 'note') return;
        const numbers = [...it.rows.values()].flatMap((row) =>
          row.type === 'note-revision' ? [row.body.no] : [],
        );
        expect(numbers.sort()).toEqual(
          Array.from({ length: note.body.lastRevision }, (_, index) => index + 1),
        );
        const approvals = [...it.rows.values()].filter(
          (row) => row.type === 'review' && row.body.verdict === 'approved',
        );
        expect(approvals.length).toBe(note.body.state === 'approved' ? 1 : 0);
      }),
    );
  });
});
