import type { Row } from '#shared/entities/index.ts';
import type { RequestKind } from '#shared/entities/visit/request.entity.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { parsePlainDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { valueWords } from '#shared/life-events/engine/condition.ts';
import type { Origin, Value } from '#shared/life-events/engine/define-question.ts';
import type { View } from '#shared/life-events/engine/view.ts';
import {
  blockersOf,
  fillForm,
  type FilledField,
  type FormField,
} from '#shared/life-events/forms/define-form.ts';
import { type FormId, forms } from '#shared/life-events/forms/index.ts';
import { pageHash, type SignedPage } from '#shared/life-events/forms/signed-page.ts';
import { type PaperId, papers } from '#shared/life-events/papers.ts';
import { questions } from '#shared/life-events/questions/index.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type AffiliationPart, affiliationPart } from './affiliation-part.ts';
import { type RawAnswers, type ShownQuestion, shownQuestion, viewOf } from './interview-view.ts';
import { type SignedBefore, signedBefore } from './signed-before.ts';

/** What was typed into a form and is no answer of the interview, and which papers were seen. */
export interface FormState {
  readonly typed: Readonly<Record<string, string>>;
  readonly seen: readonly string[];
  readonly signedBy: 'self' | 'proxy' | null;
}

export interface ShownField {
  readonly id: string;
  readonly label: Text3;
  readonly required: boolean;
  /** As text, for what is typed; a question has its own control. */
  readonly text: string;
  readonly long: boolean;
  readonly origin: Origin | null;
  readonly question: ShownQuestion | null;
}

export interface FormView {
  readonly form: FormId;
  readonly act: RequestKind;
  readonly title: Text3;
  readonly language: Lang;
  readonly fields: readonly ShownField[];
  readonly papers: readonly { readonly paper: PaperId; readonly label: Text3 }[];
  readonly signer: 'self' | 'selfOrProxy';
  /** Why it cannot be closed yet, besides the signature; empty when it can. */
  readonly blockers: readonly Text3[];
  /** What is signed, word for word, in the language of the person. */
  readonly page: SignedPage;
  readonly hash: string;
  /** Only for the statement of affiliation. */
  readonly affiliation: AffiliationPart | null;
  /** The same form signed earlier on this day; `page` is then the one that was signed. */
  readonly signed: SignedBefore | null;
}

interface FormArgs {
  readonly form: FormId;
  readonly answers: RawAnswers;
  readonly state: FormState;
  readonly on: PlainDate;
  readonly pack: Pack;
}

/** A form as it stands: prefilled, what is lacking, and the page it would become. null without a dossier row. */
export function formView(
  rows: readonly Row[],
  { form, answers, state, on, pack }: FormArgs,
): FormView | null {
  const view = viewOf(rows, answers, on, pack);
  if (view === null) return null;
  const definition = forms[form];
  const filled = fillForm(definition, view, rows, state.typed);
  const lang = view.facts.language;
  const part = form === 'affiliation' ? affiliationPart(rows, view, state.typed) : null;
  // A company has no birth, no capacity and no category: only its own facts are asked.
  const company = view.facts.kind === 'company' && form === 'affiliation';
  const shown = company ? filled.filter(({ id }) => ['name', 'address', 'trade'].includes(id)) : filled;
  const asked = company ? [] : definition.papers;
  const seen = asked.filter((paper) => state.seen.includes(paper));
  const lacking = blockersOf(
    { ...definition, papers: asked },
    shown,
    // The signature is asked at the end, by the signature itself.
    { papers: seen, signedBy: state.signedBy ?? 'self' },
  );
  const page: SignedPage = {
    form,
    version: definition.version,
    lang,
    on,
    title: definition.title[lang],
    lines: [
      ...shown.map((field) => ({ label: field.label[lang], value: textOf(field, lang) })),
      ...(part?.lines ?? []).map((one) => ({ label: one.label[lang], value: one.value[lang] })),
    ],
    declarations: (part?.declarations ?? [honest]).map((one) => one[lang]),
  };
  const signed = signedBefore(rows, page.title, on);
  return {
    form,
    act: definition.act,
    title: definition.title,
    language: lang,
    fields: shown.map((field) => shownField(field, definition.fields, view)),
    papers: asked.map((paper) => ({ paper, label: papers[paper].label })),
    signer: definition.signer,
    blockers: [...lacking, ...(part?.blockers ?? [])],
    page: signed?.page ?? page,
    hash: pageHash(signed?.page ?? page),
    affiliation: part,
    signed,
  };
}

const honest: Text3 = {
  fr: 'Je déclare ces données exactes et complètes.',
  nl: 'Ik verklaar dat deze gegevens juist en volledig zijn.',
  de: 'Ich erkläre, dass diese Angaben richtig und vollständig sind.',
};

function shownField(filled: FilledField, fields: readonly FormField[], view: View): ShownField {
  const field = fields.find((one) => one.id === filled.id);
  return {
    id: filled.id,
    label: filled.label,
    required: filled.required,
    text: filled.value === null ? '' : String(filled.value),
    long: field?.from === 'words',
    origin: filled.origin,
    question: field?.from === 'question' ? shownQuestion(field.id, view, false, []) : null,
  };
}

function textOf({ id, value }: FilledField, lang: Lang): string {
  if (value === null || value === '') return '–';
  return Object.hasOwn(questions, id) ? answerWords(id, value)[lang] : String(value);
}

/** An answer as it stands on paper: a day in letters, a choice in its words. */
function answerWords(id: string, value: Value): Text3 {
  const question = Object.entries(questions).find(([key]) => key === id)?.[1];
  const day = question?.kind === 'date' ? parsePlainDate(String(value)) : null;
  if (day?.ok) {
    return {
      fr: formatDate(day.value, 'fr', 'long'),
      nl: formatDate(day.value, 'nl', 'long'),
      de: formatDate(day.value, 'de', 'long'),
    };
  }
  return isAsked(id) ? valueWords(id, value) : { fr: String(value), nl: String(value), de: String(value) };
}

function isAsked(id: string): id is keyof typeof questions {
  return Object.hasOwn(questions, id);
}
