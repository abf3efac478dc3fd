import { describe, expect, it } from 'vitest';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { amount } from '#shared/kernel/amount.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { incomeStatementId } from '#shared/mutations/declare-income/declare-income.mutation.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { editableOf, editWish, troubleView } from '#shared/sync/trouble-view.ts';
import { conflictWords } from './conflict-words.ts';

const id = (name: string) => deterministicId('golden', name);
const DOSSIER = id('dossier');
const today = plainDate('2026-11-23');
const anne = {
  actor: { staffId: 's-anne', roles: ['deskAgent'], grants: [] },
  deviceId: 'd-anne',
  spaceId: 'WAL',
  at: instant('2026-11-20T16:40:00.000Z'),
  today,
} as const;
const staff = [
  { staffId: 's-anne', name: 'Anne Modèle' },
  { staffId: 's-tom', name: 'Tom Voorbeeld' },
];
const place = {
  street: 'Rue Fictive',
  number: '2',
  box: null,
  postalCode: '7000',
  locality: 'Mons',
  country: 'BE',
};
const seen = { ...place, street: 'Rue du Modèle' };
const incomeWas = { statementId: id('income'), cents: 2_100_000 };
const incomeArgs = { dossierId: DOSSIER, year: 2026, kind: 'estimated', was: incomeWas };

const income = (cents: number, supersedesId: string | null): BodyOf<'income-statement'> => ({
  year: 2026,
  netIncome: amount(euroCents(cents), { kind: 'declared' }),
  kind: 'estimated',
  receivedOn: today,
  quarters: 4,
  supersedesId,
});

/** What is in the dossier now: the other side has been at work. */
const there: readonly Row[] = [
  newRow(
    'contact-point',
    id('reach'),
    DOSSIER,
    { kind: 'mobile', value: '0470 11 11 11', preferred: true, verifiedOn: today, bulletinConsent: false },
    anne,
  ),
  newRow(
    'address',
    id('home'),
    DOSSIER,
    {
      ...place,
      kind: 'residence',
      municipalityNis: '53053',
      period: { from: plainDate('2015-01-01'), to: null },
    },
    anne,
  ),
  newRow('income-statement', id('income'), DOSSIER, income(2_100_000, null), anne),
  newRow('income-statement', incomeStatementId(incomeArgs), DOSSIER, income(2_450_000, id('income')), anne),
  newRow(
    'appointment',
    id('appointment'),
    DOSSIER,
    {
      on: today,
      at: '10:00',
      minutes: 30,
      place: 'office',
      staffId: 's-anne',
      reason: 'account-question',
      preparation: null,
      prepared: false,
      missionId: null,
      order: null,
      state: 'cancelled',
    },
    anne,
  ),
  newRow(
    'note',
    id('note'),
    DOSSIER,
    {
      authorId: 's-tom',
      visitId: null,
      topics: [],
      lastRevision: 2,
      reviewId: null,
      writtenOffline: false,
      state: 'submitted',
    },
    anne,
  ),
  newRow(
    'note-revision',
    id('second'),
    DOSSIER,
    {
      noteId: id('note'),
      no: 2,
      text: 'Demande un relevé daté du 23/11.',
      links: { snapshotIds: [], pageIds: [], requestIds: [] },
      on: anne.at,
    },
    anne,
  ),
];

type Met = Pick<BodyOf<'conflict'>, 'code' | 'entityType' | 'mutation' | 'base' | 'theirs' | 'mine'>;

const reach = (value: string) => ({ kind: 'mobile', value });
const kinds: readonly Met[] = [
  {
    code: 'contactChangedMeanwhile',
    entityType: 'contact-point',
    mutation: {
      name: 'contact.set@1',
      args: {
        pointId: id('reach'),
        dossierId: DOSSIER,
        change: { group: 'reach', was: reach('0470 00 90 11'), to: reach('0470 22 22 22') },
      },
    },
    base: reach('0470 00 90 11'),
    theirs: reach('0470 11 11 11'),
    mine: reach('0470 22 22 22'),
  },
  {
    code: 'addressChangedMeanwhile',
    entityType: 'address',
    mutation: {
      name: 'address.set@1',
      args: {
        addressId: id('home'),
        dossierId: DOSSIER,
        was: seen,
        to: { ...seen, number: '12' },
        since: '2026-12-01',
        formerId: id('former'),
      },
    },
    base: seen,
    theirs: place,
    mine: { ...seen, number: '12', since: '2026-12-01' },
  },
  {
    code: 'amountChangedMeanwhile',
    entityType: 'income-statement',
    mutation: { name: 'income.declare@1', args: { ...incomeArgs, to: { cents: 1_900_000, quarters: 4 } } },
    base: { cents: 2_100_000 },
    theirs: { cents: 2_450_000, quarters: 4 },
    mine: { cents: 1_900_000, quarters: 4 },
  },
  {
    code: 'appointmentMovedMeanwhile',
    entityType: 'appointment',
    mutation: {
      name: 'appointment.move@1',
      args: { appointmentId: id('appointment'), dossierId: DOSSIER, from: 'booked', to: 'arrived' },
    },
    base: { state: 'booked' },
    theirs: { state: 'cancelled' },
    mine: { from: 'booked', to: 'arrived' },
  },
  {
    code: 'noteAmendedMeanwhile',
    entityType: 'note',
    mutation: {
      name: 'note.amend@1',
      args: {
        noteId: id('note'),
        dossierId: DOSSIER,
        revisionId: id('revision'),
        afterRevision: 1,
        text: 'Relevé à renvoyer.',
        offline: true,
      },
    },
    base: { lastRevision: 1 },
    theirs: { state: 'submitted', lastRevision: 2 },
    mine: { text: 'Relevé à renvoyer.', afterRevision: 1 },
  },
  ...(
    [
      [
        'identityChangedMeanwhile',
        'person',
        'person.correct@1',
        { givenNames: 'Helene' },
        { givenNames: 'Hélène' },
        { givenNames: 'Helena' },
      ],
      [
        'correctionDecidedMeanwhile',
        'identity-correction',
        'identity.decide@1',
        { state: 'proposed' },
        { state: 'confirmed', resolvedBy: 's-anne', because: null },
        { to: 'refused', because: 'La carte dit Helena.' },
      ],
      [
        'noteDecidedMeanwhile',
        'note',
        'note.approve@1',
        { state: 'submitted' },
        { state: 'approved' },
        { verdict: 'returned', text: 'Sans date.' },
      ],
      [
        'requestMovedMeanwhile',
        'request',
        'request.move@1',
        { state: 'filed' },
        { state: 'answered', ownerId: 's-anne' },
        { from: 'filed', to: 'assigned', text: null },
      ],
      [
        'taskMovedMeanwhile',
        'task',
        'task.settle@1',
        null,
        { state: 'mine', ownerId: 's-anne' },
        { to: 'done' },
      ],
      [
        'promiseSettledMeanwhile',
        'promise',
        'promise.settle@1',
        { state: 'open' },
        { state: 'kept' },
        { state: 'broken' },
      ],
      [
        'visitEndedMeanwhile',
        'visit',
        'visit.close@2',
        { state: 'open' },
        { state: 'abandoned' },
        { state: 'closed', text: 'Dit.' },
      ],
      [
        'adviserChangedMeanwhile',
        'adviser-assignment',
        'adviser.assign@1',
        { ended: null },
        { ended: '2026-11-20' },
        { staffId: 's-tom' },
      ],
      [
        'dossierMovedMeanwhile',
        'dossier',
        'dossier.transfer@1',
        { office: 'WAL' },
        { office: 'VLA' },
        { office: 'BRU' },
      ],
      [
        'importedChangedMeanwhile',
        'affiliation-period',
        'import.update@1',
        { trade: 'boulangerie' },
        { trade: 'boulangerie et salon' },
        { trade: 'boulangerie, pâtisserie' },
      ],
      [
        'conflictResolvedMeanwhile',
        'conflict',
        'conflict.resolve@1',
        { choice: null },
        { choice: 'theirs', resolvedBy: 's-anne' },
        { choice: 'mine' },
      ],
      [
        'caseSettledMeanwhile',
        'rejected-case',
        'case.settle@1',
        { state: 'open', ownerId: 's-tom' },
        { state: 'open', ownerId: 's-anne', because: null },
        { to: 'reused' },
      ],
    ] as const
  ).map(([code, entityType, name, base, theirs, mine]) => ({
    code,
    entityType,
    mutation: { name, args: { dossierId: DOSSIER } },
    base: base === null ? null : { ...base },
    theirs: { ...theirs },
    mine: { ...mine },
  })),
];

function viewOf(met: Met) {
  const conflict = newRow(
    'conflict',
    id(met.code),
    DOSSIER,
    {
      ...met,
      entityId: id('thing'),
      theirsBy: 's-anne',
      theirsAt: instant('2026-11-20T09:05:00.000Z'),
      mineBy: 's-tom',
      mineDevice: 'd-tom',
      mineSeq: 1,
      at: anne.at,
      state: 'open',
      choice: null,
      resolvedBy: null,
    },
    anne,
  );
  const tom = { ...anne.actor, staffId: 's-tom' };
  const view = troubleView([...there, conflict], { actor: tom, deviceId: 'd-tom', at: anne.at, today })
    .open[0];
  if (!view) throw new Error('a disagreement that is open is shown');
  return view;
}

describe('what a disagreement says', () => {
  it.each(['fr', 'nl'] as const)('is the same as it was read and approved, in %s', async (lang) => {
    const said = kinds.map((met) => ({
      code: met.code,
      ...conflictWords(viewOf(met), { lang, staff, deviceId: 'd-tom' }),
    }));
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
      `./conflict-words.${lang}.golden.json`,
    );
  });

  it('never shows a code where a word belongs', () => {
    for (const lang of ['fr', 'nl', 'de'] as const)
      for (const met of kinds) {
        const words = conflictWords(viewOf(met), { lang, staff, deviceId: 'x' });
        const all = JSON.stringify(words);
        expect(all).not.toMatch(/Meanwhile|undefined|\[object|\{\w+\}|s-anne|s-tom|\[FR\]/);
      }
  });
});

describe('another value than either side', () => {
  it('is written into the same wish, over what is there now', () => {
    const again = viewOf(kinds[0] as Met).choices.find(({ choice }) => choice === 'mine')?.again;
    expect(again && editableOf(again)).toEqual({ kind: 'text', value: '0470 22 22 22' });
    expect(again && editWish(again, '0470 33 33 33').args).toMatchObject({
      change: { was: reach('0470 11 11 11'), to: reach('0470 33 33 33') },
    });
    const sum = viewOf(kinds[2] as Met).choices.find(({ choice }) => choice === 'mine')?.again;
    expect(sum && editWish(sum, 2_000_000).args).toMatchObject({
      was: { cents: 2_450_000 },
      to: { cents: 2_000_000, quarters: 4 },
    });
  });
});
