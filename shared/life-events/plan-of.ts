import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { RequestKind } from '#shared/entities/visit/request.entity.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { charterClock } from '#shared/rules/calendar/clock.ts';
import { type Duty, dutiesOf } from './charter-ledger.ts';
import type { LifeEvent } from './define-life-event.ts';
import { conditionState } from './engine/condition.ts';
import { type Next, nextQuestion } from './engine/interview.ts';
import type { RightLine } from './engine/right-line.ts';
import { linesOf, type RightTask, taskOf } from './engine/rights-of.ts';
import type { View } from './engine/view.ts';
import { type FormId, forms } from './forms/index.ts';
import { findRight } from './index.ts';
import { type PaperId, papers } from './papers.ts';

export interface PaperNeeded {
  readonly paper: PaperId;
  /** Rights it serves; empty for a paper every visitor brings. */
  readonly rights: readonly string[];
  /** The dossier holds a paper of that kind since less than a year: look before asking for it again. */
  readonly perhapsHeld: PlainDate | null;
}

export interface PlannedTask {
  readonly id: string;
  readonly kind: BodyOf<'task'>['kind'];
  readonly title: Text3;
  readonly dueOn: PlainDate | null;
  /** The last day of the right or duty itself, which no visit moves: it tells the task from that of another year. */
  readonly lastDay: PlainDate | null;
  readonly clock: BodyOf<'clock'>['kind'];
  /** Money that depends on it; null when nobody can say. */
  readonly stake: RightTask['stake'];
  /** The promise of the charter that it keeps. */
  readonly commitmentId: CommitmentId | null;
}

/** Everything an interview leads to, on what is known at this moment. */
export interface EventPlan {
  /** null when nothing is left to decide. */
  readonly next: Next | null;
  readonly lines: readonly RightLine[];
  readonly duties: readonly Duty[];
  readonly papers: readonly PaperNeeded[];
  /** Acts to start here, the most urgent first, each once; what was already asked for is left out. */
  readonly acts: readonly RequestKind[];
  readonly forms: readonly FormId[];
  readonly tasks: readonly PlannedTask[];
}

export function planOf(event: LifeEvent, view: View): EventPlan {
  const lines = linesOf(event.rights, view);
  const alive = lines.filter((line) => line.status === 'open' || line.status === 'almost');
  const toAsk = lines.filter((line) => line.status === 'open' && line.asked === null);
  const acts = [...new Set(toAsk.flatMap((line) => findRight(line.right)?.act ?? []))];
  return {
    next: nextQuestion(event.rights, view),
    lines,
    duties: dutiesOf(event, view),
    papers: papersOf(event, alive, view),
    acts,
    forms: event.forms.filter((form) => acts.includes(forms[form].act)),
    tasks: tasksOf(event, lines, view),
  };
}

function papersOf(event: LifeEvent, alive: readonly RightLine[], view: View): readonly PaperNeeded[] {
  const wanted = new Map<PaperId, string[]>(event.papers.map((paper) => [paper, []]));
  for (const line of alive) {
    for (const paper of findRight(line.right)?.papers ?? []) {
      wanted.set(paper, [...(wanted.get(paper) ?? []), line.right]);
    }
  }
  return [...wanted].map(([paper, rights]) => ({ paper, rights, perhapsHeld: heldSince(paper, view) }));
}

function heldSince(paper: PaperId, view: View): PlainDate | null {
  const { known } = papers[paper];
  const year = `${Number(view.on.slice(0, 4)) - 1}${view.on.slice(4)}`;
  const found = view.facts.documents.findLast(
    (one) => one.kind === known && one.on >= year && one.on <= view.on,
  );
  return found?.on ?? null;
}

function tasksOf(event: LifeEvent, lines: readonly RightLine[], view: View): readonly PlannedTask[] {
  const commitmentId = event.serves[0] ?? null;
  const own = event.tasks
    .filter((task) => conditionState(task.when, view) === 'met')
    .map(({ id, kind, title, dueOn, clock }) => {
      const lastDay = dueOn(view);
      return { id, kind, title, dueOn: lastDay, lastDay, clock, stake: null, commitmentId };
    });
  const ofRights = lines.flatMap((line) => {
    const task = taskOf(line);
    const serves = findRight(line.right)?.serves[0] ?? commitmentId;
    return task === null ? [] : planned(task, serves, view);
  });
  return [...own, ...ofRights];
}

/** What the fund decides by itself runs, without a last day of its own, against the four months of the charter. */
function planned(
  { id, kind, title, dueOn, stake }: RightTask,
  commitmentId: CommitmentId | null,
  { on, pack }: View,
): PlannedTask {
  const decide = kind === 'propose' && dueOn === null ? charterClock('decision', on, pack) : null;
  const task = { id, kind, title, lastDay: dueOn, stake, commitmentId };
  return decide === null
    ? { ...task, dueOn, clock: 'requestWindow' }
    : { ...task, dueOn: decide.dueOn, clock: 'decision4months' };
}
