import { expect, it } from 'vitest';
import type { LifeEventId } from '#shared/entities/codes.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { lineOf } from '#shared/life-events/engine/right-line.ts';
import { taskOf } from '#shared/life-events/engine/rights-of.ts';
import { type Answers, View } from '#shared/life-events/engine/view.ts';
import { emptyFacts, type Facts } from '#shared/life-events/facts/facts.ts';
import { allRights } from '#shared/life-events/index.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { radarResultOf } from './radar-result.ts';
import { rightTaskArgs } from './right-task.ts';

const ON = plainDate('2026-11-23');

interface Automatic {
  readonly event: LifeEventId;
  readonly answers: Answers;
  readonly facts?: Partial<Facts>;
  /** decided: the fund grants it, its task waits · followed: the fund's, without a decision · told: another institution's. */
  readonly ends: 'decided' | 'followed' | 'told';
}

/** Every right that comes by itself, with somebody to whom it comes. */
const automatic: Readonly<Record<string, Automatic>> = {
  'maternity-contribution-exemption': {
    event: 'family-growth',
    answers: {
      childStage: 'born',
      birthOn: '2026-08-19',
      parentRole: 'mother',
      maternityConfirmed: true,
      category: 'mainOccupation',
    },
    ends: 'decided',
  },
  'contract-follow-up': {
    event: 'supplementary-pension',
    answers: { wantsSupplement: true },
    facts: { contracts: ['plciOrdinary'] },
    ends: 'followed',
  },
  'invalidity-indemnity': {
    event: 'health-trouble',
    answers: {
      incapacity: true,
      incapacityFrom: '2025-07-01',
      incapacityRecognised: true,
      householdKind: 'single',
    },
    ends: 'told',
  },
  'social-supplement': {
    event: 'family-growth',
    answers: { childStage: 'born', birthOn: '2026-08-19', region: 'wallonia', lowHouseholdIncome: true },
    ends: 'told',
  },
  'retirement-pension': {
    event: 'retirement',
    answers: { wantsPension: true, pensionPaid: false, birthDate: '1960-02-01', livesInBelgium: true },
    ends: 'told',
  },
  'move-to-employee': {
    event: 'activity-cessation',
    answers: { ceases: true, ceasedOn: '2026-11-15', becomesEmployee: true },
    ends: 'told',
  },
};

it('are all here', () => {
  const all = allRights.filter(({ mode }) => mode === 'automatic').map(({ id }) => id);
  expect(Object.keys(automatic).sort()).toEqual(all.sort());
});

const entries = Object.entries(automatic);

/** How it stands for this person, and what the radar of the portfolio makes of it. */
function foundFor(id: string, { event, answers, facts: more }: Automatic) {
  const facts: Facts = { ...emptyFacts('person', 'fr'), ...more };
  const right = allRights.find((one) => one.id === id);
  if (right === undefined) throw new Error(`${id} is a right`);
  const line = lineOf(right, new View(facts, ON, answers, builtInPack));
  const told: Facts = { ...facts, events: [{ eventId: event, factOn: ON, declaredOn: ON, answers }] };
  const block = { dossierId: 'dos', ver: 1, facts: told, rightTasks: [] };
  const entry = radarResultOf(block, ON, builtInPack).entries.find((one) => one.right === id);
  return { line, entry };
}

it.each(entries)('%s comes by itself', (id, automatic) =>
  expect(foundFor(id, automatic).line.status).toBe('automatic'),
);

it.each(entries.filter(([, { ends }]) => ends === 'decided'))(
  '%s waits for its decision as a task of the radar, with a clock that runs',
  (id, automatic) => {
    const { line, entry } = foundFor(id, automatic);
    expect(line.institution).toBe('fund');
    expect(taskOf(line)?.kind).toBe('propose');
    if (entry === undefined) throw new Error('the radar finds it');
    expect(entry).toMatchObject({ does: 'grant', taskOpen: false });
    const where = { dossierId: 'dos', ownerId: 's-anne', backupId: 's-tom' };
    const task = rightTaskArgs(entry, where, ON, builtInPack);
    expect(task).toMatchObject({ kind: 'propose', ruleId: `right:${id}`, ownerId: 's-anne' });
    expect(task?.title.fr).toMatch(/^À décider d’office : /);
    expect(task?.clock).toMatchObject({ kind: 'decision4months', startsOn: ON });
    expect(task?.clock?.dueOn).toBe(task?.dueOn);
  },
);

it.each(entries.filter(([, { ends }]) => ends !== 'decided'))(
  '%s leaves nothing for the fund to decide',
  (id, automatic) => {
    const { line, entry } = foundFor(id, automatic);
    const followed = automatic.ends === 'followed';
    expect(entry).toBeUndefined();
    expect(line.institution === 'fund').toBe(followed);
    expect(taskOf(line)?.kind).toBe(followed ? 'check' : undefined);
  },
);
