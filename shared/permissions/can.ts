import type { Role } from '#shared/entities/codes.ts';
import { type Act, permissions } from './acts.ts';

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly reason: Refusal };
export type Refusal = 'roleLacksAct' | 'onlyOwn' | 'notOwnWork';

/**
 * May somebody with these roles do this act?
 * @param own whether the thing acted upon is theirs; leave out when the act has no owner.
 */
export function can(roles: readonly Role[], act: Act, own?: boolean): Permission {
  let best: Refusal = 'roleLacksAct';
  for (const role of roles) {
    const allowance = permissions[act][role];
    if (allowance === 'yes') return { allowed: true };
    if (allowance === 'own') {
      if (own === true) return { allowed: true };
      best = 'onlyOwn';
    }
    if (allowance === 'notOwn') {
      if (own === false) return { allowed: true };
      best = 'notOwnWork';
    }
  }
  return { allowed: false, reason: best };
}
