import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { DutyMeans } from '#shared/life-events/define-life-event.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { DocumentKind, KnowledgeDocument, KnowledgeLibrary } from './document.ts';

/** All versions of a document in a language, newest first. */
export function versionsOf(
  library: KnowledgeLibrary,
  kind: DocumentKind,
  id: string,
  lang: Lang,
): readonly KnowledgeDocument[] {
  return library.documents
    .filter((one) => one.kind === kind && one.id === id && one.lang === lang)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
}

/** The version in force on that day; null before the first one. */
export function documentOn(
  library: KnowledgeLibrary,
  kind: DocumentKind,
  id: string,
  lang: Lang,
  day: PlainDate,
): KnowledgeDocument | null {
  return versionsOf(library, kind, id, lang).find(({ from }) => from <= day) ?? null;
}

/** The page that explains a topic, as it was in force on that day. */
export function pageOn(
  library: KnowledgeLibrary,
  topic: TopicId,
  lang: Lang,
  day: PlainDate,
): KnowledgeDocument | null {
  return documentOn(library, 'page', topic, lang, day);
}

/** What answers a duty to inform, as it was in force on that day: the page, a brochure on the topic, or the charter. */
export function documentOfDuty(
  library: KnowledgeLibrary,
  { topic, by }: { readonly topic: TopicId; readonly by: DutyMeans },
  lang: Lang,
  day: PlainDate,
): KnowledgeDocument | null {
  switch (by) {
    case 'anyArtefact':
      return pageOn(library, topic, lang, day);
    case 'charterHanded':
      return documentOn(library, 'charter', 'charter', lang, day);
    case 'brochureHanded':
      return inForce(library, 'brochure', lang, day).find(({ topics }) => topics.includes(topic)) ?? null;
  }
}

/** What is in force on that day in a language: one version of each document. */
export function inForce(
  library: KnowledgeLibrary,
  kind: DocumentKind,
  lang: Lang,
  day: PlainDate,
): readonly KnowledgeDocument[] {
  const newest = new Map<string, KnowledgeDocument>();
  for (const one of library.documents) {
    if (one.kind !== kind || one.lang !== lang || one.from > day) continue;
    const held = newest.get(one.id);
    if (held === undefined || held.from < one.from) newest.set(one.id, one);
  }
  return [...newest.values()];
}

/**
 * The version in force of an artefact, for the charter ledger; null for what is not kept here (a letter, a simulation),
 * and then any version counts.
 */
export function currentVersionOf(
  library: KnowledgeLibrary,
  day: PlainDate,
): (artefact: { readonly kind: string; readonly id: string; readonly lang: Lang }) => string | null {
  return ({ kind, id, lang }) =>
    kind === 'page' || kind === 'brochure' || kind === 'charter'
      ? (documentOn(library, kind, id, lang, day)?.version ?? null)
      : null;
}
