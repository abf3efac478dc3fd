import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { identityOf } from '#shared/mutations/identity.ts';
import type { SimDevice } from './sim-device.ts';
import { dossiers, id, partsOf, TODAY } from './sim-fund.ts';
import type { World } from './world-events.ts';

/** Somebody does something of a day's work, on what their screen shows. */
export async function act(world: World, device: SimDevice): Promise<void> {
  const { chance, scheduler } = world;
  const { vault } = device;
  if (!vault) return;
  const { id: dossierId } = chance.pick(dossiers);
  const rows = await vault.desk.shownRows(dossierId);
  if (!rows) return;
  const parts = partsOf(dossierId);
  const fresh = id(`made ${chance.next()}`);
  scheduler.note(`act ${device.name}`);
  const plain = { dossierId, makes: null, contest: null };
  const note = rowsOfType(rows, 'note').find((row) => row.id === parts.note);
  const appointment = rowsOfType(rows, 'appointment').find((row) => row.id === parts.appointment);
  switch (chance.below(11)) {
    case 0:
      device.act(
        'task.settle@1',
        { taskId: parts.task, dossierId, to: chance.pick(['mine', 'done']) },
        plain,
      );
      return;
    case 1: {
      if (!appointment) return;
      const from = appointment.body.state;
      const to = chance.pick(['booked', 'arrived', 'done', 'noShow', 'cancelled'] as const);
      device.act('appointment.move@1', { appointmentId: appointment.id, dossierId, from, to }, plain);
      return;
    }
    case 2:
    case 3: {
      if (!note) return;
      const revision = note.body.lastRevision;
      const contest = `${note.id} ${revision}`;
      if (vault.session.staff.roles.includes('supervisor'))
        device.act(
          'note.approve@1',
          { reviewId: fresh, noteId: note.id, dossierId, revision, text: '' },
          { dossierId, makes: { type: 'review', id: fresh }, contest },
        );
      else
        device.act(
          'note.amend@1',
          {
            noteId: note.id,
            dossierId,
            revisionId: fresh,
            afterRevision: revision,
            text: `Words ${revision}.`,
            offline: !device.online,
          },
          { dossierId, makes: { type: 'note-revision', id: fresh }, contest },
        );
      return;
    }
    case 4: {
      const point = rowsOfType(rows, 'contact-point').find((row) => row.id === parts.reach);
      if (!point) return;
      const { kind, value } = point.body;
      // Few values, so that two people often want the same one, and often not.
      const to = { kind, value: `0470 00 00 0${chance.below(4)}` };
      const pointId = point.id;
      device.act(
        'contact.set@1',
        { pointId, dossierId, change: { group: 'reach', was: { kind, value }, to } },
        plain,
      );
      return;
    }
    case 5: {
      const point = rowsOfType(rows, 'contact-point').find((row) => row.id === parts.reach);
      const open = rowsOfType(rows, 'conflict').find((row) => row.body.state === 'open');
      if (open && chance.happens(0.5)) {
        device.act(
          'conflict.resolve@1',
          { conflictId: open.id, dossierId, choice: 'theirs', again: null },
          { ...plain, contest: null },
        );
        return;
      }
      if (!point) return;
      const { preferred } = point.body;
      device.act(
        'contact.set@1',
        {
          pointId: point.id,
          dossierId,
          change: { group: 'preference', was: { preferred }, to: { preferred: !preferred } },
        },
        plain,
      );
      return;
    }
    case 6: {
      const was = incomeNow(rows);
      // Few figures, so that two people often say the same, and often not.
      const to = { cents: euroCents(1_000_000 + chance.below(3)), quarters: 4 };
      device.act('income.declare@1', { dossierId, year: 2025, kind: 'declared', was, to }, plain);
      return;
    }
    case 7: {
      const person = rowsOfType(rows, 'person').find((row) => row.id === parts.person);
      if (!person || !vault.session.staff.roles.includes('supervisor')) return;
      const was = identityOf(person.body);
      const to = { ...was, givenNames: `Zoé ${chance.below(3)}` };
      const proof = { kind: 'card', on: TODAY } as const;
      device.act('person.correct@2', { personId: person.id, dossierId, was, to, proof }, plain);
      return;
    }
    case 8: {
      if (!note || !vault.session.staff.roles.includes('supervisor')) return;
      const revision = note.body.lastRevision;
      device.act(
        'note.return@1',
        { reviewId: fresh, noteId: note.id, dossierId, revision, reasonCode: 'incomplete', text: 'What?' },
        { dossierId, makes: { type: 'review', id: fresh }, contest: null },
      );
      return;
    }
    default:
      device.act(
        'contact.record@1',
        {
          contactId: fresh,
          dossierId,
          on: TODAY,
          channel: 'phone',
          direction: 'out',
          initiative: 'fund',
          personal: true,
          outcome: 'reached',
          purposes: ['information'],
          subject: null,
        },
        { dossierId, makes: { type: 'contact', id: fresh }, contest: null },
      );
  }
}

/** The statement that the next one replaces: nobody has replaced it. */
function incomeNow(rows: readonly Row[]) {
  const statements = rowsOfType(rows, 'income-statement');
  const last = statements.find(({ id: one }) => !statements.some(({ body }) => body.supersedesId === one));
  return last ? { statementId: last.id, cents: last.body.netIncome.cents } : null;
}
