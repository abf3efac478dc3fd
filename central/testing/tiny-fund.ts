import { bookedAppointment } from '#shared/entities/testing/booked-appointment.ts';
import { type BodyOf, type EntityType, entities, type Row } from '#shared/entities/index.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { demoDirectory } from '../demo-fund/demo-staff.ts';
import type { DemoFund, DemoParameters } from '../seed/demo-fund.ts';
import { quickHashes } from './quick-hashes.ts';

const SPACES = ['WAL', 'WAL', 'VLA', 'WAL', 'BRU'] as const;
const TODAY = plainDate('2026-11-23');

/** Id of the tiny fund's dossier `index`; see `tinyFund` for who is who. */
export function tinyDossier(index: number): string {
  return deterministicId('dossier', `tiny:${index}`);
}

export function tinyId(type: EntityType, index: number): string {
  return deterministicId(type, `tiny:${index}`);
}

/**
 * A fund small enough to seed in milliseconds. Offices go WAL, WAL, VLA, WAL, BRU and round again; of the first five:
 * 0 has an appointment of Anne today and a task · 1 an appointment of Tom tomorrow · 2 is in Flanders ·
 * 3 is protected · 4 is in Brussels. Each holds a note of Anne's that waits for review, and three account lines' worth of contacts.
 */
export function tinyFund({ n }: DemoParameters): DemoFund {
  return {
    directory: demoDirectory,
    dossiers: Array.from({ length: n }, (_, index) => tinyRows(index)),
    spaceRows: [mission()],
    hashes: quickHashes,
  };
}

function tinyRows(index: number): { dossierId: string; spaceId: string; rows: Row[] } {
  const spaceId = SPACES[index % SPACES.length] ?? 'WAL';
  const dossierId = tinyDossier(index);
  const noteId = tinyId('note', index);
  const make = <T extends EntityType>(type: T, body: BodyOf<T>) =>
    row(type, type === 'dossier' ? dossierId : tinyId(type, index), spaceId, dossierId, body);
  const rows: Row[] = [
    make('dossier', {
      kind: 'person',
      dossierNumber: String(10_000_001 + index),
      externalRef: null,
      status: 'active',
      language: 'fr',
      languageProof: null,
      ownerEpoch: 1,
      protected: index % 5 === 3 ? 'colleague' : null,
      flags: [],
      keepOffline: [],
    }),
    make('person', {
      ssin: null,
      familyName: `Petit-Exemple ${index}`,
      givenNames: 'Zoé',
      sex: 'f',
      birthDate: plainDate('1980-01-01'),
      deathOn: null,
      nationality: 'BE',
      civilStatus: 'single',
      civilStatusSince: null,
      identityProof: null,
    }),
    make('note', {
      authorId: 's-anne',
      visitId: null,
      topics: [],
      lastRevision: 1,
      reviewId: null,
      writtenOffline: false,
      state: 'submitted',
    }),
    make('note-revision', {
      noteId,
      no: 1,
      text: 'A word about the quarter.',
      links: { snapshotIds: [], pageIds: [], requestIds: [] },
      on: instantFromEpochMs(Date.UTC(2026, 10, 20, 9)),
    }),
    make('task', {
      kind: 'call',
      ruleId: null,
      title: { fr: 'Rappeler', nl: 'Terugbellen', de: 'Zurückrufen' },
      detail: null,
      dueOn: TODAY,
      clockId: null,
      commitmentId: null,
      ownerId: 's-anne',
      backupId: null,
      stakeCents: null,
      why: [],
      state: 'open',
    }),
  ];
  if (index % 5 < 2) {
    rows.push(
      make(
        'appointment',
        index % 5 === 0
          ? bookedAppointment(TODAY, 's-anne', { at: '09:30' })
          : bookedAppointment(addDays(TODAY, 1), 's-tom', { at: '09:30', place: 'business' }),
      ),
    );
  }
  return { dossierId, spaceId, rows };
}

function mission(): Row {
  return row('mission', tinyId('mission', 0), 'WAL', null, {
    staffId: 's-tom',
    day: addDays(TODAY, 1),
    stops: [],
    pack: null,
    state: 'planned',
  });
}

function row<T extends EntityType>(
  type: T,
  id: string,
  spaceId: string,
  dossierId: string | null,
  body: BodyOf<T>,
): Row<T> {
  const header = {
    id,
    type,
    spaceId,
    dossierId,
    sv: entities[type].sv,
    ver: 0,
    fieldVer: {},
    deleted: false,
    origin: { kind: 'import', ref: 'demo' },
    asOf: null,
    factOn: TODAY,
    recordedOn: instantFromEpochMs(Date.UTC(2026, 10, 23, 8)),
    createdBy: 'import',
    createdDevice: null,
    body,
  };
  // Row is conditional over T, which no object literal can be checked against; header and body are typed above.
  return header as unknown as Row<T>;
}
