import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { LifeEventId, VisitReason } from '#shared/entities/codes.ts';
import { type BodyOf, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { covers } from '#shared/kernel/period.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import type { Artefact } from '#shared/life-events/charter-ledger.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type BasketItem, basketItems } from './basket-items.ts';
import { type ToldComputation, toldComputations } from './told-computations.ts';
import { type LedgerGroup, visitEvents, visitLedger } from './visit-ledger.ts';

/** Something that was shown, handed over or sent in this visit. */
export interface GivenItem {
  readonly id: string;
  readonly topicId: string;
  readonly commitmentId: CommitmentId;
  readonly artefact: Artefact;
  readonly how: BodyOf<'information-given'>['how'];
  readonly at: Instant;
}

export interface PromiseItem {
  readonly id: string;
  readonly kind: BodyOf<'promise'>['kind'];
  readonly by: string;
  readonly what: string;
  readonly dueOn: PlainDate;
  readonly cents: BodyOf<'promise'>['cents'];
  readonly state: BodyOf<'promise'>['state'];
  /** Made in this visit; an older one that is still open is shown too. */
  readonly here: boolean;
}

/** A term that runs for something in the basket. */
export interface TermItem {
  readonly id: string;
  readonly kind: BodyOf<'clock'>['kind'];
  /** `type:id` of what it runs for. */
  readonly subject: string;
  readonly dueOn: PlainDate;
}

/** Who may speak for the dossier, as a choice of the panel. */
export interface ProxyChoice {
  readonly id: string;
  readonly kind: BodyOf<'proxy'>['kind'];
  readonly name: string;
  readonly scope: BodyOf<'proxy'>['scope'];
  readonly to: PlainDate | null;
}

/** Everything a visit has led to so far, for the panel, the note and the page of the visitor. */
export interface VisitBasket {
  readonly visitId: string;
  readonly dossierId: string;
  /** Office that keeps the dossier. */
  readonly spaceId: string;
  /** Language of the dossier: that of letters and of the charter ledger. */
  readonly language: Lang;
  readonly reason: VisitReason;
  readonly startedAt: Instant;
  readonly visitor: BodyOf<'visit'>['visitor'];
  readonly proxyId: string | null;
  readonly adviserId: string | null;
  /** Life events this visit is about: its reason, and what was recorded in it. */
  readonly events: readonly LifeEventId[];
  readonly ledger: readonly LedgerGroup[];
  readonly given: readonly GivenItem[];
  readonly computations: readonly ToldComputation[];
  readonly items: readonly BasketItem[];
  readonly promises: readonly PromiseItem[];
  readonly terms: readonly TermItem[];
  readonly proxies: readonly ProxyChoice[];
}

interface VisitContext {
  readonly visitId: string;
  /** What the visit turned out to be about, when that is not (yet) what its row says. */
  readonly reason?: VisitReason;
  readonly pack: Pack;
}

/**
 * What the visit of another dossier led to for somebody who came along: the same, of their own rows alone. The basket of
 * the visit names things by opaque ids; those of others are not among these rows. Its reason is the host's, not theirs.
 */
export function companionBasket(
  rows: readonly Row[],
  visit: Row<'visit'>,
  { pack }: { readonly pack: Pack },
): VisitBasket | null {
  const body = { ...visit.body, reason: 'other', visitor: 'self', proxyId: null } as const;
  return basketOfVisit(rows, { ...visit, body }, { visitId: visit.id, pack });
}

/** null when the visit is not among the rows. */
export function visitBasket(rows: readonly Row[], context: VisitContext): VisitBasket | null {
  const visit = rowsOfType(rows, 'visit').find((row) => row.id === context.visitId);
  return visit ? basketOfVisit(rows, visit, context) : null;
}

function basketOfVisit(rows: readonly Row[], visit: Row<'visit'>, context: VisitContext): VisitBasket | null {
  const dossier = findRow(rows, 'dossier');
  if (!dossier) return null;
  // The business date, as everything given in the visit is dated: a demo stands still on its own day.
  const day = visit.factOn ?? todayFrom(visit.body.startedAt);
  const reason = context.reason ?? visit.body.reason;
  const events = visitEvents(rows, { ...visit, body: { ...visit.body, reason } }, day);
  return {
    visitId: visit.id,
    dossierId: dossier.id,
    spaceId: dossier.spaceId,
    language: dossier.body.language,
    reason,
    startedAt: visit.body.startedAt,
    visitor: visit.body.visitor,
    proxyId: visit.body.proxyId,
    adviserId:
      rowsOfType(rows, 'adviser-assignment').find(
        ({ body }) => body.role === 'primary' && covers(body.period, day),
      )?.body.staffId ?? null,
    events,
    ledger: visitLedger(rows, events, { ...context, language: dossier.body.language, day }),
    given: givenIn(rows, visit.id),
    computations: toldComputations(rows, visit),
    items: basketItems(rows, visit.body.basket),
    promises: promisesOf(rows, visit),
    terms: termsOf(rows, visit),
    proxies: rowsOfType(rows, 'proxy')
      .filter(({ body }) => covers(body.period, day))
      .map(({ id, body }) => ({
        id,
        kind: body.kind,
        name: body.name,
        scope: body.scope,
        to: body.period.to,
      }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

function givenIn(rows: readonly Row[], visitId: string): readonly GivenItem[] {
  return rowsOfType(rows, 'information-given')
    .filter(({ body }) => body.visitId === visitId)
    .sort((a, b) => compare(a.recordedOn, b.recordedOn) || compare(a.id, b.id))
    .map(({ id, body, recordedOn }) => ({
      id,
      topicId: body.topicId,
      commitmentId: body.commitmentId,
      artefact: body.artefact,
      how: body.how,
      at: recordedOn,
    }));
}

function promisesOf(rows: readonly Row[], visit: Row<'visit'>): readonly PromiseItem[] {
  return rowsOfType(rows, 'promise')
    .map(({ id, body: { visitId, ...body } }) => ({ id, ...body, here: visitId === visit.id }))
    .filter((one) => one.here || one.state === 'open')
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.id, b.id));
}

function termsOf(rows: readonly Row[], visit: Row<'visit'>): readonly TermItem[] {
  const gathered = new Set(visit.body.basket);
  return rowsOfType(rows, 'clock')
    .map(({ id, body }) => ({
      id,
      kind: body.kind,
      subject: `${body.subjectType}:${body.subjectId}`,
      dueOn: body.dueOn,
      running: body.outcome === 'running',
    }))
    .filter((one) => one.running && gathered.has(one.subject))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.id, b.id))
    .map(({ running: _running, ...term }) => term);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
