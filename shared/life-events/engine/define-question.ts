import * as z from 'zod';
import type { EntityType } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { type PlainDate, plainDateSchema } from '#shared/kernel/plain-date.ts';
import type { Facts } from '../facts/facts.ts';

/** yesNo → boolean · date → PlainDate · choice → one of its options · amount → whole cents · number → whole number. */
export type Value = boolean | string | number;
export type QuestionKind = 'yesNo' | 'date' | 'choice' | 'amount' | 'number';

/** What it is about; nobody is ever advised to change something of their family or health. */
export type QuestionTopic = 'activity' | 'family' | 'health' | 'money' | 'residence' | 'pension';

/** Where a value of the dossier was read, so that the screen can show it. */
export interface Origin {
  readonly type: EntityType;
  readonly on: PlainDate | null;
}

export interface Prefill {
  readonly value: Value;
  readonly origin: Origin;
}

export interface Option {
  readonly value: string;
  readonly label: Text3;
}

export interface Question {
  readonly kind: QuestionKind;
  readonly topic: QuestionTopic;
  /** As it is said to the person. */
  readonly ask: Text3;
  /** Short name for lists and reasons: "contributions of the two previous quarters". */
  readonly label: Text3;
  readonly options?: readonly Option[];
  /** Highest number that makes sense; amounts and numbers only. */
  readonly max?: number;
  /** Values that stand for the answers one may expect; booleans and options need none. */
  readonly samples?: (on: PlainDate) => readonly Value[];
  /** What the dossier already knows; null when it does not. Pure. */
  readonly from?: (facts: Facts, on: PlainDate) => Prefill | null;
}

export function defineQuestion(question: Question): Question {
  return question;
}

/** The answers that are tried when it is weighed what a question would decide. */
export function samplesOf(question: Question, on: PlainDate): readonly Value[] {
  if (question.kind === 'yesNo') return [true, false];
  if (question.kind === 'choice') return (question.options ?? []).map((option) => option.value);
  return question.samples?.(on) ?? [];
}

/** True for a value this question can have; anything stored or typed goes through here. */
export function isValueOf(question: Question, value: unknown): value is Value {
  switch (question.kind) {
    case 'yesNo':
      return typeof value === 'boolean';
    case 'date':
      return plainDateSchema.safeParse(value).success;
    case 'choice':
      return question.options?.some((option) => option.value === value) ?? false;
    case 'amount':
    case 'number':
      return z
        .int()
        .min(0)
        .max(question.max ?? Number.MAX_SAFE_INTEGER)
        .safeParse(value).success;
  }
}
