import { describe, expect, it } from 'vitest';
import { commitmentIdSchema } from '#shared/charter/commitments.ts';
import { lifeEventIdSchema } from '#shared/entities/codes.ts';
import { langs } from '#shared/kernel/lang.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { findRight } from './index.ts';
import { sources } from '#shared/rules/parameters/sources.ts';
import { questionsOf } from './engine/condition.ts';
import { samplesOf } from './engine/define-question.ts';
import type { Right } from './engine/define-right.ts';
import { linesOf } from './engine/rights-of.ts';
import { View } from './engine/view.ts';
import { emptyFacts } from './facts/facts.ts';
import { forms } from './forms/index.ts';
import { allLifeEvents, allRights, lifeEvents } from './index.ts';
import { institutions } from './institutions.ts';
import { papers } from './papers.ts';
import { questionIds, questions } from './questions/index.ts';
import { nobody, ON } from './testing/any-answers.ts';
import { topics } from './topics.ts';

const said = (text: Text3) => langs.every((lang) => text[lang].trim() !== '');

/** Every question a right may look at. */
function lookedAt(right: Right) {
  return [
    ...questionsOf(right.situation),
    ...(right.conditions ? questionsOf(right.conditions) : []),
    ...(right.rules ?? []).flatMap((use) => use.questions),
  ];
}

describe('life events', () => {
  it('are the eight of the charter, in its order', () => {
    expect(Object.keys(lifeEvents)).toEqual(lifeEventIdSchema.options);
    for (const [id, event] of Object.entries(lifeEvents)) expect(event.id).toBe(id);
  });

  it('name each right once', () => {
    expect(new Set(allRights.map((right) => right.id)).size).toBe(allRights.length);
    for (const right of allRights) expect(findRight(right.id)).toBe(right);
  });

  it('use every question, and no other', () => {
    const used = new Set([
      ...allRights.flatMap(lookedAt),
      ...Object.values(forms).flatMap((form) =>
        form.fields.flatMap((field) => (field.from === 'question' ? [field.id] : [])),
      ),
    ]);
    expect(questionIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('explain every topic somewhere', () => {
    const told = new Set(allLifeEvents.flatMap((event) => event.information.map((one) => one.topic)));
    expect(Object.keys(topics).filter((id) => !told.has(id as keyof typeof topics))).toEqual([]);
  });
});

describe.each(questionIds.map((id) => [id, questions[id]] as const))('question %s', (_id, question) => {
  it('is asked in three languages and can be weighed', () => {
    for (const text of [question.ask, question.label, ...(question.options ?? []).map((one) => one.label)]) {
      expect(said(text)).toBe(true);
    }
    for (const lang of langs) expect(question.ask[lang].trim().endsWith('?')).toBe(true);
    expect(samplesOf(question, ON).length).toBeGreaterThan(0);
  });

  it('is not invented from an empty dossier', () => {
    const value = question.from?.(nobody, ON) ?? null;
    // Without any affiliation nothing is signed yet: that much is certain.
    expect(value === null || value.origin.type === 'dossier').toBe(true);
  });
});

describe.each(allRights.map((right) => [right.id, right] as const))('right %s', (id, right) => {
  it('is explained, sourced and answered for', () => {
    for (const text of [right.label, right.gives]) expect(said(text)).toBe(true);
    expect(right.refs.length).toBeGreaterThan(0);
    for (const { source, article } of right.refs) {
      expect(sources).toHaveProperty([source]);
      expect(article).not.toBe('');
    }
    expect(right.serves.length).toBeGreaterThan(0);
    for (const commitment of right.serves) expect(commitmentIdSchema.options).toContain(commitment);
    expect(topics).toHaveProperty([right.topic]);
    expect(institutions).toHaveProperty([right.institution(new View(nobody, ON))]);
    for (const paper of right.papers ?? []) expect(papers).toHaveProperty([paper]);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('suggests only dates, papers, categories and estimates, never family or health', () => {
    for (const lever of right.levers ?? []) {
      expect(['family', 'health']).not.toContain(questions[lever.question].topic);
      expect(lookedAt(right)).toContain(lever.question);
      const kind = questions[lever.question].kind;
      expect(kind).toBe({ date: 'date', paper: 'yesNo', category: 'choice', income: 'amount' }[lever.kind]);
    }
  });

  it('takes its last day from somewhere', () => {
    if (right.term.kind === 'rule') expect(right.rules?.length).toBeGreaterThan(0);
  });
});

describe.each(allLifeEvents.map((event) => [event.id, event] as const))('event %s', (_id, event) => {
  it('says everything in three languages', () => {
    expect(said(event.label)).toBe(true);
    for (const task of event.tasks) {
      expect(said(task.title)).toBe(true);
      expect(task.refs.length).toBeGreaterThan(0);
    }
    for (const form of event.forms) expect(said(forms[form].title)).toBe(true);
    expect(event.cases.length).toBeGreaterThan(1);
  });

  it.each(event.cases.map((one) => [one.id, one] as const))('case %s', (_case, one) => {
    const facts = { ...emptyFacts('person', 'fr'), ...one.facts };
    const lines = linesOf(event.rights, new View(facts, one.on, one.answers));
    const found = Object.fromEntries(lines.map((line) => [line.right, line.status]));
    expect(Object.fromEntries(Object.keys(one.expected).map((id) => [id, found[id]]))).toEqual(one.expected);
  });
});
