import { describe, expect, it } from 'vitest';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { enterpriseNumberSchema } from '#shared/kernel/enterprise-number.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { pageHash } from '#shared/life-events/forms/signed-page.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { type FormState, formView } from './form-view.ts';
import type { RawAnswers } from './interview-view.ts';

const on = plainDate('2026-11-23');
const context = {
  actor: { staffId: 'a', roles: [], grants: [] },
  deviceId: 'd',
  spaceId: 'S',
  at: instant('2026-11-23T08:00:00.000Z'),
  today: on,
};

function dossier(kind: BodyOf<'dossier'>['kind'], language: BodyOf<'dossier'>['language']): Row {
  return newRow(
    'dossier',
    'd1',
    'd1',
    {
      kind,
      dossierNumber: '10000003',
      externalRef: null,
      status: 'active',
      language,
      languageProof: null,
      ownerEpoch: 1,
      protected: null,
      flags: [],
      keepOffline: [],
    },
    context,
  );
}

const person = newRow(
  'person',
  'p1',
  'd1',
  {
    ssin: null,
    familyName: 'Exemple',
    givenNames: 'Mila',
    sex: 'f',
    birthDate: plainDate('1998-04-17'),
    deathOn: null,
    nationality: 'BE',
    civilStatus: 'single',
    civilStatusSince: null,
    identityProof: null,
  },
  context,
);
const company = newRow(
  'company',
  'c1',
  'd1',
  {
    enterpriseNumber: enterpriseNumberSchema.parse('0123456749'),
    name: 'Exemple SRL',
    legalForm: 'SRL',
    createdOn: plainDate('2026-11-02'),
    cbeRegisteredOn: null,
    commercialOrCraft: true,
    status: 'active',
    statusSince: null,
    tradeText: 'boulangerie',
  },
  context,
);
const nothingTyped: FormState = { typed: {}, seen: [], signedBy: 'self' };

function form(
  rows: readonly Row[],
  id: 'affiliation' | 'payment-plan',
  answers: RawAnswers,
  state: FormState = nothingTyped,
) {
  const view = formView(rows, { form: id, answers, state, on, pack: builtInPack });
  if (view === null) throw new Error('the dossier is there');
  return view;
}

describe('a form', () => {
  const rows = [dossier('person', 'de'), person];

  it('is filled from the dossier and says each thing that keeps it open', () => {
    const view = form(rows, 'payment-plan', {});
    expect(view.fields.find(({ id }) => id === 'name')).toMatchObject({
      text: 'Mila Exemple',
      origin: { type: 'person' },
    });
    expect(view.blockers.map(({ fr }) => fr)).toEqual([
      'Il manque : Adresse',
      'Il manque : Motifs, dans les mots de la personne',
    ]);
    const typed = { address: 'Rue de l’Exemple 1, 4700 Eupen', reasons: 'Moins de clients' };
    expect(form(rows, 'payment-plan', {}, { ...nothingTyped, typed }).blockers).toEqual([]);
  });

  it('becomes a page in the language of the person, whose hash changes with any word', () => {
    const view = form(rows, 'payment-plan', {});
    expect(view.page).toMatchObject({ lang: 'de', title: 'Antrag auf einen Tilgungsplan', on });
    expect(view.hash).toBe(pageHash(view.page));
    const other = form(rows, 'payment-plan', {}, { ...nothingTyped, typed: { reasons: 'x' } });
    expect(other.hash).not.toBe(view.hash);
  });
});

describe('a form that was signed', () => {
  const rows = [dossier('person', 'fr'), person];
  const typed = { address: 'Rue de l’Exemple 1, 4700 Eupen', reasons: 'Moins de clients' };
  const before = form(rows, 'payment-plan', {}, { ...nothingTyped, typed });
  const signature = { by: 'self', name: 'Mila Exemple', means: 'drawn', path: 'M 1 1 L 9 9' };
  const kept = (details: Readonly<Record<string, unknown>>): Row[] => [
    ...rows,
    newRow(
      'supporting-document',
      's1',
      'd1',
      {
        kind: 'other',
        title: before.page.title,
        blobHash: before.hash,
        pages: 1,
        receivedOn: on,
        from: 'self',
        factOn: on,
        expiresOn: null,
        links: [],
        tier: 'O',
      },
      context,
    ),
    newRow(
      'request',
      'r1',
      'd1',
      {
        lane: 'request',
        kind: 'paymentPlan',
        applicant: 'self',
        proxyId: null,
        channel: 'office',
        receivedOn: on,
        filedOn: on,
        subject: null,
        details,
        documentIds: ['s1'],
        missing: [],
        ownerId: null,
        decisionId: null,
        state: 'filed',
      },
      context,
    ),
  ];

  it('shows the page that was signed, whatever the form would say now, with its signature', () => {
    const after = form(kept({ page: before.page, signature }), 'payment-plan', {});
    expect(after.page).toEqual(before.page);
    expect(after.hash).toBe(before.hash);
    expect(after.signed).toMatchObject({ on, hash: before.hash, signature });
  });

  it('shows no words and no signature that the hash was not made of', () => {
    const altered = { ...before.page, lines: [] };
    const { signed } = form(kept({ page: altered, signature }), 'payment-plan', {});
    expect(signed).toMatchObject({ hash: before.hash, page: null, signature: null });
  });
});

describe('the statement of affiliation', () => {
  const rows = [dossier('person', 'fr'), person];
  const start = { capacity: 'selfEmployed', startOn: '2026-12-01', mainBefore: false, student: false };
  const alone = { ...nothingTyped, typed: { otherActivity: 'none', primoStarter: 'yes' } };

  it('gives the category, first amounts and last day of who starts in time', () => {
    const part = form(rows, 'affiliation', start, alone).affiliation;
    expect(part).toMatchObject({
      category: 'primoStarter',
      from: '2026-12-01',
      lastInTime: '2026-11-30',
      late: false,
      consequences: [],
      solidarity: null,
    });
    expect(part?.amounts).toHaveLength(4);
    expect(part?.amounts[0]).toMatchObject({ rule: 'provisional-contribution', dueOn: '2026-12-31' });
    expect(part?.amounts[0]?.trace.steps.length).toBeGreaterThan(1);
  });

  it('says the consequences of a statement that is late', () => {
    const view = form(rows, 'affiliation', { ...start, startOn: '2026-11-20' }, alone);
    expect(view.affiliation).toMatchObject({ late: true, daysLate: 4 });
    expect(view.affiliation?.consequences.length).toBeGreaterThan(0);
    expect(view.page.declarations).toEqual(
      expect.arrayContaining(view.affiliation?.consequences.map(({ says }) => says.fr) ?? ['none']),
    );
  });

  it.each(['helper', 'assistingSpouse', 'companyOfficer'] as const)(
    'asks a %s for whom, and says who answers for the contributions',
    (capacity) => {
      const nobody = form(rows, 'affiliation', { ...start, capacity }, alone);
      expect(nobody.affiliation?.solidarity).not.toBeNull();
      expect(nobody.blockers.map(({ fr }) => fr)).toContain(
        'Il manque : le nom de l’indépendant aidé ou de la société',
      );
      const typed = { ...alone.typed, helpedName: 'Exemple SRL' };
      const named = form(rows, 'affiliation', { ...start, capacity }, { ...alone, typed });
      expect(named.blockers.map(({ fr }) => fr)).not.toContain(
        'Il manque : le nom de l’indépendant aidé ou de la société',
      );
      expect(named.page.lines.map(({ value }) => value)).toContain('Exemple SRL');
    },
  );

  it('of a company asks neither birth nor category, and has its own contribution and last day', () => {
    const view = form([dossier('company', 'nl'), company], 'affiliation', {});
    expect(view.fields.map(({ id }) => id)).toEqual(['name', 'address', 'trade']);
    expect(view.affiliation).toMatchObject({ capacity: null, category: null, late: false });
    expect(view.affiliation?.amounts.map(({ rule }) => rule)).toEqual(['company-contribution']);
    expect(view.page.lang).toBe('nl');
  });
});
