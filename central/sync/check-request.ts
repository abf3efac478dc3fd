import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
import { policyOf, type Speaks } from '#shared/sync/version-policy.ts';
import { ProblemError } from '../http/problem.ts';

export function checkVersion(speaks: Speaks): void {
  if (!policyOf(speaks).reads) throw new ProblemError('protocolTooOld');
}

export function checkEpoch(mine: string, theirs: string | null): void {
  if (theirs !== null && theirs !== mine) throw new ProblemError('epochChanged');
}

/** Rights are looked up at each request and never trusted from a cursor. */
export function checkSpaces(staff: Staff, spaces: readonly string[]): void {
  // A desk that holds no dossiers still asks for the day and the count of its changes.
  if (spaces.length > 0 && !can(staff.roles, 'dossier.open').allowed)
    throw new ProblemError('forbidden', { detail: 'This role holds no dossiers.' });
  const foreign = spaces.find((space) => !staff.spaces.includes(space));
  if (foreign !== undefined) throw new ProblemError('forbidden', { detail: 'That office is not yours.' });
}
