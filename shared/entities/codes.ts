import * as z from 'zod';

/** In which quality a person is obliged. Stored per affiliation. */
export const capacitySchema = z.enum([
  'selfEmployed',
  'helper',
  'assistingSpouse',
  'companyOfficer',
  'workingPartner',
]);
export type Capacity = z.infer<typeof capacitySchema>;

/** How a person contributes. Declared or imported here; computed per quarter by the rules. */
export const categorySchema = z.enum([
  'mainOccupation',
  'primoStarter',
  'maxiStatus',
  'miniStatus',
  'secondaryOccupation',
  'article37',
  'selfEmployedStudent',
  'activePensioner',
  'pensionAgeNoPension',
  'pensionAgeOptOut',
  'pensionAgeBefore2025',
]);
export type Category = z.infer<typeof categorySchema>;

export const legalFormSchema = z.enum(['SRL', 'SA', 'SC', 'SNC', 'SCOMM', 'ASBL', 'other']);
export type LegalForm = z.infer<typeof legalFormSchema>;

/** Way in which the fund and a person met. */
export const channelSchema = z.enum(['office', 'phone', 'email', 'post', 'fax', 'internet', 'business']);
export type Channel = z.infer<typeof channelSchema>;

/** The eight life events of the charter, in its order. */
export const lifeEventIdSchema = z.enum([
  'activity-start',
  'family-growth',
  'health-trouble',
  'payment-difficulty',
  'bankruptcy',
  'retirement',
  'supplementary-pension',
  'activity-cessation',
]);
export type LifeEventId = z.infer<typeof lifeEventIdSchema>;

/** Why a visit takes place: a life event or one of a closed list. */
export const visitReasonSchema = z.enum([
  ...lifeEventIdSchema.options,
  'account-question',
  'document-handover',
  'data-change',
  'certificate',
  'complaint',
  'other',
]);
export type VisitReason = z.infer<typeof visitReasonSchema>;

/** Why a dossier is opened; kept in the audit trail. */
export const purposeSchema = z.enum([
  'visit',
  'call',
  'letter',
  'task',
  'review',
  'preparation',
  'correction',
]);
export type Purpose = z.infer<typeof purposeSchema>;

export const reviewReasonSchema = z.enum([
  'incomplete',
  'amountUndated',
  'wrongDossier',
  'toneOrPrivacy',
  'dutyNotProven',
  'other',
]);
export type ReviewReason = z.infer<typeof reviewReasonSchema>;

export const roleSchema = z.enum(['deskAgent', 'fieldAdviser', 'supervisor', 'administrator']);
export type Role = z.infer<typeof roleSchema>;
