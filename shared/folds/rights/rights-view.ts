import type { LifeEventId } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { RightMode } from '#shared/life-events/engine/define-right.ts';
import type { RightLine, RightStatus } from '#shared/life-events/engine/right-line.ts';
import { radarOf, rightsOf } from '#shared/life-events/engine/rights-of.ts';
import { allLifeEvents, findRight } from '#shared/life-events/index.ts';
import { institutions } from '#shared/life-events/institutions.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { factsOf } from '../facts-block.ts';
import { nearMissWords } from './near-miss-words.ts';

/** A right of the dossier on screen. Its rules and references are asked for when it is opened. */
export interface RightView {
  readonly id: string;
  readonly label: Text3;
  readonly gives: Text3;
  readonly status: RightStatus;
  readonly mode: RightMode;
  readonly institution: Text3;
  readonly atFund: boolean;
  /** False while a question of the interview may still change it. */
  readonly decided: boolean;
  readonly deadline: PlainDate | null;
  readonly daysLeft: number | null;
  /** The law has a last day that nobody read yet. */
  readonly termToConfirm: boolean;
  readonly stake: EuroCents | null;
  /** Why not, or what is missing. */
  readonly why: readonly Text3[];
  readonly nearMiss: Text3 | null;
  readonly asked: RightLine['asked'];
  /** The interview that asks for what is missing. */
  readonly event: LifeEventId;
}

export interface RightsCount {
  readonly open: number;
  readonly almost: number;
  readonly automatic: number;
  readonly granted: number;
  /** Those that are open, almost there or coming by themselves, what may be lost soonest first; a few of them. */
  readonly next: readonly RightView[];
}

/** As many as the overview of a dossier shows. */
const NEXT = 5;

/** Every right on what the dossier knows, what may be lost soonest first; empty while the dossier row is not there. */
export function rightsView(rows: readonly Row[], on: PlainDate, pack: Pack): readonly RightView[] {
  const block = factsOf(rows);
  return block === null ? [] : rightsOf(block.facts, on, {}, pack).flatMap(viewOf);
}

/** The figures of the strip and the tab and the first lines, without what is no subject. */
export function rightsCount(rows: readonly Row[], on: PlainDate, pack: Pack): RightsCount {
  const block = factsOf(rows);
  const lines = block === null ? [] : radarOf(block.facts, on, pack);
  const of = (status: RightStatus) => lines.filter((line) => line.status === status).length;
  return {
    open: of('open'),
    almost: of('almost'),
    automatic: of('automatic'),
    granted: of('granted'),
    next: lines
      .filter((line) => line.status !== 'granted')
      .slice(0, NEXT)
      .flatMap(viewOf),
  };
}

function viewOf(line: RightLine): RightView[] {
  const right = findRight(line.right);
  const event = allLifeEvents.find(({ rights }) => rights.some(({ id }) => id === line.right));
  if (!right || !event) return [];
  const { status, decided, deadline, daysLeft, stake, why, asked } = line;
  return [
    {
      id: right.id,
      label: right.label,
      gives: right.gives,
      status,
      mode: right.mode,
      institution: institutions[line.institution].name,
      atFund: line.institution === 'fund',
      decided,
      deadline,
      daysLeft,
      termToConfirm: right.term.kind === 'toConfirm',
      stake,
      why,
      nearMiss: line.nearMiss === null ? null : nearMissWords(line.nearMiss),
      asked,
      event: event.id,
    },
  ];
}
