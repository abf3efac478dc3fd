import { describe, expect, it } from 'vitest';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { besideOf } from './beside-of.ts';

const id = (name: string) => deterministicId('beside', name);
const DOSSIER = id('dossier');
const anne = {
  actor: { staffId: 's-anne', roles: ['deskAgent'], grants: [] },
  deviceId: 'd',
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23)),
  today: plainDate('2026-11-23'),
} as const;

type Kind = BodyOf<'contact-point'>['kind'];

function pointRow(kind: Kind, value: string): Row {
  const body = { kind, value, preferred: true, verifiedOn: null, bulletinConsent: false };
  return newRow('contact-point', id('point'), DOSSIER, body, anne);
}

function wish(there: { kind: Kind; value: string }, to: { kind: Kind; value: string }) {
  return {
    name: 'contact.set@1',
    args: { pointId: id('point'), dossierId: DOSSIER, change: { group: 'reach', was: there, to } },
  };
}

function kindBeside(there: [Kind, string], to: [Kind, string]) {
  const [now, wanted] = [there, to].map(([kind, value]) => ({ kind, value }));
  if (!now || !wanted) throw new Error('two sides');
  const beside = besideOf(id('conflict'), wish(now, wanted), [pointRow(...there)]);
  return beside === null ? null : beside.args['change'];
}

describe('a contact beside the one that is there', () => {
  it.each([
    [['mobile', '0470 11 11 11'], ['mobile', '081 22 33 44'], 'phone'],
    [['phone', '081 11 11 11'], ['phone', '+32 470 22 22 22'], 'mobile'],
    [['mobile', '0470 11 11 11'], ['mobile', '0470 22 22 22'], 'mobile'],
    [['phone', '081 11 11 11'], ['phone', '04 222 33 44'], 'phone'],
    [['mobile', '0470 11 11 11'], ['mobile', '+33 6 12 34 56 78'], 'mobile'],
    [['email', 'a@b.example'], ['email', 'c@b.example'], 'email'],
  ] as const)('of %o and %o is new, as %s', (there, to, kind) => {
    expect(kindBeside([...there], [...to])).toEqual({
      group: 'reach',
      was: null,
      to: { kind, value: to[1] },
    });
  });

  it('is not offered for the same number written otherwise, nor for a contact that is gone', () => {
    expect(kindBeside(['mobile', '0470 11 11 11'], ['mobile', '+32 470/11.11.11'])).toBeNull();
    const to = { kind: 'mobile' as const, value: '0470 22 22 22' };
    expect(besideOf(id('conflict'), wish(to, to), [])).toBeNull();
  });
});

describe('words below those that are there', () => {
  const revision = newRow(
    'note-revision',
    id('second'),
    DOSSIER,
    {
      noteId: id('note'),
      no: 2,
      text: 'Demande un relevé.',
      links: { snapshotIds: [], pageIds: [], requestIds: [] },
      on: anne.at,
    },
    anne,
  );
  const amend = (text: string, afterRevision = 2) => ({
    name: 'note.amend@1',
    args: {
      noteId: id('note'),
      dossierId: DOSSIER,
      revisionId: id('mine'),
      afterRevision,
      text,
      offline: true,
    },
  });

  it('keep both, in that order', () => {
    const both = besideOf(id('conflict'), amend('Relevé à renvoyer.'), [revision]);
    expect(both?.args['text']).toBe('Demande un relevé.\n\nRelevé à renvoyer.');
  });

  it('are not said twice, and never over words that are not here', () => {
    expect(besideOf(id('conflict'), amend('un relevé'), [revision])).toBeNull();
    expect(besideOf(id('conflict'), amend('Autre', 3), [revision])).toBeNull();
  });
});

it('two amounts, two addresses and two identities never stand beside each other', () => {
  for (const name of ['income.declare@2', 'address.set@1', 'person.correct@2', 'request.move@1'])
    expect(besideOf(id('conflict'), { name, args: {} }, [])).toBeNull();
});
