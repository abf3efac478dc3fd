import type { Role } from '#shared/entities/codes.ts';

/** Everything a member of staff may be allowed to do, by the name the screens and central share. */
export type Act =
  | 'search'
  | 'dossier.open'
  | 'dossier.reveal'
  | 'dossier.openProtected'
  | 'dossier.edit'
  | 'person.correct'
  | 'conflict.resolve'
  | 'visit.conduct'
  | 'note.write'
  | 'review.decide'
  | 'task.settle'
  | 'agenda.manage'
  | 'adviser.assign'
  | 'dossier.transfer'
  | 'dossier.lend'
  | 'mission.keepOffline'
  | 'device.manage'
  | 'parameters.manage'
  | 'import.run';

/**
 * yes: always · own: only what is theirs (assigned dossier, own note) ·
 * notOwn: only what is NOT theirs (nobody reviews their own work) · no: never.
 */
export type Allowance = 'yes' | 'own' | 'notOwn' | 'no';

export const permissions: Readonly<Record<Act, Readonly<Record<Role, Allowance>>>> = {
  search: { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'dossier.open': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'dossier.reveal': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'dossier.openProtected': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'yes', administrator: 'no' },
  'dossier.edit': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'person.correct': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'yes', administrator: 'no' },
  'conflict.resolve': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'visit.conduct': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'note.write': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'review.decide': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'notOwn', administrator: 'no' },
  'task.settle': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'agenda.manage': { deskAgent: 'yes', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'adviser.assign': { deskAgent: 'yes', fieldAdviser: 'own', supervisor: 'yes', administrator: 'no' },
  'dossier.transfer': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'yes', administrator: 'no' },
  'dossier.lend': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'yes', administrator: 'no' },
  'mission.keepOffline': { deskAgent: 'no', fieldAdviser: 'yes', supervisor: 'yes', administrator: 'no' },
  'device.manage': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'no', administrator: 'yes' },
  'parameters.manage': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'no', administrator: 'yes' },
  'import.run': { deskAgent: 'no', fieldAdviser: 'no', supervisor: 'no', administrator: 'yes' },
};
