import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';

/** Offices whose dossiers this person's desk holds: none for who may open no dossier, such as an administrator. */
export function spacesOf(staff: Staff): readonly string[] {
  return can(staff.roles, 'dossier.open', true).allowed ? staff.spaces : [];
}
