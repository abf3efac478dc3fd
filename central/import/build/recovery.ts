import type { BodyOf } from '#shared/entities/index.ts';
import { euroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { isTrueIn, numberIn, type RowData, textIn } from '../rows/staged-row.ts';
import { lineTypeOf } from './account.ts';
import { type BuiltDossier, codeIn, dateIn, importedId, type SourceRow } from './import-context.ts';

type PlanState = 'active' | 'late' | 'broken' | 'completed';

/** One plan out of its instalments. What was paid of it is in the allocations; the state says how far it is kept. */
export function addPlan(
  built: BuiltDossier,
  ref: string,
  rows: readonly SourceRow[],
  lineOf: (ref: string) => RowData | null,
): void {
  const sorted = [...rows].sort((a, b) => (numberIn(a.data, 'no') ?? 0) - (numberIn(b.data, 'no') ?? 0));
  const first = sorted[0]?.data;
  if (!first) return;
  const { asOf } = built.context;
  const state = codeIn<PlanState>(first, 'state') ?? 'active';
  const agreedOn = dateIn(first, 'agreed_on');
  const lines = new Set(sorted.flatMap(({ data }) => textIn(data, 'line_refs')?.split(' ') ?? []));
  const planId = built.add(
    'payment-plan',
    ref,
    {
      lineIds: [...lines].map((line) =>
        importedId(lineTypeOf(textIn(lineOf(line) ?? {}, 'kind') ?? 'provisional'), line),
      ),
      total: built.amount(sorted.reduce((sum, { data }) => sum + (numberIn(data, 'amount') ?? 0), 0)),
      firstDueOn: dateIn(first, 'due_on') ?? asOf,
      count: sorted.length,
      agreedOn,
      requestId: null,
      decisionId: null,
      letterId: null,
      snapshotId: null,
      state,
    },
    agreedOn,
  );
  for (const { key, data } of sorted) {
    const dueOn = dateIn(data, 'due_on') ?? asOf;
    built.add(
      'instalment',
      key,
      {
        planId,
        no: numberIn(data, 'no') ?? 1,
        dueOn,
        cents: euroCents(numberIn(data, 'amount') ?? 0),
        state: instalmentState(state, dueOn, asOf),
      },
      dueOn,
    );
  }
}

/** An extract says how the plan stands, not each instalment: what fell due follows the plan. */
function instalmentState(plan: PlanState, dueOn: PlainDate, asOf: PlainDate): BodyOf<'instalment'>['state'] {
  if (plan === 'completed') return 'paid';
  if (dueOn > asOf) return 'due';
  if (plan === 'broken') return 'missed';
  return plan === 'late' ? 'late' : 'paid';
}

/** Decides whether a later recovery is the first one. */
export function addProcedure(built: BuiltDossier, { key, data }: SourceRow): void {
  const startedOn = dateIn(data, 'started_on') ?? built.context.asOf;
  const titleOn = dateIn(data, 'title_on');
  const ended = dateIn(data, 'ended_on') !== null;
  const kind = codeIn<BodyOf<'procedure'>['kind']>(data, 'kind') ?? 'contrainte';
  const collective = kind === 'bankruptcy' || kind === 'reorganisation' || kind === 'collectiveSettlement';
  built.add(
    'procedure',
    key,
    {
      kind,
      courtId: null,
      reference: key,
      startedOn,
      titleOn,
      claim: null,
      nextOn: null,
      silentSince: null,
      partyKind: codeIn<NonNullable<BodyOf<'procedure'>['partyKind']>>(data, 'party_kind'),
      partyName: textIn(data, 'party_name'),
      state: ended ? 'closed' : collective ? 'opened' : titleOn === null ? 'filed' : 'titled',
    },
    startedOn,
  );
}

/** A line of the timeline. One that does not say everything never counts for the gate before a first recovery. */
export function addContact(built: BuiltDossier, { key, data }: SourceRow): void {
  const on = dateIn(data, 'on') ?? built.context.asOf;
  const purpose = codeIn<BodyOf<'contact'>['purposes'][number]>(data, 'purpose');
  const direction = codeIn<'in' | 'out'>(data, 'direction') ?? 'in';
  const complete = ['initiative', 'personal', 'outcome', 'purpose'].every(
    (column) => data[column] !== undefined,
  );
  built.add(
    'contact',
    key,
    {
      on,
      channel: codeIn<BodyOf<'contact'>['channel']>(data, 'channel') ?? 'office',
      direction,
      initiative: codeIn<'fund' | 'person'>(data, 'initiative') ?? (direction === 'in' ? 'person' : 'fund'),
      personal: complete && isTrueIn(data, 'personal'),
      outcome:
        codeIn<BodyOf<'contact'>['outcome']>(data, 'outcome') ??
        (direction === 'in' ? 'reached' : 'noAnswer'),
      purposes: purpose === null || (purpose === 'recovery' && !complete) ? ['other'] : [purpose],
      subject: textIn(data, 'subject'),
      staffId: null,
      visitId: null,
      letterId: null,
    },
    on,
  );
}
