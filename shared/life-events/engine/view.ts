import type { EuroCents } from '#shared/kernel/money.ts';
import { centsInput } from '#shared/rules/inputs.ts';
import { addMonths, parsePlainDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import type { Facts } from '../facts/facts.ts';
import { type QuestionId, questionIds, questions } from '../questions/index.ts';
import { isValueOf, type Origin, type Prefill, type Value } from './define-question.ts';

/** What was said in this interview. `null`: the person does not know; absent: not asked. */
export type Answers = Readonly<Partial<Record<QuestionId, Value | null>>>;

/** Months during which an earlier interview still answers a question. */
const remembered = 18;

/**
 * Everything known about a person on a day: what was said now goes before what the dossier says, and that before
 * what was said in an earlier interview. Reading twice gives the same value.
 */
export class View {
  readonly facts: Facts;
  readonly on: PlainDate;
  readonly answers: Answers;
  /** The figures of the law in force at this desk. */
  readonly pack: Pack;
  /** What the dossier says depends on no answer: views of the same dossier and day read it together. */
  private readonly read: Map<QuestionId, Prefill | null>;

  constructor(
    facts: Facts,
    on: PlainDate,
    answers: Answers = {},
    pack: Pack = builtInPack,
    read = new Map<QuestionId, Prefill | null>(),
  ) {
    this.facts = facts;
    this.on = on;
    this.answers = answers;
    this.pack = pack;
    this.read = read;
  }

  /** undefined: nobody asked and the dossier does not say · null: asked, not known. */
  get(id: QuestionId): Value | null | undefined {
    const said = this.answers[id];
    return said !== undefined ? said : (this.prefill(id)?.value ?? undefined);
  }

  /** What the dossier says by itself, with its origin. */
  prefill(id: QuestionId): Prefill | null {
    const cached = this.read.get(id);
    if (cached !== undefined) return cached;
    const found = questions[id].from?.(this.facts, this.on) ?? this.earlier(id);
    this.read.set(id, found);
    return found;
  }

  /** Where the value in use comes from; null when it was said now. */
  origin(id: QuestionId): Origin | null {
    return this.answers[id] === undefined ? (this.prefill(id)?.origin ?? null) : null;
  }

  with(id: QuestionId, value: Value | null): View {
    return new View(this.facts, this.on, { ...this.answers, [id]: value }, this.pack, this.read);
  }

  yes(id: QuestionId): boolean | null {
    const value = this.get(id);
    return typeof value === 'boolean' ? value : null;
  }

  date(id: QuestionId): PlainDate | null {
    const value = this.get(id);
    const parsed = typeof value === 'string' ? parsePlainDate(value) : null;
    return parsed?.ok ? parsed.value : null;
  }

  choice(id: QuestionId): string | null {
    const value = this.get(id);
    return typeof value === 'string' ? value : null;
  }

  int(id: QuestionId): number | null {
    const value = this.get(id);
    return typeof value === 'number' ? value : null;
  }

  cents(id: QuestionId): EuroCents | null {
    const value = this.int(id);
    return value === null ? null : centsInput.parse(value);
  }

  private earlier(id: QuestionId): Prefill | null {
    if (this.facts.events.length === 0) return null;
    const since = addMonths(this.on, -remembered);
    for (const event of this.facts.events) {
      const value = event.answers[id];
      // Most events say nothing of a question; asking the schema would cost more than all the rest.
      if (value === undefined || event.declaredOn < since || event.declaredOn > this.on) continue;
      if (!isValueOf(questions[id], value)) continue;
      return { value, origin: { type: 'life-event-record', on: event.declaredOn } };
    }
    return null;
  }
}

/** Answers as stored or typed, unknown questions and impossible values left out. */
export function answersFrom(raw: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    questionIds.flatMap((id) =>
      raw[id] === null || isValueOf(questions[id], raw[id]) ? [[id, raw[id]]] : [],
    ),
  );
}
