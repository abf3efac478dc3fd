import { type AdviserNow, advisersOf } from '#shared/folds/advisers.ts';
import { type AccountView, accountView } from '#shared/folds/account-view.ts';
import {
  type DossierCounts,
  type DossierHeader,
  type DossierOverview,
  dossierCounts,
  dossierHeader,
  dossierOverview,
  type MinorLine,
  minorsOf,
} from '#shared/folds/dossier-view.ts';
import { type ContactLine, contactsOf, type NoteView, notesOf } from '#shared/folds/notes-view.ts';
import {
  type CorrectionLine,
  correctionsOf,
  type IdentityNow,
  identityNow,
} from '#shared/folds/identity-view.ts';
import { type LoanNow, loansOf } from '#shared/folds/loans.ts';
import { type Situation, situation } from '#shared/folds/situation.ts';
import { timeline, type TimelineEvent } from '#shared/folds/timeline.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { defineQuery } from './define-query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface OfDossier {
  readonly dossierId: string;
}

export interface DossierHeadView {
  readonly header: DossierHeader | null;
  readonly situation: Situation;
  readonly counts: DossierCounts;
  readonly advisers: readonly AdviserNow[];
  /** Office whose dossier it is; null when there is nothing of it here. */
  readonly office: string | null;
  readonly loans: readonly LoanNow[];
  /** Null for a company. */
  readonly identity: IdentityNow | null;
  /** Corrections of the identity that wait, and those whose end was not read yet. */
  readonly corrections: readonly CorrectionLine[];
  /** When central last confirmed these rows; null when it never did. */
  readonly confirmedAt: Instant | null;
  /** Changes of this dossier that still wait on this device. */
  readonly waiting: number;
}

export interface DossierOverviewView extends DossierOverview {
  readonly recent: readonly TimelineEvent[];
}

const ofDossier = ({ dossierId }: OfDossier) => [`dossier:${dossierId}`] as const;

/** Identity line, strip, tab counts and freshness: the head of every tab. */
export const dossierHeadQuery = defineQuery<OfDossier, DossierAnswer<DossierHeadView>>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`, 'outbox'],
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, async (rows) => ({
      header: dossierHeader(rows, context.session.today),
      situation: situation(rows, context.session.today),
      counts: dossierCounts(rows),
      advisers: advisersOf(rows),
      office: rowsOfType(rows, 'dossier')[0]?.spaceId ?? null,
      loans: loansOf(rows, context.session.today),
      identity: identityNow(rows),
      corrections: correctionsOf(rows),
      confirmedAt: await context.freshness(dossierId),
      waiting: (await context.outbox()).filter(
        (entry) => entry.dossierId === dossierId && !entry.quiet && entry.outcome === null,
      ).length,
    })),
});

export const dossierOverviewQuery = defineQuery<OfDossier, DossierAnswer<DossierOverviewView>>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => ({
      ...dossierOverview(rows, context.session.today, context.session.staff.staffId),
      recent: timeline(rows, context.session.today)
        .filter((event) => event.k !== 'claim' && event.k !== 'affiliation')
        .slice(0, 6),
    })),
});

export const accountQuery = defineQuery<OfDossier, DossierAnswer<AccountView>>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => accountView(rows, context.session.today)),
});

export const dossierNotesQuery = defineQuery<
  OfDossier,
  DossierAnswer<{ readonly notes: readonly NoteView[]; readonly contacts: readonly ContactLine[] }>
>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => ({ notes: notesOf(rows), contacts: contactsOf(rows) })),
});

export const timelineQuery = defineQuery<OfDossier, DossierAnswer<readonly TimelineEvent[]>>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => timeline(rows, context.session.today)),
});

/** Asked only after the page has written the audit entry of category M. */
export const minorsQuery = defineQuery<OfDossier, DossierAnswer<readonly MinorLine[]>>({
  topics: ofDossier,
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => minorsOf(rows, context.session.today)),
});
