import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { allRights } from '../index.ts';
import type { Facts } from '../facts/facts.ts';
import { questionIds } from '../questions/index.ts';
import { anybody, nobody, ON, pick } from '../testing/any-answers.ts';
import { checkCondition, conditionState } from './condition.ts';
import type { RightLine } from './right-line.ts';
import { byUrgency, callListOf, radarOf, rightsOf, taskOf } from './rights-of.ts';
import { answersFrom, View } from './view.ts';

/** A dossier in which everything was answered in an earlier interview. */
const told: fc.Arbitrary<Facts> = anybody.map((answers) => ({
  ...nobody,
  events: [
    {
      eventId: 'family-growth',
      factOn: ON,
      declaredOn: ON,
      answers: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)),
    },
  ],
}));

describe('the radar', () => {
  it('says nothing of what the dossier gives no sign of', () => {
    const lines = rightsOf(nobody, ON);
    expect(lines).toHaveLength(allRights.length);
    expect(lines.filter((line) => line.status !== 'notApplicable')).toEqual([]);
    expect(radarOf(nobody, ON)).toEqual([]);
  });

  it('over a portfolio is the radar of each dossier without what does not apply', () => {
    fc.assert(
      fc.property(told, (facts) => {
        const whole = rightsOf(facts, ON).filter((line) => line.status !== 'notApplicable');
        expect(radarOf(facts, ON)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('judges another answer on the same dossier as if it were read anew', () => {
    fc.assert(
      fc.property(told, anybody, fc.subarray([...questionIds]), (facts, person, ids) => {
        const read = new View(facts, ON);
        for (const id of questionIds) read.get(id);
        const changed = ids.reduce((view, id) => view.with(id, person[id] ?? null), read);
        const anew = new View(facts, ON, changed.answers);
        for (const id of questionIds)
          expect([id, changed.get(id), changed.origin(id)]).toEqual([id, anew.get(id), anew.origin(id)]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives plain data, with a trace for each rule that was run', () => {
    fc.assert(
      fc.property(told, (facts) => {
        const lines = rightsOf(facts, ON);
        expect(structuredClone(lines)).toEqual(lines);
        for (const rule of lines.flatMap((line) => line.rules)) {
          expect(rule.toConfirm !== null || (rule.run?.trace.steps.length ?? 0) > 0).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('puts what may be lost first', () => {
    fc.assert(
      fc.property(told, (facts) => {
        const lines = rightsOf(facts, ON);
        const ranks = lines.map((line) =>
          ['open', 'almost', 'automatic', 'granted', 'notApplicable'].indexOf(line.status),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect([...lines].reverse().sort(byUrgency)).toEqual(lines);
      }),
      { numRuns: 10 },
    );
  });

  it('weighs money by the days that are left', () => {
    const line = (right: string, stake: number | null, daysLeft: number | null) =>
      ({ right, status: 'open', stake, daysLeft }) as unknown as RightLine;
    const order = [line('a', 1_000, 100), line('b', 1_000, 10), line('c', 90_000, null), line('d', null, 5)];
    expect(order.sort(byUrgency).map((one) => one.right)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('is silent about somebody who died', () => {
    const person = {
      birthDate: plainDate('1950-01-01'),
      deathOn: plainDate('2026-01-01'),
      sex: 'm' as const,
      civilStatus: 'married' as const,
      civilStatusSince: null,
    };
    expect(rightsOf({ ...nobody, person }, ON)).toEqual([]);
  });
});

describe('near-miss', () => {
  it('tells the student how far the estimate is from the threshold, to the cent', () => {
    const answers = { category: 'selfEmployedStudent', incomeEstimate: 1_200_000 };
    const line = rightsOf(nobody, ON, answers).find((one) => one.right === 'no-contribution-below-threshold');
    expect(line).toMatchObject({
      status: 'almost',
      nearMiss: { lever: 'income', question: 'incomeEstimate', from: 1_200_000, to: 868_703 },
    });
  });

  it('opens the right when the change is made', () => {
    fc.assert(
      fc.property(anybody, (answers) => {
        for (const line of rightsOf(nobody, ON, answers)) {
          if (line.nearMiss === null) continue;
          const { question, to, from } = line.nearMiss;
          expect(to).not.toBe(from);
          const then = rightsOf(nobody, ON, { ...answers, [question]: to });
          expect(then.find((one) => one.right === line.right)?.status).toMatch(/^(open|automatic)$/);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('tasks and the call list', () => {
  const birth = {
    childStage: 'born',
    parentRole: 'mother',
    birthOn: '2026-08-19',
    waitingPeriodDone: true,
    childAtHome: true,
    resumesWork: true,
    category: 'mainOccupation',
    maternityConfirmed: true,
    region: 'flanders',
  };
  const facts: Facts = {
    ...nobody,
    account: { ...nobody.account, latest: { quarter: quarter('2026Q3'), cents: euroCents(137_243) } },
  };

  it('calls for vouchers, prepares the automatic exemption, calls for nothing of other institutions', () => {
    const lines = rightsOf(facts, ON, birth);
    const tasks = Object.fromEntries(lines.map((line) => [line.right, taskOf(line)?.kind]));
    expect(tasks).toMatchObject({
      'maternity-assistance': 'call',
      'maternity-contribution-exemption': 'propose',
    });
    expect(callListOf(lines).map((task) => task.id)).toEqual(['right:maternity-assistance']);
  });

  it('follows a duty and makes no work of what is only pointed to', () => {
    const lines = rightsOf(nobody, ON, { starting: true, startOn: '2026-12-01', healthFundMember: false });
    const kind = (id: string) => {
      const line = lines.find((one) => one.right === id);
      return line && taskOf(line)?.kind;
    };
    expect(kind('affiliation-before-start')).toBe('check');
    expect(lines.find((one) => one.right === 'health-fund-membership')?.status).toBe('open');
    expect(kind('health-fund-membership')).toBeUndefined();
  });

  it('leaves alone what was asked for', () => {
    const asked: Facts = {
      ...facts,
      requests: [{ kind: 'maternityAssistance', state: 'filed', filedOn: ON }],
    };
    expect(callListOf(rightsOf(asked, ON, birth))).toEqual([]);
  });
});

describe('conditions and answers', () => {
  it('have one state, with and without reasons', () => {
    fc.assert(
      fc.property(anybody, fc.subarray([...questionIds]), (person, ids) => {
        const view = new View(nobody, ON, pick(person, ids));
        for (const { situation, conditions } of allRights) {
          for (const one of [situation, ...(conditions ? [conditions] : [])]) {
            expect(conditionState(one, view)).toBe(checkCondition(one, view).state);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('said now go before the dossier, and the dossier before an earlier interview', () => {
    const facts: Facts = {
      ...nobody,
      region: 'wallonia',
      events: [
        {
          eventId: 'family-growth',
          factOn: ON,
          declaredOn: ON,
          answers: { region: 'flanders', noMeans: true },
        },
      ],
    };
    expect(new View(facts, ON).get('region')).toBe('wallonia');
    expect(new View(facts, ON, { region: 'brussels' }).get('region')).toBe('brussels');
    expect(new View(facts, ON).origin('noMeans')).toEqual({ type: 'life-event-record', on: ON });
    expect(new View(facts, plainDate('2029-01-01')).get('noMeans')).toBeUndefined();
  });

  it('of another shape are left out, never repaired', () => {
    expect(
      answersFrom({ region: 'mars', noMeans: 'yes', paidQuarters: 17, birthOn: '2026-02-30', ceases: null }),
    ).toEqual({
      ceases: null,
    });
  });
});
