export type {
  CompanyProfile,
  DossierStatus,
  PaymentBehaviour,
  PersonProfile,
  PlanOutcome,
  Profile,
  Rung,
  SpaceId,
} from './population/profile.ts';
