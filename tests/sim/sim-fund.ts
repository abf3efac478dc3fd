import type { Directory, Staff } from '#shared/entities/directory.ts';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { bookedAppointment } from '#shared/entities/testing/booked-appointment.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { makeFastKeyOf } from '../../central/db/key-of.ts';
import type { CentralData } from './central-data.ts';

export const TODAY = plainDate('2026-11-23');
export const CARD_KEY = Buffer.alloc(32).toString('base64');
export const NORTH = 'O-north';
export const SOUTH = 'O-south';
export const keyOf = makeFastKeyOf(Buffer.alloc(32));

export function id(name: string): string {
  return deterministicId('sim', name);
}

const person = (staffId: string, badge: string, roles: Staff['roles'], spaces: Staff['spaces']): Staff => ({
  staffId,
  badge,
  name: `Exemple ${staffId}`,
  initials: 'EX',
  roles,
  grants: [],
  languages: ['fr'],
  spaces,
  absent: [],
});

/** The author of the notes, their supervisor, a colleague of two offices, an adviser in the field. */
export const people: readonly Staff[] = [
  person('ann', 'AL-0001', ['deskAgent'], [NORTH]),
  person('sol', 'SU-0002', ['supervisor'], [NORTH, SOUTH]),
  person('ben', 'AL-0003', ['deskAgent'], [NORTH, SOUTH]),
  person('fay', 'FA-0004', ['fieldAdviser'], [NORTH]),
];

const name = { fr: 'Caisse Exemple', nl: 'Kas Voorbeeld', de: 'Kasse Beispiel' };
export const directory: Directory = {
  fund: { name, demo: true },
  staff: [...people],
  offices: [],
};

export const dossiers: readonly { readonly id: string; readonly space: string }[] = [
  { id: id('one'), space: NORTH },
  { id: id('two'), space: NORTH },
  { id: id('three'), space: NORTH },
  { id: id('four'), space: SOUTH },
];

/** Ids of the rows of a dossier that changes are about. */
export function partsOf(dossierId: string) {
  return {
    appointment: id(`${dossierId} appointment`),
    reach: id(`${dossierId} reach`),
    note: id(`${dossierId} note`),
    task: id(`${dossierId} task`),
    person: id(`${dossierId} person`),
  };
}

/** Who everybody of the fund is before anybody corrected it. */
export const firstIdentity = {
  familyName: 'Exemple',
  givenNames: 'Zoé',
  sex: 'f',
  birthDate: plainDate('1980-01-02'),
} as const;
const unknownAbout = {
  ssin: null,
  deathOn: null,
  nationality: 'BE',
  civilStatus: 'single',
  civilStatusSince: null,
  identityProof: null,
} as const;

function rowsOfDossier(dossierId: string, space: string, number: number): Row[] {
  const context = {
    actor: { staffId: 'ann', roles: [], grants: [] },
    deviceId: 'import',
    spaceId: space,
    at: instant('2026-11-20T08:00:00.000Z'),
    today: TODAY,
  };
  const parts = partsOf(dossierId);
  const row = <T extends EntityType>(type: T, rowId: string, body: BodyOf<T>): Row =>
    ({ ...newRow(type, rowId, dossierId, body, context), ver: 1 }) as Row;
  return [
    row('dossier', dossierId, personDossier(`${10_000_000 + number}`)),
    row('person', parts.person, { ...firstIdentity, ...unknownAbout }),
    row('appointment', parts.appointment, bookedAppointment(TODAY, number === 0 ? 'fay' : 'ann')),
    row('note', parts.note, {
      authorId: 'ann',
      visitId: null,
      topics: [],
      lastRevision: 1,
      reviewId: null,
      writtenOffline: false,
      state: 'submitted',
    }),
    row('contact-point', parts.reach, {
      kind: 'mobile',
      value: '0470 00 00 00',
      preferred: false,
      verifiedOn: null,
      bulletinConsent: false,
    }),
    row('task', parts.task, {
      kind: 'call',
      ruleId: null,
      title: name,
      detail: null,
      dueOn: TODAY,
      clockId: null,
      commitmentId: null,
      ownerId: 'ann',
      backupId: null,
      stakeCents: null,
      why: [],
      state: 'open',
    }),
  ];
}

/** The fund before anybody did anything, made once and shared by all seeds: nothing in it is ever changed in place. */
export const firstData: CentralData = (() => {
  const rows = new Map<string, Row>();
  const digests = new Map<string, NonNullable<ReturnType<typeof digestOf>>>();
  for (const [index, { id: dossierId, space }] of dossiers.entries()) {
    const own = rowsOfDossier(dossierId, space, index);
    for (const row of own) rows.set(`${space}|${row.type}|${row.id}`, row);
    const digest = digestOf(own, keyOf);
    if (digest) digests.set(`${space}|${dossierId}`, digest);
  }
  return {
    spaces: new Map([NORTH, SOUTH].map((space) => [space, 1])),
    horizons: new Map(),
    departures: new Map(),
    rows,
    digests,
    devices: new Map(),
    mutations: new Map(),
    bundles: new Map(),
    mids: new Map(),
  };
})();
