import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { amount } from '#shared/kernel/amount.ts';
import { type Instant, instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { newRow } from '#shared/mutations/rows.ts';
import type { Card, DeskItem, Digest } from './digest.ts';
import { reviewItem, reviewQueue } from './review-view.ts';

const text = { fr: 'x', nl: 'x', de: 'x' };
const directory = {
  fund: { name: text, demo: true },
  offices: [],
  staff: [
    {
      staffId: 'anne',
      badge: 'AL-0001',
      name: 'Anne Exemple',
      initials: 'AE',
      roles: [],
      grants: [],
      languages: [],
      spaces: [],
      absent: [],
    },
  ],
};

type Note = Extract<DeskItem, { k: 'note' }>;

function digest(id: string, notes: readonly Partial<Note>[]): Digest {
  const card: Card = {
    dossierId: id,
    spaceId: 'namur',
    kind: 'person',
    number: '10000001',
    name: 'Exemple',
    givenNames: id,
    birthDate: null,
    ssinTail: null,
    enterpriseNumber: null,
    language: 'fr',
    place: 'Namur',
    postalCode: '5000',
    trade: null,
    category: null,
    since: null,
    status: 'active',
    phones: [],
    linkedNames: [],
    keys: [],
    protected: false,
    adviserId: null,
    backupId: null,
    keepOffline: [],
  };
  const items = notes.map(
    (one, index): Note => ({
      k: 'note',
      id: `${id}-${index}`,
      dossierId: id,
      authorId: 'anne',
      state: 'submitted',
      lastRevision: 1,
      submittedAt: instant('2026-11-22T08:00:00Z'),
      writtenOffline: false,
      reviewId: null,
      reviewText: null,
      reviewReason: null,
      reviewerId: null,
      ...one,
    }),
  );
  return { dossierId: id, ver: 1, card, items };
}

describe('reviewQueue', () => {
  it('puts the longest waiting first and my own at the end, and leaves returned notes to their author', () => {
    const queue = reviewQueue(
      [
        digest('a', [{ submittedAt: instant('2026-11-23T08:00:00Z') }, { state: 'returned' }]),
        digest('b', [
          { authorId: 'me', submittedAt: instant('2026-11-01T08:00:00Z') },
          { submittedAt: instant('2026-11-20T08:00:00Z') },
        ]),
      ],
      'me',
      directory,
    );
    expect(queue.map((line) => [line.noteId, line.own])).toEqual([
      ['b-1', false],
      ['a-0', false],
      ['b-0', true],
    ]);
    expect(queue[0]?.authorName).toBe('Anne Exemple');
  });

  it('is the same in whatever order the dossiers come', () => {
    const note = fc.record({
      authorId: fc.constantFrom('anne', 'me'),
      submittedAt: fc.constantFrom(instant('2026-11-22T08:00:00Z'), instant('2026-11-23T08:00:00Z')),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 8 }), (notes) => {
        const digests = notes.map((one, index) => digest(`d${index}`, [one]));
        expect(reviewQueue([...digests].reverse(), 'me', directory)).toEqual(
          reviewQueue(digests, 'me', directory),
        );
      }),
    );
  });
});

const at = (time: string): Instant => instant(`2026-11-${time}:00Z`);

function row<T extends EntityType>(type: T, id: string, body: BodyOf<T>, on: Instant, by = 'anne'): Row {
  const context = {
    actor: { staffId: by, roles: [], grants: [] },
    deviceId: 'device',
    spaceId: 'namur',
    at: on,
    today: plainDate('2026-11-23'),
  };
  return newRow(type, id, 'd', body, context);
}

function noteRows(texts: readonly string[]): Row[] {
  const links = { snapshotIds: [], pageIds: [], requestIds: [] };
  return [
    row(
      'note',
      'n',
      {
        authorId: 'anne',
        visitId: null,
        topics: [],
        lastRevision: texts.length,
        reviewId: null,
        writtenOffline: true,
        state: 'submitted',
      },
      at('20T10:00'),
    ),
    ...texts.map((words, index) =>
      row(
        'note-revision',
        `r${index + 1}`,
        { noteId: 'n', no: index + 1, text: words, links, on: at(`2${index}T10:00`) },
        at(`2${index}T10:00`),
      ),
    ),
  ];
}

const returned = row(
  'review',
  'v',
  {
    subjectType: 'note',
    subjectId: 'n',
    subjectRevision: 1,
    sampleReason: null,
    blind: false,
    verdict: 'returned',
    reasonCode: 'incomplete',
    text: 'Depuis quand ?',
    passages: [],
    reviewerId: 'beatrice',
    on: at('20T17:00'),
  },
  at('20T17:00'),
  'beatrice',
);

function dated(words: string): string | undefined {
  return reviewItem(noteRows([words]), 'n')?.checks.find((check) => check.id === 'amountsDated')?.state;
}

function payment(time: string): Row {
  const day = plainDate('2026-11-19');
  const received = amount(euroCents(18_000), { kind: 'imported', importRunId: 'run', asOf: day });
  const body = {
    receivedOn: day,
    amount: received,
    channel: 'transfer',
    structuredCommunication: null,
    payerIban: null,
    bankRef: null,
    returnedOfId: null,
  } as const;
  return row('payment', 'p', body, at(time), 'import');
}

describe('reviewItem', () => {
  it('compares the last version with the one before, and tells the way of the note in order', () => {
    const item = reviewItem(
      [returned, ...noteRows(['Peut verser 150 €.', 'Peut verser 180 €.'])].reverse(),
      'n',
    );
    expect(item).toMatchObject({
      revision: 2,
      text: 'Peut verser 180 €.',
      authorId: 'anne',
      state: 'submitted',
    });
    expect(item?.diff?.filter((run) => run.kind !== 'same').map((run) => run.text)).toEqual([
      '150 €',
      '180 €',
    ]);
    expect(item?.steps.map((step) => [step.kind, step.staffId, step.offline])).toEqual([
      ['written', 'anne', true],
      ['returned', 'beatrice', false],
      ['amended', 'anne', false],
    ]);
  });

  it('has nothing to compare in a first version, and is null for a note it does not hold', () => {
    expect(reviewItem(noteRows(['Bonjour.']), 'n')?.diff).toBeNull();
    expect(reviewItem(noteRows(['Bonjour.']), 'other')).toBeNull();
    expect(reviewItem([], 'n')).toBeNull();
  });

  it('asks a date beside an amount, and takes neither thousands nor cents for one', () => {
    expect(dated('Peut verser 180 € par mois.')).toBe('missing');
    expect(dated('Doit 1.240,00 € au total.')).toBe('missing');
    expect(dated('Doit € 12.345,50.')).toBe('missing');
    expect(dated('Doit 2026,30 €.')).toBe('missing');
    expect(dated('Peut verser 180 € dès le 1/12.')).toBe('met');
    expect(dated('Betaalt 180 € voor K3.')).toBe('met');
    expect(dated('Doit 1.320,42 € au 19.11.2026.')).toBe('met');
    expect(dated('Rien sur les montants.')).toBeUndefined();
  });

  it('says when the account moved after the words were written', () => {
    const rows = noteRows(['Doit 180 €.']);
    expect(reviewItem([...rows, payment('19T09:00')], 'n')?.accountMovedSince).toBe(false);
    expect(reviewItem([...rows, payment('23T09:00')], 'n')?.accountMovedSince).toBe(true);
  });
});
