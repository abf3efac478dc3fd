import { useEffect, useState } from 'react';
import * as z from 'zod';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { InterviewView, RawAnswers } from '#shared/folds/interview/interview-view.ts';
import type { Value } from '#shared/life-events/engine/define-question.ts';
import { type Draft, useDraft } from '../../forms/use-draft.ts';
import type { DossierAnswer } from '../../vault/queries/open-dossier.ts';
import { useVault, useVaultApi, type VaultAnswer } from '../../vault/use-vault.ts';

/** What was said and is not noted yet, with what is being typed: kept on this device only, encrypted. */
export const interviewDraftSchema = z.object({
  answers: z.record(z.string(), z.union([z.boolean(), z.string(), z.number(), z.null()])),
  typed: z.record(z.string(), z.string()),
});
export type InterviewDraft = z.infer<typeof interviewDraftSchema>;

export const EMPTY_DRAFT: InterviewDraft = { answers: {}, typed: {} };

export function interviewDraftKey(dossierId: string, eventId: LifeEventId): string {
  return `event:${dossierId}:${eventId}`;
}

/** A draft of this device, read before anything can be typed over it; undefined while it is being read. */
export function useKeptDraft<T>(
  key: string,
  schema: z.ZodType<T>,
  empty: T,
): { readonly value: T; readonly keptAt: Date | null } | undefined {
  const vault = useVaultApi();
  const [found, setFound] = useState<{ key: string; value: T; keptAt: Date | null }>();
  useEffect(() => {
    let gone = false;
    void vault.readDraft(key).then((kept) => {
      if (gone) return;
      const parsed = schema.safeParse(kept?.value);
      setFound(
        parsed.success && kept
          ? { key, value: parsed.data, keptAt: new Date(kept.savedAt) }
          : { key, value: empty, keptAt: null },
      );
    });
    return () => {
      gone = true;
    };
  }, [vault, key, schema, empty]);
  return found?.key === key ? found : undefined;
}

export interface Interview {
  readonly answers: RawAnswers;
  readonly typed: Readonly<Record<string, string>>;
  readonly draft: Draft;
  /** Last view that came, while the one to newer answers is on its way. */
  readonly plan: VaultAnswer<DossierAnswer<InterviewView | null>>;
  /** The view is that of these very answers. */
  readonly current: boolean;
  /** undefined takes the answer back: the dossier, or nobody, answers again. */
  answer(id: string, value: Value | null | undefined): void;
  type(id: string, text: string | undefined): void;
  /** After the event was noted: nothing of it waits on this device any more. */
  forget(): Promise<void>;
}

/** The state of one interview: answers, what is half typed, and what they lead to. */
export function useInterview(
  dossierId: string,
  eventId: LifeEventId,
  initial: InterviewDraft,
  keptAt: Date | null,
): Interview {
  const vault = useVaultApi();
  const [state, setState] = useState(initial);
  const key = interviewDraftKey(dossierId, eventId);
  const draft = useDraft(
    key,
    state,
    async (draftKey, value) => {
      const saved = await vault.saveDraft(draftKey, value);
      if (!saved.ok) throw new Error(saved.error.reason);
    },
    keptAt,
  );
  const fresh = useVault('lifeEventPlan', { dossierId, eventId, answers: state.answers });
  const [last, setLast] = useState(fresh);
  if (fresh !== undefined && fresh !== last) setLast(fresh);
  return {
    answers: state.answers,
    typed: state.typed,
    draft,
    plan: fresh ?? last,
    current: fresh !== undefined,
    answer(id, value) {
      setState((old) => {
        // An answer that changes keeps its place; a new one comes last.
        if (value !== undefined) return { ...old, answers: { ...old.answers, [id]: value } };
        const { [id]: _before, ...answers } = old.answers;
        return { ...old, answers };
      });
    },
    type(id, text) {
      setState((old) => {
        if (text !== undefined) return { ...old, typed: { ...old.typed, [id]: text } };
        const { [id]: _text, ...typed } = old.typed;
        return { ...old, typed };
      });
    },
    async forget() {
      await draft.flush();
      await vault.dropDraft(key);
    },
  };
}
