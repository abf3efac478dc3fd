import type { Directory, Staff } from '#shared/entities/directory.ts';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { bookedAppointment } from '#shared/entities/testing/booked-appointment.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { newRow } from '#shared/mutations/rows.ts';

export const SPACE = 'O-001';

export const agent: Staff = {
  staffId: 'st-agent',
  badge: 'AL-0001',
  name: 'Ada Exemple',
  initials: 'AE',
  roles: ['deskAgent'],
  grants: [],
  languages: ['fr'],
  spaces: [SPACE],
  absent: [],
};
export const supervisor: Staff = {
  ...agent,
  staffId: 'st-sup',
  badge: 'SU-0002',
  name: 'Sol Exemple',
  initials: 'SE',
  roles: ['supervisor'],
};
export const adviser: Staff = {
  ...agent,
  staffId: 'st-adv',
  badge: 'FA-0003',
  name: 'Fay Exemple',
  initials: 'FE',
  roles: ['fieldAdviser'],
};

const text = { fr: 'Caisse Exemple', nl: 'Kas Voorbeeld', de: 'Kasse Beispiel' };
export const directory: Directory = {
  fund: { name: text, demo: true },
  staff: [agent, supervisor, adviser],
  offices: [{ spaceId: SPACE, name: text, address: 'Rue de l’Exemple 1', region: 'brussels' }],
};

export const TODAY = plainDate('2026-11-23');
export const NOW = instant('2026-11-23T08:00:00.000Z');

export function id(name: string): string {
  return deterministicId('test', name);
}

export function rowOf<T extends EntityType>(
  type: T,
  name: string,
  dossierId: string | null,
  body: BodyOf<T>,
  ver = 1,
): Row<T> {
  const context = {
    actor: { staffId: 'import', roles: [], grants: [] },
    deviceId: 'import',
    spaceId: SPACE,
    at: NOW,
    today: TODAY,
  };
  return { ...newRow(type, id(name), dossierId, body, context), createdDevice: null, ver } as Row<T>;
}

/** A small dossier: root, person, phone and one booked appointment. The family name carries the canary of secrecy tests. */
export function sampleDossier(
  name: string,
  number: number,
  familyName = `Canari-${name}`,
  isProtected = false,
): Row[] {
  const dossierId = id(name);
  return [
    {
      ...rowOf(
        'dossier',
        name,
        dossierId,
        personDossier(`${10_000_000 + number}`, { protected: isProtected ? 'colleague' : null }),
      ),
      id: dossierId,
    },
    rowOf('person', `${name} person`, dossierId, {
      ssin: null,
      familyName,
      givenNames: 'Zoé',
      sex: 'f',
      birthDate: plainDate('1980-05-05'),
      deathOn: null,
      nationality: 'BE',
      civilStatus: 'single',
      civilStatusSince: null,
      identityProof: null,
    }),
    rowOf('contact-point', `${name} phone`, dossierId, {
      kind: 'mobile',
      value: '+32 470 00 00 01',
      preferred: true,
      verifiedOn: null,
      bulletinConsent: false,
    }),
    rowOf('appointment', `${name} appointment`, dossierId, bookedAppointment(TODAY, agent.staffId)),
  ];
}

/** Arguments of `visit.start@1` at a dossier of the sample. */
export function visitToStart(visit: string, dossier = 'a') {
  return {
    visitId: id(visit),
    dossierId: id(dossier),
    channel: 'office',
    reason: 'account-question',
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  } as const;
}
