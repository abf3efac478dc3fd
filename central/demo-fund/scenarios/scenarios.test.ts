import { describe, expect, it } from 'vitest';
import { entities, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import { rowHeaderSchema } from '#shared/entities/row.ts';
import { agendaView } from '#shared/folds/agenda-view.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { reviewQueue } from '#shared/folds/review-view.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { demoDirectory } from '../demo-staff.ts';
import { scenarioDossiers } from './index.ts';

const { dossiers, spaceRows } = scenarioDossiers();
const rows = dossiers.flatMap((one) => one.rows);
const TODAY = plainDate('2026-11-23');
const digests: Digest[] = dossiers.flatMap((one) => {
  const digest = digestOf(one.rows, (kind, digits) => `${kind}:${digits}`);
  return digest ? [digest] : [];
});

function byNumber(number: string): readonly Row[] {
  const found = dossiers.find((one) => findRow(one.rows, 'dossier')?.body.dossierNumber === number);
  if (!found) throw new Error(`no dossier ${number}`);
  return found.rows;
}

function openCents(list: readonly Row[]): number {
  const paid = new Set(rowsOfType(list, 'allocation').map((row) => row.body.targetId));
  return rowsOfType(list, 'contribution-line')
    .filter((row) => !paid.has(row.id) && row.body.dueOn < TODAY)
    .reduce((sum, row) => sum + (row.body.principal.cents ?? 0) + (row.body.fee.cents ?? 0), 0);
}

describe('the scenario fund', () => {
  it('holds rows that every desk can read', () => {
    for (const row of [...rows, ...spaceRows]) {
      expect(rowHeaderSchema.safeParse(row).error?.issues ?? []).toEqual([]);
      expect(
        entities[row.type].body.safeParse(row.body).error?.issues ?? [],
        `${row.type} ${row.id}`,
      ).toEqual([]);
    }
  });

  it('is the same twice, and no id stands twice', () => {
    expect(JSON.stringify(scenarioDossiers())).toBe(JSON.stringify({ dossiers, spaceRows }));
    const ids = rows.map((row) => `${row.type}:${row.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('covers the twelve numbers', () => {
    for (let no = 1; no <= 12; no += 1) expect(byNumber(String(10000000 + no)).length).toBeGreaterThan(5);
  });
});

describe('what the stories must show', () => {
  it('Léa: first quarter of 355,12 euro', () => {
    const line = rowsOfType(byNumber('10000001'), 'contribution-line')[0]?.body;
    expect((line?.principal.cents ?? 0) + (line?.fee.cents ?? 0)).toBe(35512);
  });

  it('Bruno: 2 779,44 euro overdue, surcharges 3 + 2 + 1, two attempts on two channels', () => {
    const bruno = byNumber('10000002');
    expect(openCents(bruno)).toBe(277944);
    expect(rowsOfType(bruno, 'surcharge-line')).toHaveLength(6);
    const attempts = rowsOfType(bruno, 'contact').filter(
      (row) => row.body.purposes.includes('recovery') && row.body.outcome !== 'reached',
    );
    expect(new Set(attempts.map((row) => row.body.channel)).size).toBe(2);
    expect(findRow(bruno, 'recovery-file')?.body).toMatchObject({
      rung: 'awaitingContact',
      gate: { openedOn: null },
    });
  });

  it('Lotte, Marcel, Koen, Noor, Sylvie: the quarters of the table to the cent', () => {
    const quarter = (number: string): number => {
      const line = rowsOfType(byNumber(number), 'contribution-line').find(
        (row) => row.body.quarter === '2026Q4',
      )?.body;
      return (line?.principal.cents ?? 0) + (line?.fee.cents ?? 0);
    };
    expect(['10000003', '10000004', '10000005', '10000007', '10000008'].map(quarter)).toEqual([
      137243, 49206, 297359, 17667, 47993,
    ]);
  });

  it('Jürgen: the 45 days end on 4 December; Pieter: 609,00 euro in six instalments', () => {
    const [question] = rowsOfType(byNumber('10000010'), 'request');
    expect(rowsOfType(byNumber('10000010'), 'clock').map(({ body }) => [body.subjectId, body.dueOn])).toEqual(
      [[question?.id, '2026-12-04']],
    );
    const parts = rowsOfType(byNumber('10000012'), 'instalment').map((row) => row.body.cents);
    expect(parts.reduce((sum, cents) => sum + cents, 0)).toBe(60900);
    expect(parts).toHaveLength(6);
  });

  it('Hélène: three open disagreements and one refused entry', () => {
    const helene = byNumber('10000011');
    expect(rowsOfType(helene, 'conflict').filter((row) => row.body.state === 'open')).toHaveLength(3);
    expect(rowsOfType(helene, 'rejected-case')).toHaveLength(1);
  });
});

describe('the first minute', () => {
  it('Anne receives eight people today', () => {
    const today = rowsOfType(rows, 'appointment').filter(
      (row) => row.body.staffId === 's-anne' && row.body.on === TODAY,
    );
    expect(today).toHaveLength(8);
  });

  it('one note came back to Anne with words she can act on', () => {
    const returned = digests
      .flatMap((digest) => digest.items)
      .filter((item) => item.k === 'note' && item.state === 'returned' && item.authorId === 's-anne');
    expect(returned).toHaveLength(1);
    expect(returned[0]).toMatchObject({ reviewReason: 'amountUndated', reviewerId: 's-beatrice' });
  });

  it('Béatrice finds notes of several people, her own one last and not hers to judge', () => {
    const queue = reviewQueue(digests, 's-beatrice', demoDirectory);
    expect(queue.filter((line) => !line.own).length).toBeGreaterThanOrEqual(6);
    expect(new Set(queue.map((line) => line.authorId)).size).toBeGreaterThanOrEqual(4);
    expect(queue.at(-1)?.own).toBe(true);
    expect(queue.some((line) => line.revision === 2)).toBe(true);
    expect(queue.some((line) => line.writtenOffline)).toBe(true);
  });

  it('Tom drives fourteen stops in the order of the road', () => {
    const [today] = agendaView({
      digests,
      spaceRows,
      staffId: 's-tom',
      from: TODAY,
      days: 1,
      held: () => true,
      freshness: new Map(),
    });
    expect(today?.stops.map((stop) => stop.appointment.order)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
    expect(today?.mission?.stops).toBe(14);
    const times = today?.stops.map((stop) => stop.appointment.at) ?? [];
    expect([...times].sort()).toEqual(times);
  });
});

describe('invariants', () => {
  it('revisions are contiguous from 1 and an approved note has one approving review of its last revision', () => {
    for (const note of rowsOfType(rows, 'note')) {
      const numbers = rowsOfType(rows, 'note-revision')
        .filter((row) => row.body.noteId === note.id)
        .map((row) => row.body.no)
        .sort();
      expect(numbers).toEqual(Array.from({ length: note.body.lastRevision }, (_, index) => index + 1));
      const approvals = rowsOfType(rows, 'review').filter(
        (row) => row.body.subjectId === note.id && row.body.verdict === 'approved',
      );
      expect(approvals.map((row) => row.body.subjectRevision)).toEqual(
        note.body.state === 'approved' ? [note.body.lastRevision] : [],
      );
      for (const review of approvals) expect(review.body.reviewerId).not.toBe(note.body.authorId);
    }
  });

  it('no allocation exceeds its payment, and no line carries more than it claims', () => {
    for (const payment of rowsOfType(rows, 'payment')) {
      const sum = rowsOfType(rows, 'allocation')
        .filter((row) => row.body.paymentId === payment.id)
        .reduce((total, row) => total + row.body.cents, 0);
      expect(sum).toBeLessThanOrEqual(payment.body.amount.cents ?? 0);
    }
  });

  it('a document of kind medical is health data', () => {
    for (const row of rowsOfType(rows, 'supporting-document')) {
      if (row.body.kind === 'medical') expect(row.body.tier).toBe('H');
    }
  });
});
