import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { LifeEventId } from '#shared/entities/codes.ts';
import { findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { RequestKind } from '#shared/entities/visit/request.entity.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Duty } from '#shared/life-events/charter-ledger.ts';
import { conditionState, questionsOf } from '#shared/life-events/engine/condition.ts';
import type { Option, Origin, QuestionKind, Value } from '#shared/life-events/engine/define-question.ts';
import type { Right, RightMode } from '#shared/life-events/engine/define-right.ts';
import type { RightLine } from '#shared/life-events/engine/right-line.ts';
import { answersFrom, View } from '#shared/life-events/engine/view.ts';
import { type FormId, forms } from '#shared/life-events/forms/index.ts';
import { findRight, lifeEvents } from '#shared/life-events/index.ts';
import { institutions } from '#shared/life-events/institutions.ts';
import { type PaperId, papers } from '#shared/life-events/papers.ts';
import { type PlannedTask, planOf } from '#shared/life-events/plan-of.ts';
import { type QuestionId, questionIds, questions } from '#shared/life-events/questions/index.ts';
import { inEach, say } from '#shared/life-events/say.ts';
import { topics } from '#shared/life-events/topics.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { LegalReference } from '#shared/rules/trace.ts';
import { factsOf } from '../facts-block.ts';
import { type ConditionMark, conditionMarks } from './condition-marks.ts';
import { nearMissWords } from './near-miss-words.ts';

/** Answers as a screen holds them; what does not fit a question is left out. */
export type RawAnswers = Readonly<Record<string, Value | null>>;

/** A question with its words and what is known. `next`: the one that decides most now. */
export interface ShownQuestion {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly ask: Text3;
  readonly options: readonly Option[];
  readonly max: number | null;
  readonly value: Value | null;
  /** said: now (null is "does not know") · dossier: read there · open: nobody said. */
  readonly state: 'said' | 'dossier' | 'open';
  readonly origin: Origin | null;
  readonly next: boolean;
  /** What another answer would open, when a near-miss was found on it. */
  readonly near: Text3 | null;
}

/** asked: a request is on its way · toCheck: a question may still decide it. The rest as in `RightStatus`. */
export type ShownStatus = 'asked' | 'open' | 'almost' | 'toCheck' | 'automatic' | 'granted' | 'notApplicable';

export interface InterviewLine {
  readonly right: string;
  readonly label: Text3;
  readonly status: ShownStatus;
  readonly mode: RightMode;
  /** One sentence: what it gives, what is missing, why not. */
  readonly sentence: Text3;
  readonly marks: readonly ConditionMark[];
  readonly stake: EuroCents | null;
  readonly deadline: PlainDate | null;
  readonly daysLeft: number | null;
  readonly institution: Text3;
  /** Addresses of another institution as they were read; null for the fund. */
  readonly channels: string | null;
  readonly refs: readonly LegalReference[];
  /** The promise of the charter that it keeps. */
  readonly commitmentId: CommitmentId | null;
  readonly act: RequestKind | null;
  readonly form: FormId | null;
  readonly papers: readonly PaperId[];
  /** Rules of the law that were run: their way can be shown. */
  readonly rules: readonly string[];
}

export interface ShownDuty extends Duty {
  readonly title: Text3;
}

export interface ShownPaper {
  readonly paper: PaperId;
  readonly label: Text3;
  readonly rights: readonly Text3[];
  readonly perhapsHeld: PlainDate | null;
}

export interface ShownForm {
  readonly form: FormId;
  readonly title: Text3;
  readonly right: string | null;
}

/** Everything an interview shows at one moment: plain data, with its words in the three languages. */
export interface InterviewView {
  readonly eventId: LifeEventId;
  readonly version: string;
  readonly label: Text3;
  /** Of the person: papers and forms are in it. */
  readonly language: Lang;
  readonly company: boolean;
  readonly questions: readonly ShownQuestion[];
  readonly lines: readonly InterviewLine[];
  readonly duties: readonly ShownDuty[];
  readonly papers: readonly ShownPaper[];
  readonly forms: readonly ShownForm[];
  readonly tasks: readonly PlannedTask[];
  /** The record of this event that was noted today: a further one corrects it. */
  readonly recorded: { readonly id: string; readonly factOn: PlainDate } | null;
  /** The day the event happened, when an answer says it. */
  readonly factOn: PlainDate | null;
}

/** null while the dossier row is not there. Pure: the same rows, answers, day and figures give the same view. */
export function interviewView(
  rows: readonly Row[],
  { eventId, answers, on, pack }: InterviewArgs,
): InterviewView | null {
  const view = viewOf(rows, answers, on, pack);
  if (view === null) return null;
  const event = lifeEvents[eventId];
  const plan = planOf(event, view);
  const lines = plan.lines.flatMap((line) => shownLine(line, view)).sort(byStatus);
  const recorded = rowsOfType(rows, 'life-event-record')
    .filter(({ body }) => body.eventId === eventId && body.declaredOn === on)
    .filter((row, _at, all) => !all.some((other) => other.body.supersedesId === row.id))
    .at(-1);
  return {
    eventId,
    version: event.version,
    label: event.label,
    language: view.facts.language,
    company: view.facts.kind === 'company',
    questions: shownQuestions(
      event.rights,
      view,
      Object.keys(answers),
      plan.next?.question ?? null,
      plan.lines,
    ),
    lines,
    duties: plan.duties.map((duty) => ({ ...duty, title: topics[duty.topic].title })),
    papers: plan.papers.map(({ paper, rights, perhapsHeld }) => ({
      paper,
      label: papers[paper].label,
      rights: rights.flatMap((id) => findRight(id)?.label ?? []),
      perhapsHeld,
    })),
    forms: event.forms.map((form) => ({
      form,
      title: forms[form].title,
      right: lines.find((line) => line.form === form)?.right ?? null,
    })),
    tasks: plan.tasks,
    recorded: recorded ? { id: recorded.id, factOn: recorded.body.factOn } : null,
    factOn: dayOf(eventId, view),
  };
}

export interface InterviewArgs {
  readonly eventId: LifeEventId;
  readonly answers: RawAnswers;
  readonly on: PlainDate;
  readonly pack: Pack;
}

/** What is known of a dossier with these answers; null while its root is not there. */
export function viewOf(rows: readonly Row[], answers: RawAnswers, on: PlainDate, pack: Pack): View | null {
  const facts = findRow(rows, 'dossier') ? factsOf(rows)?.facts : undefined;
  return facts === undefined ? null : new View(facts, on, answersFrom(answers), pack);
}

/** Which answer says the day of the event. */
const days: Readonly<Record<LifeEventId, QuestionId | null>> = {
  'activity-start': 'startOn',
  'family-growth': 'birthOn',
  'health-trouble': 'incapacityFrom',
  'payment-difficulty': null,
  bankruptcy: 'bridgingOn',
  retirement: 'pensionFrom',
  'supplementary-pension': null,
  'activity-cessation': 'ceasedOn',
};

function dayOf(eventId: LifeEventId, view: View): PlainDate | null {
  // A company starts on the day it was founded.
  if (eventId === 'activity-start' && view.facts.company !== null) return view.facts.company.createdOn;
  const question = days[eventId];
  return question === null ? null : view.date(question);
}

/** Known ones in the order of the catalogue, then those answered now in the order they were, then the next one. */
function shownQuestions(
  rights: readonly Right[],
  view: View,
  answered: readonly string[],
  next: QuestionId | null,
  lines: readonly RightLine[],
): readonly ShownQuestion[] {
  const wanted = new Set(rights.flatMap((right) => lookedAt(right, view)));
  const known = questionIds.filter((id) => wanted.has(id) && view.prefill(id) !== null);
  // An answer is never hidden from the person who gave it.
  const said = answered.filter(isAsked).filter((id) => view.answers[id] !== undefined);
  const ids = [...new Set<QuestionId>([...known, ...said, ...(next === null ? [] : [next])])];
  return ids.map((id) => shownQuestion(id, view, id === next, lines));
}

function isAsked(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

/** What decides whether a right is a subject at all; the rest of it only where it is or may be one. */
function lookedAt(right: Right, view: View): readonly QuestionId[] {
  const situation = questionsOf(right.situation);
  if (conditionState(right.situation, view) === 'missing') return situation;
  return [
    ...situation,
    ...(right.conditions ? questionsOf(right.conditions) : []),
    ...(right.rules ?? []).flatMap((use) => use.questions),
  ];
}

export function shownQuestion(
  id: QuestionId,
  view: View,
  next: boolean,
  lines: readonly RightLine[],
): ShownQuestion {
  const { kind, ask, options, max } = questions[id];
  const value = view.get(id);
  const miss = lines.find((line) => line.nearMiss?.question === id);
  return {
    id,
    kind,
    ask,
    options: options ?? [],
    max: max ?? null,
    value: value ?? null,
    state: view.answers[id] !== undefined ? 'said' : value === undefined ? 'open' : 'dossier',
    origin: view.origin(id),
    next,
    near: miss?.nearMiss ? nearMissWords(miss.nearMiss, findRight(miss.right)?.label ?? null) : null,
  };
}

function shownLine(line: RightLine, view: View): InterviewLine[] {
  const right = findRight(line.right);
  if (!right) return [];
  const status = statusOf(line);
  const fund = line.institution === 'fund';
  const form = Object.entries(forms).find(([, one]) => one.act === right.act)?.[0];
  return [
    {
      right: right.id,
      label: right.label,
      status,
      mode: right.mode,
      sentence: sentenceOf(line, right, status),
      marks: conditionMarks(right, line.rules, view, line.nearMiss !== null),
      stake: line.stake,
      deadline: line.deadline,
      daysLeft: line.daysLeft,
      institution: institutions[line.institution].name,
      channels: fund ? null : institutions[line.institution].channels,
      refs: right.refs,
      commitmentId: right.serves[0] ?? null,
      act: right.act,
      form: form !== undefined && isForm(form) ? form : null,
      papers: right.papers ?? [],
      rules: line.rules.filter(({ run }) => run !== null).map(({ rule }) => rule),
    },
  ];
}

function isForm(id: string): id is FormId {
  return Object.hasOwn(forms, id);
}

function statusOf(line: RightLine): ShownStatus {
  if (line.asked !== null && line.status !== 'granted') return 'asked';
  if (line.status === 'notApplicable' || line.status === 'almost')
    return line.decided ? line.status : 'toCheck';
  return line.status;
}

function sentenceOf(line: RightLine, right: Right, status: ShownStatus): Text3 {
  if (line.nearMiss !== null) return nearMissWords(line.nearMiss, null);
  if (status === 'toCheck' && line.missing.length > 0) {
    return listed(
      say('À demander :', 'Te vragen:', 'Zu fragen:'),
      line.missing.map((id) => questions[id].label),
    );
  }
  if (line.why.length === 0) return right.gives;
  if (status === 'notApplicable') return listed(say('Il faudrait :', 'Nodig:', 'Nötig:'), line.why);
  return listed(say('Il manque :', 'Er ontbreekt:', 'Es fehlt:'), line.why);
}

function listed(head: Text3, parts: readonly Text3[]): Text3 {
  return inEach((lang) => `${head[lang]} ${parts.map((part) => part[lang]).join(', ')}`);
}

const rank: Readonly<Record<ShownStatus, number>> = {
  open: 0,
  asked: 1,
  almost: 2,
  toCheck: 3,
  automatic: 4,
  granted: 5,
  notApplicable: 6,
};

/** Stable: inside a status the order of the engine (money at stake over days left) stays. */
function byStatus(a: InterviewLine, b: InterviewLine): number {
  return rank[a.status] - rank[b.status];
}
