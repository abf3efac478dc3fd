import { describe, expect, it } from 'vitest';
import { lifeEventIdSchema } from '#shared/entities/codes.ts';
import { entities, type Row, rowsOfType } from '#shared/entities/index.ts';
import { rowHeaderSchema } from '#shared/entities/row.ts';
import { letterKindSchema } from '#shared/entities/visit/letter.entity.ts';
import { todayView } from '#shared/folds/today-view.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import { demoToday, generateDemoFund, scenarioNumbers } from '../generate-demo-fund.ts';
import { demoDirectory } from '../demo-staff.ts';
import { DEMO_SEED } from '../../start/prepare-fund.ts';
import { demoOnce } from '../testing/demo-fund-once.ts';
import { noteSentenceCount } from './note-sentences.ts';
import { requestCases } from './requests.ts';

const { work, digests, dossiers, ids } = demoOnce();
const rows = work.flatMap((one) => one.rows);

function shares<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1 / values.length);
  return counts;
}

describe('rows of the desk', () => {
  it('pass the schema of the header and of their body', () => {
    const wrong = rows.slice(0, 8_000).flatMap((row) => {
      const header = rowHeaderSchema.safeParse(row);
      const body = entities[row.type].body.safeParse(row.body);
      return header.success && body.success
        ? []
        : [`${row.type}: ${JSON.stringify(header.error?.issues ?? body.error?.issues)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(ids.given).toBeGreaterThan(rows.length);
    expect(ids.different).toBe(ids.given);
  });

  it('are those of the demo fund, the same again and for any number of dossiers', () => {
    const few = [...generateDemoFund({ seed: DEMO_SEED, n: 120, asOf: demoToday }).dossiers].map((one) =>
      rowsOfType(one.rows, 'note-revision'),
    );
    expect(few.flat().length).toBeGreaterThan(60);
    expect(JSON.stringify(few)).toBe(
      JSON.stringify(dossiers.slice(0, 120).map(({ revisions }) => revisions)),
    );
  });

  it('stay under 25 rows a dossier and before the day of the fund, agenda and terms excepted', () => {
    expect(Math.max(...work.map((one) => one.rows.length))).toBeLessThanOrEqual(30);
    expect(rows.length / work.length).toBeLessThan(15);
    const done = rows.filter((row) => row.type !== 'appointment' && row.type !== 'letter');
    expect(
      done
        .filter((row) => todayFrom(row.recordedOn) > demoToday)
        .map((row) => `${row.type} ${row.recordedOn}`),
    ).toEqual([]);
  });

  it('28: revisions are numbered without gaps; an approved note has exactly one approval, by somebody else', () => {
    const revisions = new Map(
      rowsOfType(rows, 'note-revision').map((row) => [`${row.body.noteId}:${row.body.no}`, row]),
    );
    const reviews = new Map<string, Row<'review'>[]>();
    for (const review of rowsOfType(rows, 'review'))
      reviews.set(review.body.subjectId, [...(reviews.get(review.body.subjectId) ?? []), review]);
    for (const note of rowsOfType(rows, 'note')) {
      expect(revisions.has(`${note.id}:${note.body.lastRevision}`)).toBe(true);
      const own = reviews.get(note.id) ?? [];
      expect(own.length).toBe(note.body.state === 'approved' || note.body.state === 'returned' ? 1 : 0);
      for (const review of own) {
        expect(review.id).toBe(note.body.reviewId);
        expect(review.body.reviewerId).not.toBe(note.body.authorId);
        expect(review.body.verdict).toBe(note.body.state);
      }
    }
  });

  it('11 and 16: a refusal gives a reason, and what the national institute decides is only noted', () => {
    const decisions = rowsOfType(rows, 'decision');
    expect(decisions.length).toBeGreaterThan(50);
    for (const { body } of decisions) {
      if (body.outcome === 'refusal') expect(body.reasons.length).toBeGreaterThan(0);
      if (body.authority === 'nisse') expect(body.outcome).toBe('noted');
      expect(body.approverId === null || body.approverId !== body.drafterId).toBe(true);
    }
  });

  it('30: no note, title or subject speaks of an illness', () => {
    const words = rows.flatMap((row) =>
      row.type === 'note-revision'
        ? [row.body.text]
        : row.type === 'supporting-document'
          ? [row.body.title]
          : row.type === 'request'
            ? [row.body.subject ?? '']
            : [],
    );
    expect(
      words.filter((text) =>
        /cancer|kanker|krebs|dépress|depress|burn|diagnos|grossesse|diabet|hernie/i.test(text),
      ),
    ).toEqual([]);
  });
});

describe('marginals of the work', () => {
  it('notes: 90 % approved, 5 % waiting, 3 % returned, 2 % waived', () => {
    const states = shares(rowsOfType(rows, 'note').map((row) => row.body.state));
    expect(states.get('approved')).toBeGreaterThan(0.86);
    expect(states.get('approved')).toBeLessThan(0.94);
    expect(states.get('submitted')).toBeGreaterThan(0.03);
    expect(states.get('submitted')).toBeLessThan(0.07);
    expect(states.get('returned')).toBeGreaterThan(0.015);
    expect(states.get('returned')).toBeLessThan(0.045);
    expect(states.get('waived')).toBeGreaterThan(0.01);
    expect(states.get('waived')).toBeLessThan(0.035);
  });

  it('about 1.2 visits and 4 contacts a dossier in two years', () => {
    const mean = (type: 'visit' | 'contact') => rowsOfType(rows, type).length / work.length;
    expect(mean('visit')).toBeGreaterThan(0.9);
    expect(mean('visit')).toBeLessThan(1.35);
    expect(mean('contact')).toBeGreaterThan(3.2);
    expect(mean('contact')).toBeLessThan(4.3);
  });

  it('every kind of request in every state where it waits, three times at least', () => {
    const met = new Map<string, number>();
    for (const { body } of rowsOfType(rows, 'request'))
      met.set(`${body.kind} ${body.state}`, (met.get(`${body.kind} ${body.state}`) ?? 0) + 1);
    expect(
      requestCases.map(({ kind, state }) => `${kind} ${state}`).filter((key) => (met.get(key) ?? 0) < 3),
    ).toEqual([]);
  });

  it('every life event at least twelve times, twice in each language', () => {
    const cases = work.flatMap(({ language, rows: own }) =>
      rowsOfType(own, 'life-event-record').map((row) => ({ eventId: row.body.eventId, language })),
    );
    const few = lifeEventIdSchema.options.filter((eventId) => {
      const met = cases.filter((one) => one.eventId === eventId);
      return (
        met.length < 12 ||
        ['fr', 'nl', 'de'].some((language) => met.filter((one) => one.language === language).length < 2)
      );
    });
    expect(few).toEqual([]);
  });

  it('every kind of letter, and forty sentences a language behind the notes', () => {
    const kinds = new Set(rowsOfType(rows, 'letter').map((row) => row.body.kind));
    expect(letterKindSchema.options.filter((kind) => !kinds.has(kind))).toEqual([]);
    const numbers = rowsOfType(rows, 'letter').map((row) => row.body.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const language of ['fr', 'nl', 'de'] as const)
      expect(noteSentenceCount(language)).toBeGreaterThanOrEqual(40);
  });

  it('everybody aged 64 to 66 has a pension case', () => {
    const without = dossiers.filter(({ people: [person], roots: [root], requests }) => {
      if (
        !person ||
        !root ||
        scenarioNumbers.includes(root.body.dossierNumber) ||
        root.body.dossierNumber.startsWith('1') ||
        root.body.status === 'prospect'
      )
        return false;
      const age = (Date.parse(demoToday) - Date.parse(person.body.birthDate)) / (365.25 * 86_400_000);
      return (
        age >= 64.01 && age < 66.98 && !requests.some((row) => row.body.kind === 'retirementPensionHelp')
      );
    });
    expect(without).toEqual([]);
  });
});

describe('the first minute', () => {
  const todayOf = (staffId: string) => {
    const staff = demoDirectory.staff.find((one) => one.staffId === staffId);
    if (!staff) throw new Error(`nobody is ${staffId}`);
    return todayView({ digests, staff, today: demoToday, drafts: [] });
  };

  it('Anne: eight visits, one returned note, and lists that fit a morning', () => {
    const view = todayOf('s-anne');
    expect(view.visits).toHaveLength(8);
    expect(view.returned).toHaveLength(1);
    expect(view.calls.length).toBeGreaterThanOrEqual(4);
    expect(view.calls.length).toBeLessThanOrEqual(16);
    expect(view.clocks.length).toBeGreaterThanOrEqual(4);
    expect(view.clocks.length).toBeLessThanOrEqual(20);
  });

  it('Tom: fourteen stops and nothing returned by chance', () => {
    const view = todayOf('s-tom');
    expect(view.visits.filter((line) => line.mine)).toHaveLength(14);
    expect(view.returned).toEqual([]);
  });
});
