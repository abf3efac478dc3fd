import type { CommitmentId } from '#shared/charter/commitments.ts';
import { type LifeEventId, lifeEventIdSchema } from '#shared/entities/codes.ts';
import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import {
  type Artefact,
  type Duty,
  dutiesOf,
  type DutyState,
  type Given,
  ledgerOf,
} from '#shared/life-events/charter-ledger.ts';
import { conditionState } from '#shared/life-events/engine/condition.ts';
import { View } from '#shared/life-events/engine/view.ts';
import { lifeEvents } from '#shared/life-events/index.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { factsOf } from '../facts-block.ts';

/** Which version of an artefact is in force; null when it is not kept at this desk, and then any version counts. */
export type CurrentVersion = (artefact: Artefact) => string | null;

/** The rows do not know which pages this build holds: any version counts until `judgeVersions` is asked. */
const anyVersion: CurrentVersion = () => null;

export interface DutyLine {
  readonly eventId: LifeEventId;
  readonly topic: TopicId;
  readonly by: Duty['by'];
  /** `na`: known not to concern this person. */
  readonly state: DutyState | 'na';
  readonly proof: {
    readonly how: Given['how'];
    readonly artefact: Artefact;
    readonly on: PlainDate;
    readonly at: Instant;
  } | null;
}

/** One commitment of the charter in this visit. */
export interface LedgerGroup {
  readonly commitment: CommitmentId;
  readonly told: number;
  readonly duties: number;
  readonly lines: readonly DutyLine[];
}

interface LedgerFacts {
  readonly language: Lang;
  readonly day: PlainDate;
  readonly pack: Pack;
}

/** The reason of the visit when it is a life event, then what was recorded in it or on its day, each once. */
export function visitEvents(
  rows: readonly Row[],
  visit: Row<'visit'>,
  day: PlainDate,
): readonly LifeEventId[] {
  const reason = lifeEventIdSchema.safeParse(visit.body.reason);
  const inBasket = new Set(visit.body.basket);
  const recorded = rowsOfType(rows, 'life-event-record')
    .filter(({ id, body }) => body.declaredOn === day || inBasket.has(`life-event-record:${id}`))
    .sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : 0));
  return [
    ...new Set([...(reason.success ? [reason.data] : []), ...recorded.map(({ body }) => body.eventId)]),
  ];
}

/**
 * The duties to inform of these events, commitment by commitment, with what proves each. A duty of two events is told
 * once. Proof counts from the day of the visit, or from the first record that a record of that day corrects: the same
 * event, told over several visits.
 */
export function visitLedger(
  rows: readonly Row[],
  events: readonly LifeEventId[],
  { language, day, pack }: LedgerFacts,
): readonly LedgerGroup[] {
  const facts = factsOf(rows)?.facts;
  if (facts === undefined) return [];
  const view = new View(facts, day, {}, pack);
  const rowOf = new Map(rowsOfType(rows, 'information-given').map((row) => [row.body, row]));
  const given = [...rowOf.keys()];
  const groups = new Map<CommitmentId, DutyLine[]>();
  const seen = new Set<string>();
  for (const eventId of events) {
    const event = lifeEvents[eventId];
    const context = { language, since: sinceOf(rows, eventId, day), currentVersion: anyVersion };
    const lines = ledgerOf(dutiesOf(event, view), given, context);
    const known = new Map(lines.map((line) => [dutyKey(line.duty), line]));
    for (const { topic, commitment, by, when } of event.information) {
      const key = dutyKey({ topic, by });
      if (seen.has(key)) continue;
      const line = known.get(key);
      const proof = line?.proof ?? null;
      const row = proof === null ? undefined : rowOf.get(proof);
      // What is not known yet whether it concerns the person is no duty yet, nor is it said to be none.
      if (line === undefined && (when === undefined || conditionState(when, view) !== 'missing')) continue;
      seen.add(key);
      const group = groups.get(commitment) ?? [];
      groups.set(commitment, group);
      group.push({
        eventId,
        topic,
        by,
        state: line?.state ?? 'na',
        proof:
          proof === null || row === undefined
            ? null
            : { how: proof.how, artefact: proof.artefact, on: proof.on, at: row.recordedOn },
      });
    }
  }
  return [...groups].map(([commitment, lines]) => groupOf(commitment, lines));
}

/** The same ledger where what was proven with a version that is not in force any more is told anew. */
export function judgeVersions(
  ledger: readonly LedgerGroup[],
  currentVersion: CurrentVersion,
): readonly LedgerGroup[] {
  return ledger.map(({ commitment, lines }) =>
    groupOf(
      commitment,
      lines.map((line): DutyLine => {
        if (line.state !== 'ticked' || line.proof === null) return line;
        const current = currentVersion(line.proof.artefact);
        return current === null || current === line.proof.artefact.version
          ? line
          : { ...line, state: 'outdated' };
      }),
    ),
  );
}

function groupOf(commitment: CommitmentId, lines: readonly DutyLine[]): LedgerGroup {
  return {
    commitment,
    told: lines.filter((line) => line.state === 'ticked').length,
    duties: lines.filter((line) => line.state !== 'na').length,
    lines,
  };
}

/** A duty nothing proves yet, with the commitment it belongs to. */
export interface OpenDuty extends DutyLine {
  readonly commitment: CommitmentId;
}

/** What has to be told, or given a reason, before the visit closes. */
export function openDuties(ledger: readonly LedgerGroup[]): readonly OpenDuty[] {
  return ledger.flatMap(({ commitment, lines }) =>
    lines
      .filter((line) => line.state !== 'ticked' && line.state !== 'na')
      .map((line) => ({ ...line, commitment })),
  );
}

/** Two events may raise the same duty; an artefact answers it once. */
export function dutyKey({ topic, by }: Pick<Duty, 'topic' | 'by'>): string {
  return `${topic} ${by}`;
}

function sinceOf(rows: readonly Row[], eventId: LifeEventId, day: PlainDate): PlainDate {
  const records = rowsOfType(rows, 'life-event-record').filter(({ body }) => body.eventId === eventId);
  const byId = new Map(records.map((row) => [row.id, row]));
  let since = day;
  for (const record of records.filter(({ body }) => body.declaredOn === day)) {
    const met = new Set<string>();
    let at: Row<'life-event-record'> | undefined = record;
    while (at !== undefined && !met.has(at.id)) {
      met.add(at.id);
      if (at.body.declaredOn < since) since = at.body.declaredOn;
      at = at.body.supersedesId === null ? undefined : byId.get(at.body.supersedesId);
    }
  }
  return since;
}
