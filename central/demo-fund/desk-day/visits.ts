import type { Channel, VisitReason } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { instantInBrussels } from '#shared/kernel/brussels-time.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { DossierRows } from '../population/dossier-rows.ts';
import type { Profile } from '../profile.ts';
import { drawNoteText } from './note-sentences.ts';
import { pastWorkday, workdayAfter, workdayBefore } from './workdays.ts';

type NoteState = BodyOf<'note'>['state'];

const reasons: readonly (readonly [VisitReason, number])[] = [
  ['account-question', 26],
  ['payment-difficulty', 12],
  ['activity-start', 12],
  ['data-change', 11],
  ['document-handover', 10],
  ['certificate', 8],
  ['retirement', 6],
  ['family-growth', 5],
  ['health-trouble', 3],
  ['activity-cessation', 4],
  ['supplementary-pension', 2],
  ['other', 1],
];

const purposes: Partial<Record<VisitReason, BodyOf<'contact'>['purposes'][number]>> = {
  'activity-start': 'affiliation',
  'family-growth': 'benefit',
  'document-handover': 'request',
};

/** Visits with their note and verdict, and contacts without a visit: four contacts in two years on average. */
export function addVisits(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  if (profile.status === 'prospect') return;
  const random = profile.random.fork('visits');
  const visits = Math.min(random.poisson(1.2), 3);
  for (let no = 1; no <= visits; no += 1) addVisit(rows, profile, asOf, random.fork(no), no);
  const contacts = Math.min(random.poisson(2.8), 7);
  for (let no = 1; no <= contacts; no += 1) addContact(rows, profile, asOf, random.fork(`contact ${no}`), no);
}

function addContact(
  rows: DossierRows,
  profile: Profile,
  asOf: PlainDate,
  random: SeededRandom,
  no: number,
): void {
  const on = pastWorkday(profile, asOf, random, 1);
  if (on === null) return;
  const incoming = random.chance(0.6);
  const channel = random.weighted<Channel>([
    ['phone', 45],
    ['email', 30],
    ['post', 15],
    ['internet', 8],
    ['fax', 2],
  ]);
  const outcome = incoming
    ? 'reached'
    : random.weighted<BodyOf<'contact'>['outcome']>([
        ['reached', 70],
        ['noAnswer', 18],
        ['leftMessage', 12],
      ]);
  const recordedOn = instantInBrussels(on, random.int(9, 16), random.int(0, 59));
  rows.add(
    'contact',
    `desk-${no}`,
    {
      on,
      channel,
      direction: incoming ? 'in' : 'out',
      initiative: incoming ? 'person' : 'fund',
      personal: channel === 'phone' && outcome === 'reached',
      outcome,
      purposes: [
        random.weighted([
          ['question', 50],
          ['information', 30],
          ['request', 15],
          ['affiliation', 5],
        ]),
      ],
      subject: null,
      staffId: profile.primary,
      visitId: null,
      letterId: null,
    },
    { factOn: on, recordedOn, createdBy: profile.primary },
  );
}

function addVisit(
  rows: DossierRows,
  profile: Profile,
  asOf: PlainDate,
  random: SeededRandom,
  no: number,
): void {
  const past = pastWorkday(profile, asOf, random);
  const state = drawState(profile, random);
  // What waits for a verdict is of the last days: the queue begins with the older notes of the stories told by hand.
  const waiting = state === 'submitted' ? random.int(3, 4) : state === 'returned' ? random.int(4, 12) : null;
  const on = waiting === null ? past : workdayBefore(addDays(asOf, -waiting));
  if (on === null || past === null) return;
  const field = profile.primary === 's-tom' || profile.primary === 's-sara';
  const channel = random.weighted<Channel>(
    field
      ? [
          ['business', 55],
          ['phone', 45],
        ]
      : [
          ['office', 60],
          ['phone', 32],
          ['internet', 8],
        ],
  );
  const offline = channel === 'business' && random.chance(0.35);
  const reason = random.weighted(reasons);
  const hour = random.int(9, 15);
  const minute = random.int(0, 30);
  const endedAt = instantInBrussels(on, hour, minute + random.int(6, 20));
  const times = { factOn: on, recordedOn: endedAt, createdBy: profile.primary };
  const key = `desk-${no}`;
  const noteId = rows.idOf('note', key);
  const visitId = rows.add(
    'visit',
    key,
    {
      authorId: profile.primary,
      channel,
      reason,
      visitor:
        profile.kind === 'company'
          ? 'other'
          : random.weighted([
              ['self', 88],
              ['spouse', 7],
              ['other', 5],
            ]),
      proxyId: null,
      purpose: channel === 'phone' ? 'call' : 'visit',
      startedAt: instantInBrussels(on, hour, minute),
      endedAt,
      appointmentId: null,
      basket: [],
      pagesShown: [],
      snapshotIds: [],
      noteId,
      nothingToNote: null,
      offline,
      abandonReason: null,
      state: 'closed',
    },
    times,
  );
  rows.add(
    'contact',
    `visit-${no}`,
    {
      on,
      channel,
      direction: 'in',
      initiative: 'person',
      personal: channel !== 'internet',
      outcome: 'reached',
      purposes: [purposes[reason] ?? 'question'],
      subject: null,
      staffId: profile.primary,
      visitId,
      letterId: null,
    },
    times,
  );
  addNote(rows, profile, random, {
    key,
    noteId,
    visitId,
    on,
    hour,
    minute: minute + 25,
    topic: reason,
    state,
    offline,
  });
}

/** 90 % approved, 5 % waiting, 3 % returned, 2 % waived; nothing is returned in Namur, whose story is told by hand. */
function drawState(profile: Profile, random: SeededRandom): NoteState {
  const returned = profile.spaceId === 'WAL' ? 0 : 5.5;
  return random.weighted<NoteState>([
    ['approved', 93 - returned],
    ['submitted', 5],
    ['returned', returned],
    ['waived', 2],
  ]);
}

interface NoteFacts {
  readonly key: string;
  readonly noteId: string;
  readonly visitId: string;
  readonly on: PlainDate;
  readonly hour: number;
  readonly minute: number;
  readonly topic: VisitReason;
  readonly state: NoteState;
  readonly offline: boolean;
}

const verdictWords: Readonly<Record<Lang, string>> = {
  fr: 'Merci d’ajouter la date à laquelle le montant a été lu, et ce qui a été remis.',
  nl: 'Graag nog de datum waarop het bedrag is afgelezen, en wat is meegegeven.',
  de: 'Bitte noch das Datum, an dem der Betrag abgelesen wurde, und was mitgegeben wurde.',
};

function addNote(rows: DossierRows, profile: Profile, random: SeededRandom, facts: NoteFacts): void {
  const { key, noteId, visitId, on, hour, minute, topic, state, offline } = facts;
  const written = instantInBrussels(on, hour, minute);
  const language = writingLanguage(profile);
  const promised = workdayAfter(addDays(on, random.int(7, 25)));
  const reviewed = state === 'approved' || state === 'returned';
  rows.add(
    'note',
    key,
    {
      authorId: profile.primary,
      visitId,
      topics: [topic],
      lastRevision: 1,
      reviewId: reviewed ? rows.idOf('review', key) : null,
      writtenOffline: offline,
      state,
    },
    { factOn: on, recordedOn: written, createdBy: profile.primary },
  );
  rows.add(
    'note-revision',
    `${key}/1`,
    {
      noteId,
      no: 1,
      text: drawNoteText(random, language, topic, on, promised),
      links: { snapshotIds: [], pageIds: [], requestIds: [] },
      on: written,
    },
    { factOn: on, recordedOn: written, createdBy: profile.primary },
  );
  if (!reviewed) return;
  const judgedOn = workdayAfter(addDays(on, 1));
  const judged = instantInBrussels(judgedOn, 8, random.int(5, 55));
  const reviewerId = 's-beatrice';
  rows.add(
    'review',
    key,
    {
      subjectType: 'note',
      subjectId: noteId,
      subjectRevision: 1,
      sampleReason: null,
      blind: false,
      verdict: state === 'approved' ? 'approved' : 'returned',
      reasonCode:
        state === 'approved' ? null : random.pick(['incomplete', 'amountUndated', 'dutyNotProven'] as const),
      text: state === 'approved' ? '' : verdictWords[language],
      passages: [],
      reviewerId,
      on: judged,
    },
    { factOn: judgedOn, recordedOn: judged, createdBy: reviewerId },
  );
}

/** A note is written in the language of the person when its author has it, else in that of the office. */
export function writingLanguage(profile: Profile): Lang {
  if (profile.language !== 'de') return profile.language;
  if (profile.primary === 's-tom') return 'de';
  return profile.spaceId === 'VLA' ? 'nl' : 'fr';
}
