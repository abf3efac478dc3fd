import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { dutiesOf, gapsOf, type Given, ledgerOf, provenByCommitment } from './charter-ledger.ts';
import { View } from './engine/view.ts';
import { lifeEvents } from './index.ts';
import { nobody, ON } from './testing/any-answers.ts';

const context = {
  language: 'fr' as const,
  since: addDays(ON, -30),
  currentVersion: () => '2026-01',
};

function given(
  topicId: string,
  patch: Partial<Given> = {},
  artefact: Partial<Given['artefact']> = {},
): Given {
  return {
    commitmentId: 'L1',
    lifeEventId: 'activity-start',
    topicId,
    artefact: { kind: 'page', id: topicId, version: '2026-01', lang: 'fr', ...artefact },
    how: 'shown',
    on: ON,
    visitId: null,
    documentId: null,
    ...patch,
  };
}

const start = lifeEvents['activity-start'];
const duties = dutiesOf(start, new View(nobody, ON, { capacity: 'companyOfficer' }));
const one = (topic: string, entries: readonly Given[]) =>
  ledgerOf(duties, entries, context).find(
    (line) => line.duty.topic === topic && line.duty.by !== 'brochureHanded',
  )?.state;

describe('the charter ledger', () => {
  it('raises only the duties that concern the person', () => {
    expect(duties.map((duty) => duty.topic)).toContain('company-duties');
    expect(dutiesOf(start, new View(nobody, ON)).map((duty) => duty.topic)).not.toContain('company-duties');
  });

  it('has only gaps at first', () => {
    expect(gapsOf(ledgerOf(duties, [], context))).toHaveLength(duties.length);
  });

  it('is ticked by an artefact in force, in the language of the person, since the event', () => {
    expect(one('company-duties', [given('company-duties')])).toBe('ticked');
    expect(one('company-duties', [given('company-duties', {}, { lang: 'nl' })])).toBe('otherLanguage');
    expect(one('company-duties', [given('company-duties', {}, { version: '2025-01' })])).toBe('outdated');
    expect(one('company-duties', [given('company-duties', { on: plainDate('2025-01-01') })])).toBe('gap');
    expect(one('company-duties', [given('non-payment')])).toBe('gap');
  });

  it('takes the charter only when it was handed over or sent', () => {
    const charter = { kind: 'charter' as const, id: 'service-charter' };
    expect(one('service-charter', [given('service-charter', { how: 'shown' }, charter)])).toBe('gap');
    expect(one('service-charter', [given('service-charter', { how: 'handed' }, charter)])).toBe('ticked');
    expect(one('service-charter', [given('service-charter')])).toBe('gap');
  });

  it('loses nothing by one more entry, and counts every duty once', () => {
    const entries = fc.array(
      fc
        .record({
          topic: fc.constantFrom(...duties.map((duty) => duty.topic)),
          kind: fc.constantFrom<Given['artefact']['kind']>('page', 'brochure', 'charter'),
          how: fc.constantFrom<Given['how']>('shown', 'handed', 'sent'),
          lang: fc.constantFrom<'fr' | 'nl'>('fr', 'nl'),
        })
        .map(({ topic, kind, how, lang }) => given(topic, { how }, { kind, lang })),
    );
    fc.assert(
      fc.property(entries, entries, (some, more) => {
        const ticked = (list: readonly Given[]) =>
          ledgerOf(duties, list, context).filter((line) => line.state === 'ticked').length;
        expect(ticked([...some, ...more])).toBeGreaterThanOrEqual(ticked(some));
        const counted = provenByCommitment(ledgerOf(duties, some, context));
        expect(counted.reduce((sum, row) => sum + row.duties, 0)).toBe(duties.length);
        expect(counted.reduce((sum, row) => sum + row.proven, 0)).toBe(ticked(some));
      }),
    );
  });
});
