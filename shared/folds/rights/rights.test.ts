import { describe, expect, it } from 'vitest';
import { familyGrowthEvent } from '#shared/life-events/family-growth/family-growth.event.ts';
import { emptyFacts, type Facts } from '#shared/life-events/facts/facts.ts';
import { questions } from '#shared/life-events/questions/index.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import type { Card } from '../digest.ts';
import type { FactsBlock } from '../facts-block.ts';
import { callList } from './call-list.ts';
import { nearMissWords } from './near-miss-words.ts';
import { type RadarEntry, type RadarResult, radarResultOf } from './radar-result.ts';
import { rightTaskArgs } from './right-task.ts';

const ON = plainDate('2026-11-23');
const told = familyGrowthEvent.cases.find((one) => one.id === 'maxi-spouse-august-birth');
const facts: Facts = {
  ...emptyFacts('person', 'fr'),
  events: [{ eventId: 'family-growth', factOn: ON, declaredOn: ON, answers: told?.answers ?? {} }],
};
const block = (rightTasks: FactsBlock['rightTasks'] = []): FactsBlock => ({
  dossierId: 'dos',
  ver: 7,
  facts,
  rightTasks,
});
const found = radarResultOf(block(), ON, builtInPack);
const entry = (right: string): RadarEntry => {
  const one = found.entries.find((candidate) => candidate.right === right);
  if (!one) throw new Error(`the radar finds ${right}`);
  return one;
};

describe('what the radar keeps of a dossier', () => {
  it('is what must be told and what must be decided, at the version of the facts', () => {
    expect(found.ver).toBe(7);
    expect(entry('maternity-assistance').does).toBe('call');
    expect(entry('maternity-contribution-exemption').does).toBe('grant');
  });

  it('leaves out what a settled task answered, and knows an open one', () => {
    const { taskId } = entry('maternity-assistance');
    const with_ = (state: 'open' | 'mine' | 'done' | 'dismissed') =>
      radarResultOf(block([{ id: taskId, state }]), ON, builtInPack).entries.filter(
        (one) => one.right === 'maternity-assistance',
      );
    expect(with_('open')).toMatchObject([{ taskOpen: true }]);
    expect(with_('mine')).toMatchObject([{ taskOpen: true }]);
    expect(with_('done')).toEqual([]);
    expect(with_('dismissed')).toEqual([]);
  });

  it('asks again in another year when there is no last day', () => {
    const next = radarResultOf(block(), plainDate('2027-01-10'), builtInPack).entries;
    const again = next.find((one) => one.right === 'maternity-assistance');
    expect(again?.taskId).not.toBe(entry('maternity-assistance').taskId);
  });
});

describe('the task of a decision without request', () => {
  const where = { dossierId: 'dos', ownerId: 's-anne', backupId: null };

  it('runs against the four months of the law from the day it was found', () => {
    const task = rightTaskArgs(entry('maternity-contribution-exemption'), where, ON, builtInPack);
    expect(task).toMatchObject({
      kind: 'propose',
      dueOn: '2027-03-23',
      clock: { kind: 'decision4months', startsOn: ON, dueOn: '2027-03-23' },
    });
  });

  it('keeps its own last day when it has one, and no clock when nothing is known', () => {
    const own = { ...entry('maternity-contribution-exemption'), dueOn: plainDate('2026-12-31') };
    expect(rightTaskArgs(own, where, ON, builtInPack)?.clock?.kind).toBe('requestWindow');
    const open = { ...entry('maternity-assistance'), dueOn: null };
    expect(rightTaskArgs(open, where, ON, builtInPack)).toMatchObject({ dueOn: null, clock: null });
  });

  it('is none for a right this build does not know', () =>
    expect(
      rightTaskArgs({ ...entry('maternity-assistance'), right: 'gone' }, where, ON, builtInPack),
    ).toBeNull());
});

describe('the call list', () => {
  const card = (dossierId: string, adviserId: string | null) =>
    ({ dossierId, adviserId, backupId: null, name: dossierId }) as unknown as Card;
  const of = (dossierId: string, stake: number | null, dueOn: string | null): RadarResult => ({
    dossierId,
    ver: 1,
    entries: [
      {
        ...entry('maternity-assistance'),
        taskId: `task ${dossierId}`,
        stake: stake === null ? null : euroCents(stake),
        dueOn: dueOn === null ? null : plainDate(dueOn),
      },
    ],
  });
  const cards = new Map(
    [card('a', 's-anne'), card('b', null), card('c', 's-tom'), card('d', 's-anne')].map((one) => [
      one.dossierId,
      one,
    ]),
  );
  const results = [
    of('a', 10_000, '2026-12-31'),
    of('b', 10_000, '2026-11-30'),
    of('c', null, null),
    of('d', 1, '2026-11-01'),
    found,
  ];
  const list = (mine: boolean, limit = 10) =>
    callList({
      results,
      cardOf: (id) => cards.get(id),
      staffId: 's-anne',
      today: ON,
      pack: builtInPack,
      mine,
      limit,
    });

  it('puts what may be lost soonest first, without what is over or has no card', () => {
    expect(list(false).lines.map(({ who }) => who.dossierId)).toEqual(['b', 'a', 'c']);
  });

  it('holds what is one’s own or nobody’s, and says how many were left out', () => {
    expect(list(true).lines.map(({ who }) => who.dossierId)).toEqual(['b', 'a']);
    expect(list(true, 1)).toMatchObject({ total: 2, lines: [{ who: { dossierId: 'b' } }] });
  });
});

describe('a near-miss in words', () => {
  it('names the paper, or both values', () => {
    const paper = nearMissWords({ lever: 'paper', question: 'difficultyProven', from: false, to: true });
    expect(paper.nl).toContain(questions.difficultyProven.label.nl);
    const income = nearMissWords({
      lever: 'income',
      question: 'incomeEstimate',
      from: 1_200_000,
      to: 868_703,
    });
    expect(income.fr).toMatch(/8.687,03/);
    expect(income.fr).toMatch(/12.000,00/);
    const date = nearMissWords({ lever: 'date', question: 'resumeOn', from: '2026-11-23', to: '2026-12-01' });
    expect(date.fr).toMatch(/1/);
    expect(date.fr).not.toContain('2026-12-01');
  });
});
