/** What of a card answered the words typed; the page words it ("numéro NISS", "nom, à une lettre près"…). */
export type Matched =
  | 'name'
  | 'nameTypo'
  | 'linkedName'
  | 'number'
  | 'ssin'
  | 'enterpriseNumber'
  | 'iban'
  | 'communication'
  | 'phone'
  | 'place'
  | 'trade';

export interface SearchHit {
  readonly dossierId: string;
  readonly score: number;
  readonly matched: Matched;
  /** Ranges of `name givenNames` to mark, as [start, end). */
  readonly ranges: readonly (readonly [number, number])[];
}
