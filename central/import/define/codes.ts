/** R the row is rejected, F the file or the run is refused, W the row is taken and reported. */
export type Severity = 'R' | 'F' | 'W';

/** What stands in a cell, never its text. */
export type ValueClass = string;

/** Why a cell, a row, a file or a run is not taken as it is. */
export interface Issue {
  /** Key of the sentence; its first three characters are the code. */
  readonly say: IssueKey;
  readonly severity: Severity;
  readonly column: string;
  readonly valueClass: ValueClass;
  readonly params: Readonly<Record<string, string | number>>;
}

export const issueSeverities = {
  E01: 'F',
  E02: 'F',
  E02unknown: 'F',
  E02unreadable: 'F',
  E03: 'R',
  E04: 'R',
  E05: 'R',
  E06: 'R',
  E07: 'R',
  E08: 'R',
  E08sex: 'W',
  E09: 'R',
  E09held: 'R',
  E10: 'R',
  E11: 'W',
  E12: 'W',
  E13: 'R',
  E14: 'R',
  E15: 'R',
  E16: 'R',
  E17: 'R',
  E18: 'R',
  E19: 'R',
  E19plain: 'R',
  E20: 'R',
  E21: 'R',
  E22: 'R',
  E22gap: 'R',
  E23: 'R',
  E24: 'W',
  E25: 'R',
  E26: 'R',
  E26totals: 'F',
  E27: 'W',
  E28: 'W',
  E28missing: 'R',
  E29: 'R',
  E29reversal: 'R',
  E30: 'W',
  E31: 'W',
  I40: 'R',
} as const satisfies Record<string, Severity>;

export type IssueKey = keyof typeof issueSeverities;

/** `E08sex` is a sentence of E08. */
export function codeOfIssue(say: IssueKey): string {
  return say.slice(0, 3);
}

export function issue(
  say: IssueKey,
  column: string,
  valueClass: ValueClass,
  params: Issue['params'] = {},
): Issue {
  return { say, severity: issueSeverities[say], column, valueClass, params };
}
