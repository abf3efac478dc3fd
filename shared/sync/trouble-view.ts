import { type EntityType, isEntityType, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { isSame } from '#shared/mutations/compare-and-set.ts';
import type { MutationContext } from '#shared/mutations/define-mutation.ts';
import { findResolvable, type Wish, wishOf } from '#shared/mutations/resolve-conflict/resolvable.ts';
import { rowKey, runMutation } from '#shared/mutations/run-mutation.ts';
import { besideOf } from './beside-of.ts';

type Values = Readonly<Record<string, unknown>>;

/** One field of a disagreement on its three sides; a side that does not speak of it has undefined. */
export interface FieldSides {
  readonly field: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly differs: boolean;
}

export interface FieldChange {
  readonly entity: EntityType;
  readonly isNew: boolean;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a choice would do, found out by doing it over the rows as they are now. */
export type Consequence =
  | { readonly kind: 'applied'; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'refused'; readonly code: string };

export interface Choice {
  /** `both`: what is there stays, and the other side comes beside it. */
  readonly choice: 'theirs' | 'mine' | 'both';
  readonly again: Wish | null;
  readonly consequence: Consequence;
}

/** A disagreement as a person decides it: who wrote what, when and where, and what each choice does. */
export interface ConflictView {
  readonly id: string;
  readonly code: string;
  readonly entity: EntityType | null;
  /** Name of the change that met it. */
  readonly mutation: string;
  readonly at: Instant;
  /** Null for one that belongs to no dossier. */
  readonly dossierId: string | null;
  readonly mineBy: string;
  readonly mineDevice: string;
  readonly theirsBy: string | null;
  readonly theirsAt: Instant | null;
  readonly fields: readonly FieldSides[];
  readonly choices: readonly Choice[];
  readonly resolved: {
    readonly choice: string;
    readonly by: string | null;
    readonly at: Instant | null;
  } | null;
}

/** A change that could not be done, whole. */
export interface CaseView {
  readonly id: string;
  readonly code: string;
  readonly mutation: Wish;
  readonly at: Instant;
  readonly ownerId: string;
}

export interface TroubleView {
  readonly open: readonly ConflictView[];
  readonly resolved: readonly ConflictView[];
  readonly cases: readonly CaseView[];
}

/** Everything of a dossier that waits for somebody's decision, the oldest first. */
export function troubleView(rows: readonly Row[], context: Omit<MutationContext, 'spaceId'>): TroubleView {
  const byAge = (a: { readonly at: Instant }, b: { readonly at: Instant }) => (a.at < b.at ? -1 : 1);
  const conflicts = rowsOfType(rows, 'conflict').map((row) => conflictView(row, rows, context));
  return {
    open: conflicts.filter(({ resolved }) => resolved === null).sort(byAge),
    resolved: conflicts.filter(({ resolved }) => resolved !== null).sort((a, b) => byAge(b, a)),
    cases: rowsOfType(rows, 'rejected-case')
      .filter((row) => row.body.state === 'open')
      .map(({ id, body: { code, mutation, at, ownerId } }) => ({ id, code, mutation, at, ownerId }))
      .sort(byAge),
  };
}

function conflictView(
  row: Row<'conflict'>,
  rows: readonly Row[],
  from: Omit<MutationContext, 'spaceId'>,
): ConflictView {
  const { body } = row;
  const context = { ...from, spaceId: row.spaceId };
  const loaded = new Map(rows.map((one) => [rowKey(one), one]));
  const again = body.state === 'open' ? sayAgain(wishOf(body.mutation), loaded) : null;
  // What is there may have moved since the disagreement was met; what the first wish meets now says it.
  const met =
    body.state === 'open'
      ? runMutation(wishOf(body.mutation).name, wishOf(body.mutation).args, loaded, context)
      : null;
  const theirs = met?.kind === 'conflict' ? met.theirs : body.theirs;
  const beside = again === null ? null : besideOf(row.id, again, rows);
  const choice = (name: Choice['choice'], wish: Wish | null): Choice => ({
    choice: name,
    again: wish,
    consequence: consequenceOf(
      { conflictId: row.id, dossierId: row.dossierId, choice: name, again: wish },
      loaded,
      context,
    ),
  });
  return {
    id: row.id,
    code: body.code,
    entity: isEntityType(body.entityType) ? body.entityType : null,
    mutation: wishOf(body.mutation).name,
    at: body.at,
    dossierId: row.dossierId,
    mineBy: body.mineBy,
    mineDevice: body.mineDevice,
    theirsBy: body.theirsBy,
    theirsAt: body.theirsAt ?? null,
    fields: sidesOf(body.base, theirs, asState(body.mine)),
    choices:
      body.state === 'open'
        ? [
            choice('theirs', null),
            ...(again === null ? [] : [choice('mine', again)]),
            ...(beside === null ? [] : [choice('both', beside)]),
          ]
        : [],
    resolved:
      body.state === 'open'
        ? null
        : { choice: body.choice ?? 'theirs', by: body.resolvedBy, at: body.resolvedAt ?? null },
  };
}

/** The wish over what is there now; null when it can not be said again. */
function sayAgain(wish: Wish, loaded: ReadonlyMap<string, Row>): Wish | null {
  const definition = findResolvable(wish.name);
  const args = definition?.args.safeParse(wish.args);
  if (!definition?.again || !args?.success) return null;
  const reader = {
    get<T extends EntityType>(type: T, id: string): Row<T> | undefined {
      const row = loaded.get(rowKey({ type, id }));
      return row && row.type === type && !row.deleted ? (row as Row<T>) : undefined;
    },
  };
  const said: unknown = definition.again(reader, args.data);
  return said === null ? null : { name: wish.name, args: said as Record<string, unknown> };
}

function consequenceOf(
  args: { readonly [name: string]: unknown },
  loaded: ReadonlyMap<string, Row>,
  context: MutationContext,
): Consequence {
  const outcome = runMutation('conflict.resolve@2', args, loaded, context);
  if (outcome.kind !== 'applied') return { kind: 'refused', code: outcome.code };
  return {
    kind: 'applied',
    changes: outcome.puts
      .filter(({ type }) => type !== 'conflict')
      .flatMap((put) => changesOf(put, loaded.get(rowKey(put)))),
  };
}

function changesOf(put: Row, before: Row | undefined): FieldChange[] {
  const old: Values = before ? { ...before.body } : {};
  return Object.entries(put.body)
    .filter(([field, value]) => !isSame(value, old[field]))
    .map(([field, after]) => ({
      entity: put.type,
      isNew: before === undefined,
      field,
      before: old[field],
      after,
    }));
}

/** A step to another state stands beside the state that it would have given. */
function asState(mine: Values | null): Values | null {
  if (mine === null || !('to' in mine) || 'state' in mine) return mine;
  const { to, ...rest } = mine;
  return { state: to, ...rest };
}

function sidesOf(base: Values | null, theirs: Values | null, mine: Values | null): FieldSides[] {
  const names = [...new Set([base, theirs, mine].flatMap((side) => Object.keys(side ?? {})))];
  return names.map((field) => {
    const said = [theirs, mine].filter((side) => side !== null && field in side).map((side) => side?.[field]);
    return {
      field,
      base: base?.[field],
      theirs: theirs?.[field],
      mine: mine?.[field],
      differs: said.length === 2 && !isSame(said[0], said[1]),
    };
  });
}

/** The one value of a wish that a person may write anew instead of choosing a side; null when there is none. */
export function editableOf(wish: Wish): { readonly kind: 'text' | 'cents'; readonly value: unknown } | null {
  if (isIncome(wish)) return { kind: 'cents', value: pathOf(wish.args, ['to', 'cents']) };
  if (wish.name === 'contact.set@1' && pathOf(wish.args, ['change', 'group']) === 'reach')
    return { kind: 'text', value: pathOf(wish.args, ['change', 'to', 'value']) };
  return null;
}

function isIncome({ name }: Wish): boolean {
  return name === 'income.declare@1' || name === 'income.declare@2';
}

/** The same wish with another value. @param value text of a contact, or cents of an amount */
export function editWish(wish: Wish, value: string | number): Wish {
  const { args } = wish;
  if (isIncome(wish))
    return {
      ...wish,
      args: { ...args, to: { ...asValues(args['to']), cents: euroCentsSchema.parse(value) } },
    };
  const change = asValues(args['change']);
  return { ...wish, args: { ...args, change: { ...change, to: { ...asValues(change['to']), value } } } };
}

function pathOf(values: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => asValues(at)[name], values);
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
