/** What a cell holds. `text` and `ref` have a length; `enum` its values, as they are written in the house. */
export type ColumnType =
  | { readonly is: 'text'; readonly most: number }
  | { readonly is: 'ref' }
  | { readonly is: 'refs' }
  | { readonly is: 'date' }
  | { readonly is: 'quarter' }
  | { readonly is: 'year' }
  | { readonly is: 'money'; readonly wide: boolean }
  | { readonly is: 'whole'; readonly min: number; readonly max: number }
  | { readonly is: 'bool' }
  | { readonly is: 'lang' }
  | { readonly is: 'iso2' }
  | { readonly is: 'enum'; readonly values: readonly string[] }
  | { readonly is: 'ssin' }
  | { readonly is: 'enterprise' }
  | { readonly is: 'iban' }
  | { readonly is: 'communication' }
  | { readonly is: 'phone' }
  | { readonly is: 'email' };

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** What an empty cell means, as it would be written. */
  readonly fallback: string | null;
}

const texts: Readonly<Record<string, ColumnType>> = {
  ref: { is: 'ref' },
  refs: { is: 'refs' },
  date: { is: 'date' },
  quarter: { is: 'quarter' },
  year: { is: 'year' },
  money: { is: 'money', wide: false },
  total: { is: 'money', wide: true },
  count: { is: 'whole', min: 0, max: 100_000_000 },
  number: { is: 'whole', min: 1, max: 1_000 },
  quarters: { is: 'whole', min: 1, max: 4 },
  bool: { is: 'bool' },
  lang: { is: 'lang' },
  iso2: { is: 'iso2' },
  ssin: { is: 'ssin' },
  enterprise: { is: 'enterprise' },
  iban: { is: 'iban' },
  communication: { is: 'communication' },
  phone: { is: 'phone' },
  email: { is: 'email' },
};

/**
 * Reads the columns of a file as a specification writes them: `name!` is required, the type follows (`text(80)`, a name
 * of the table above, or values between bars), `=x` is what an empty cell means.
 */
export function columnsOf(lines: string): readonly Column[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.trim().split(' ');
      const [kind = '', fallback = null] = rest.split('=');
      return {
        name: head.replace('!', ''),
        required: head.endsWith('!'),
        type: typeOf(kind),
        fallback,
      };
    });
}

function typeOf(text: string): ColumnType {
  const long = /^text\((\d+)\)$/.exec(text);
  if (long) return { is: 'text', most: Number(long[1]) };
  return texts[text] ?? { is: 'enum', values: text.split('|') };
}
