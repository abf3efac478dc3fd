import type { BodyOf } from '#shared/entities/index.ts';
import { covers } from '#shared/kernel/period.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

/** Who stands at the counter: as the visit says, with the mandate it rests on. */
export interface WhoIsHere {
  /** null while nobody asked: the person themself is taken for granted until somebody says otherwise. */
  readonly visitor: BodyOf<'visit'>['visitor'];
  readonly proxy: Pick<BodyOf<'proxy'>, 'scope' | 'period'> | null;
}

/** What of the dossier may be spoken of or shown. General information about rights is open to everybody. */
export interface VisitorScope {
  readonly account: boolean;
  readonly debts: boolean;
  readonly health: boolean;
  /** May start a request in the name of the person. */
  readonly ask: boolean;
  /** May sign it. */
  readonly sign: boolean;
  /**
   * self: the person · mandate: a mandate in force that lets read · mandateWithoutReading: one that does not ·
   * mandateOver: one that is not in force today · noMandate: nothing in the dossier lets them.
   */
  readonly because: 'self' | 'mandate' | 'mandateWithoutReading' | 'mandateOver' | 'noMandate';
}

const closed = { account: false, debts: false, health: false, ask: false, sign: false } as const;

/**
 * What the visitor may see (commitment B6: privacy without exception). The person sees everything. Anybody else sees
 * what a mandate kept in the dossier lets them, on the day it is in force: being married, being an heir or holding the
 * accounts opens nothing by itself. Health is the person's alone: no mandate of the fund speaks of it.
 */
export function visitorScope({ visitor, proxy }: WhoIsHere, on: PlainDate): VisitorScope {
  if (visitor === null || visitor === 'self') {
    return { account: true, debts: true, health: true, ask: true, sign: true, because: 'self' };
  }
  if (visitor === 'other' || proxy === null) return { ...closed, because: 'noMandate' };
  if (!covers(proxy.period, on)) return { ...closed, because: 'mandateOver' };
  const reads = proxy.scope.includes('read');
  return {
    account: reads,
    debts: reads,
    health: false,
    ask: proxy.scope.includes('ask'),
    sign: proxy.scope.includes('sign'),
    because: reads ? 'mandate' : 'mandateWithoutReading',
  };
}
