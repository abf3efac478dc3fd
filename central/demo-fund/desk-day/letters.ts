import type { BodyOf } from '#shared/entities/index.ts';
import { letterKindSchema } from '#shared/entities/visit/letter.entity.ts';
import { addDays, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { quarterOf, quarterStart } from '#shared/kernel/quarter.ts';
import type { DossierRows } from '../population/dossier-rows.ts';
import type { Profile } from '../profile.ts';
import { pastWorkday } from './workdays.ts';

type LetterKind = BodyOf<'letter'>['kind'];

const forPersons = letterKindSchema.options.filter((kind) => kind !== 'companyNotice');

/** The notice of the quarter, and one other letter in turn: every kind is met in a small fund already. */
export function addLetters(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  if (profile.status !== 'active') return;
  const random = profile.random.fork('letters');
  const noticeOn = addDays(quarterStart(quarterOf(asOf)), 7);
  if (profile.startOn <= noticeOn && noticeOn <= asOf && profile.index % 3 !== 2) {
    add(rows, profile, profile.kind === 'company' ? 'companyNotice' : 'contributionNotice', noticeOn, 1);
  }
  const turn = forPersons[Math.floor(profile.index / 4) % forPersons.length];
  const on = pastWorkday(profile, asOf, random, 5);
  if (profile.kind === 'person' && profile.index % 4 === 0 && turn !== undefined && on !== null)
    add(rows, profile, turn, on, 2);
}

function add(rows: DossierRows, profile: Profile, kind: LetterKind, on: PlainDate, no: number): void {
  rows.add(
    'letter',
    `desk-${no}`,
    {
      kind,
      templateVersion: '1',
      lang: profile.language,
      number: `${yearOf(on)}-${profile.number}-${no}`,
      on,
      recipientRef: null,
      via: kind === 'finalReminder' ? 'registered' : 'post',
      copies: [{ n: 1, printedOn: on, by: 'central' }],
      replacesId: null,
      withdrawn: null,
      registeredOn: on,
    },
    { factOn: on },
  );
}
