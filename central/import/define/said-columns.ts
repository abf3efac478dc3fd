import type { FileKind } from './files.ts';

/**
 * Columns of the stage that rules across files look at, beside the row's JSON: to take millions of those apart, once for each
 * rule, took longer than to judge them. Amounts are in cents.
 */
export interface SaidColumns {
  /** Columns that point to another row, or must be unique. */
  readonly ref_a?: string;
  readonly ref_b?: string;
  /** What decides which rule applies. */
  readonly code?: string;
  /** What else names, or groups, the row. */
  readonly mark?: string;
  readonly from_on?: string;
  readonly to_on?: string;
  readonly cents?: string;
  readonly part?: string;
}

export const saidTexts = ['ref_a', 'ref_b', 'code', 'mark', 'from_on', 'to_on'] as const;
export const saidNumbers = ['cents', 'part'] as const;

export const saidColumns: Readonly<Partial<Record<FileKind, SaidColumns>>> = {
  // The day of birth that counts is noted beside the values.
  persons: { ref_a: 'ssin', from_on: '_b', to_on: 'death_date' },
  companies: { ref_a: 'enterprise_number', code: 'status', from_on: 'created_on', to_on: 'status_since' },
  affiliations: {
    ref_a: 'affiliation_ref',
    code: 'category',
    mark: 'capacity',
    from_on: 'from',
    to_on: 'to',
  },
  mandates: { ref_a: 'person_ref', from_on: 'from', to_on: 'to' },
  helpers: { ref_a: 'helper_ref' },
  'contribution-lines': {
    ref_a: 'on_line',
    ref_b: 'reversal_of',
    code: 'kind',
    mark: 'quarter',
    cents: 'amount',
    part: 'fee',
  },
  payments: {
    ref_a: 'line_ref',
    ref_b: 'returned_of',
    mark: 'payment_ref',
    from_on: 'received_on',
    cents: 'amount',
    part: 'allocated',
  },
  facts: { code: 'fact' },
  plans: { ref_a: 'plan_ref' },
};
