import { formatDate, formatMoney, formatPercent, formatQuarter } from '#shared/i18n/format.ts';
import { defineMessages, type MessageParams, type MessageSet, translate } from '#shared/i18n/message.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import type { Rate } from '#shared/kernel/rate.ts';
import type { ParameterStatus, ParameterUnit } from './parameter.ts';
import type { SourceId } from './parameters/sources.ts';

/** An article of a law or of the page that states it, such as L1 'art. 12 § 1'. */
export interface LegalReference {
  readonly source: SourceId;
  readonly article: string;
}

/** A figure of the pack as it was used: which stretch of which series. */
export interface ParameterUse {
  readonly id: string;
  readonly label: Text3;
  readonly unit: ParameterUnit;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly value: string | null;
  readonly status: ParameterStatus;
  readonly sources: readonly string[];
}

/** A value inside a sentence; it is formatted in the reader's language only when it is shown. */
export type TraceValue =
  | { readonly kind: 'money'; readonly value: EuroCents }
  | { readonly kind: 'rate'; readonly value: Rate }
  | { readonly kind: 'factor'; readonly value: Rate }
  | { readonly kind: 'date'; readonly value: PlainDate }
  | { readonly kind: 'quarter'; readonly value: Quarter }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };

/** Three-valued: what nobody told us is unknown, never missing. */
export type ConditionState = 'met' | 'missing' | 'unknown';

export interface TraceStep {
  readonly no: number;
  /** Key into the words of the rule. */
  readonly text: string;
  readonly values: Readonly<Record<string, TraceValue>>;
  /** Only on steps that check a condition. */
  readonly state?: ConditionState;
  /** Names of the inputs the step rests on; the caller knows which datum of the dossier each came from. */
  readonly data: readonly string[];
  readonly parameters: readonly ParameterUse[];
  readonly refs: readonly LegalReference[];
}

/** The way from the data and the articles to the answer, in order. Plain data: it is stored and replayed. */
export interface Trace {
  readonly rule: string;
  readonly version: number;
  readonly steps: readonly TraceStep[];
}

type StepDetails = Partial<Pick<TraceStep, 'values' | 'state' | 'data' | 'parameters' | 'refs'>>;

/**
 * Where a computation tells its way; null in a batch that wants the answer alone. Called as `trace?.step(…)`: what a step
 * would say is then not even put together.
 */
export type Tracing = TraceBuilder | null;

/** Collects numbered steps. */
export class TraceBuilder {
  readonly #steps: TraceStep[] = [];
  readonly #rule: string;
  readonly #version: number;

  constructor(rule: string, version: number) {
    this.#rule = rule;
    this.#version = version;
  }

  step(text: string, details: StepDetails = {}): this {
    this.#steps.push({
      no: this.#steps.length + 1,
      text,
      values: details.values ?? {},
      ...(details.state === undefined ? {} : { state: details.state }),
      data: details.data ?? [],
      parameters: details.parameters ?? [],
      refs: details.refs ?? [],
    });
    return this;
  }

  /** Takes over the steps of another rule; its words must be among those of this one. */
  include(from: { readonly trace: Trace }): this {
    // Read only here: results build their trace when it is asked for.
    for (const step of from.trace.steps) this.#steps.push({ ...step, no: this.#steps.length + 1 });
    return this;
  }

  build(): Trace {
    return { rule: this.#rule, version: this.#version, steps: [...this.#steps] };
  }
}

export function money(value: EuroCents): TraceValue {
  return { kind: 'money', value };
}

export function ref(source: SourceId, article: string): LegalReference {
  return { source, article };
}

/** One sentence per step, numbered as in the trace. */
export function traceSentences(trace: Trace, messages: MessageSet, lang: Lang): string[] {
  return trace.steps.map((step) => {
    const { text } = translate(messages, lang, step.text, paramsOf(step.values, lang));
    return step.state === undefined ? text : translate(stateWords, lang, step.state, { text }).text;
  });
}

const stateWords = defineMessages({
  met: {
    fr: 'Condition remplie : {text}',
    nl: 'Voorwaarde vervuld: {text}',
    de: 'Bedingung erfüllt: {text}',
  },
  missing: {
    fr: 'Condition non remplie : {text}',
    nl: 'Voorwaarde niet vervuld: {text}',
    de: 'Bedingung nicht erfüllt: {text}',
  },
  unknown: {
    fr: 'Condition à vérifier : {text}',
    nl: 'Voorwaarde na te gaan: {text}',
    de: 'Bedingung zu prüfen: {text}',
  },
});

export interface TraceRow {
  readonly no: number;
  readonly sentence: string;
  /** The articles, as they are cited. */
  readonly articles: string;
  /** The figures used, each with its name, its value and its status. */
  readonly figures: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly status: ParameterStatus;
  }[];
}

/** The same as a table, for the screen and for a lawyer. */
export function traceRows(trace: Trace, messages: MessageSet, lang: Lang): TraceRow[] {
  const sentences = traceSentences(trace, messages, lang);
  return trace.steps.map((step, i) => ({
    no: step.no,
    sentence: sentences[i] ?? '',
    articles: step.refs.map(({ source, article }) => `${source}, ${article}`).join(' ; '),
    figures: step.parameters.map(({ label, value, status }) => ({ name: label[lang], value, status })),
  }));
}

/** The whole way as one paragraph in plain words. */
export function traceParagraph(trace: Trace, messages: MessageSet, lang: Lang): string {
  return traceSentences(trace, messages, lang).join(' ');
}

function paramsOf(values: TraceStep['values'], lang: Lang): MessageParams {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value, lang)]));
}

function shown(value: TraceValue, lang: Lang): string | number {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.value, lang);
    case 'rate':
      return formatPercent(value.value, lang);
    case 'factor':
      return value.value.replace('.', ',');
    case 'date':
      return formatDate(value.value, lang, 'long');
    case 'quarter':
      return formatQuarter(value.value, lang);
    case 'number':
      return value.value;
    case 'text':
      return value.value;
  }
}
