import type { Purpose, Role } from '#shared/entities/codes.ts';

/** What a role opens dossiers for, when somebody came without saying why. */
export function usualPurpose(roles: readonly Role[]): Purpose {
  if (roles.includes('supervisor')) return 'review';
  return roles.includes('fieldAdviser') ? 'preparation' : 'visit';
}
