import type { OutboxEntry, PackInForce, SyncStatus, VaultSession } from '../contract.ts';
import { agendaQuery } from './agenda.query.ts';
import { callListQuery } from './call-list.query.ts';
import { currentVisitQuery } from './current-visit.query.ts';
import { defineQuery, type QueryDefinition } from './define-query.ts';
import { fileTransfersQuery } from './file-transfers.query.ts';
import { documentsQuery } from './documents.query.ts';
import {
  accountQuery,
  dossierHeadQuery,
  dossierNotesQuery,
  dossierOverviewQuery,
  minorsQuery,
  timelineQuery,
} from './dossier.query.ts';
import { editFactsQuery } from './edit-facts.query.ts';
import { expectedVisitQuery } from './expected-visit.query.ts';
import { firstStepsQuery } from './first-steps.query.ts';
import { looseTroublesQuery } from './loose-troubles.query.ts';
import { registerDeskQuery, registerQuery } from './register.query.ts';
import { eventFormQuery, lifeEventPlanQuery, rightWaysQuery } from './interview.query.ts';
import { explainedRowQuery, keptComputationsQuery, lawFactsQuery, packSourcesQuery } from './law.query.ts';
import { reviewItemQuery, reviewQueueQuery } from './review.query.ts';
import { rightGroundsQuery, rightsCountQuery, rightsRadarQuery } from './rights.query.ts';
import { recentDossiersQuery, searchQuery } from './search.query.ts';
import { syncOutboxQuery } from './sync-outbox.query.ts';
import { badgesQuery, todayQuery } from './today.query.ts';
import { troublesQuery } from './troubles.query.ts';
import { companionBasketsQuery } from './companion-baskets.query.ts';
import { visitBasketQuery } from './visit-basket.query.ts';
import { missionPackQuery } from './mission-pack.query.ts';
import { visitPeopleQuery } from './visit-people.query.ts';
import { visitorScopeQuery } from './visitor-scope.query.ts';

/** Every subscription of the desk. A screen adds its query in a file beside this one and one line here. */
export const queries = {
  status: defineQuery<Record<string, never>, SyncStatus>({
    topics: () => ['status', 'outbox'],
    run: (context) => context.status(),
  }),
  session: defineQuery<Record<string, never>, VaultSession>({
    topics: () => ['session'],
    run: (context) => context.session,
  }),
  outbox: defineQuery<Record<string, never>, readonly OutboxEntry[]>({
    topics: () => ['outbox'],
    run: (context) => context.outbox(),
  }),
  pack: defineQuery<Record<string, never>, PackInForce>({
    topics: () => ['pack'],
    run: (context) => context.pack(),
  }),
  syncOutbox: syncOutboxQuery,
  currentVisit: currentVisitQuery,
  companionBaskets: companionBasketsQuery,
  visitBasket: visitBasketQuery,
  visitPeople: visitPeopleQuery,
  visitorScope: visitorScopeQuery,
  expectedVisit: expectedVisitQuery,
  reviewQueue: reviewQueueQuery,
  reviewItem: reviewItemQuery,
  agenda: agendaQuery,
  missionPack: missionPackQuery,
  today: todayQuery,
  badges: badgesQuery,
  callList: callListQuery,
  search: searchQuery,
  recentDossiers: recentDossiersQuery,
  dossierHead: dossierHeadQuery,
  dossierOverview: dossierOverviewQuery,
  account: accountQuery,
  explainedRow: explainedRowQuery,
  lawFacts: lawFactsQuery,
  keptComputations: keptComputationsQuery,
  rightsRadar: rightsRadarQuery,
  rightsCount: rightsCountQuery,
  rightGrounds: rightGroundsQuery,
  packSources: packSourcesQuery,
  dossierNotes: dossierNotesQuery,
  timeline: timelineQuery,
  troubles: troublesQuery,
  looseTroubles: looseTroublesQuery,
  editFacts: editFactsQuery,
  minors: minorsQuery,
  documents: documentsQuery,
  fileTransfers: fileTransfersQuery,
  firstSteps: firstStepsQuery,
  register: registerQuery,
  registerDesk: registerDeskQuery,
  lifeEventPlan: lifeEventPlanQuery,
  rightWays: rightWaysQuery,
  eventForm: eventFormQuery,
};

export type QueryName = keyof typeof queries;
export type QueryArgs<N extends QueryName> =
  (typeof queries)[N] extends QueryDefinition<infer Args, infer _Value> ? Args : never;
export type QueryValue<N extends QueryName> =
  (typeof queries)[N] extends QueryDefinition<infer _Args, infer Value> ? Value : never;
