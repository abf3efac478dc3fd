import type { BodyOf } from '#shared/entities/index.ts';
import { at, type DossierBuilder, day } from './dossier-builder.ts';

export interface VisitStory {
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly authorId: string;
  readonly channel?: BodyOf<'visit'>['channel'];
  readonly reason: BodyOf<'visit'>['reason'];
  readonly offline?: boolean;
  /** The words of the note, version after version; the last one is the current one. */
  readonly note: readonly { readonly text: string; readonly on: string; readonly at: string }[];
  readonly state: BodyOf<'note'>['state'];
  readonly returned?: {
    readonly by: string;
    readonly on: string;
    readonly at: string;
    readonly reason: NonNullable<BodyOf<'review'>['reasonCode']>;
    readonly text: string;
    readonly revision: number;
  };
  readonly approvedBy?: { readonly by: string; readonly on: string; readonly at: string };
}

/** A visit that took place: the visit, its contact, its note with every version and verdict. */
export function addVisit(dossier: DossierBuilder, story: VisitStory): void {
  const key = dossier.next('visit');
  const author = { createdBy: story.authorId };
  const channel = story.channel ?? 'office';
  const visitKey = `${key}/visit`;
  const noteKey = `${key}/note`;
  const ended = at(story.on, story.until);
  const noteId = dossier.add(
    'note',
    noteKey,
    {
      authorId: story.authorId,
      visitId: null,
      topics: [story.reason],
      lastRevision: story.note.length,
      reviewId: null,
      writtenOffline: story.offline ?? false,
      state: story.state,
    },
    { ...author, factOn: day(story.on), recordedOn: ended },
  );
  const visitId = dossier.add(
    'visit',
    visitKey,
    {
      authorId: story.authorId,
      channel,
      reason: story.reason,
      visitor: 'self',
      proxyId: null,
      purpose: 'visit',
      startedAt: at(story.on, story.from),
      endedAt: ended,
      appointmentId: null,
      basket: [],
      pagesShown: [],
      snapshotIds: [],
      noteId,
      nothingToNote: null,
      offline: story.offline ?? false,
      abandonReason: null,
      state: 'closed',
    },
    { ...author, factOn: day(story.on), recordedOn: ended },
  );
  dossier.contact(story.on, { channel, staffId: story.authorId, visitId, purposes: ['information'] });
  story.note.forEach((version, index) => {
    dossier.add(
      'note-revision',
      `${noteKey}/${index + 1}`,
      {
        noteId,
        no: index + 1,
        text: version.text,
        links: { snapshotIds: [], pageIds: [], requestIds: [] },
        on: at(version.on, version.at),
      },
      { ...author, recordedOn: at(version.on, version.at) },
    );
  });
  const reviewId = verdict(dossier, noteKey, noteId, story);
  const index = dossier.rows.findIndex((row) => row.id === noteId);
  const note = dossier.rows[index];
  if (note?.type === 'note') dossier.rows[index] = { ...note, body: { ...note.body, visitId, reviewId } };
}

/** Writes the verdicts; gives the id of the one the note points at. */
function verdict(dossier: DossierBuilder, noteKey: string, noteId: string, story: VisitStory): string | null {
  let last: string | null = null;
  const base = {
    subjectType: 'note' as const,
    subjectId: noteId,
    sampleReason: null,
    blind: false,
    passages: [],
  };
  if (story.returned) {
    const { by, on, at: time, reason, text, revision } = story.returned;
    last = dossier.add(
      'review',
      `${noteKey}/returned`,
      {
        ...base,
        subjectRevision: revision,
        verdict: 'returned',
        reasonCode: reason,
        text,
        reviewerId: by,
        on: at(on, time),
      },
      { createdBy: by, recordedOn: at(on, time) },
    );
  }
  if (story.approvedBy) {
    const { by, on, at: time } = story.approvedBy;
    last = dossier.add(
      'review',
      `${noteKey}/approved`,
      {
        ...base,
        subjectRevision: story.note.length,
        verdict: 'approved',
        reasonCode: null,
        text: '',
        reviewerId: by,
        on: at(on, time),
      },
      { createdBy: by, recordedOn: at(on, time) },
    );
  }
  return last;
}
