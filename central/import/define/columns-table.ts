import type { Column, ColumnType } from './column.ts';
import { fileKinds, files } from './files.ts';

const BEGIN = '<!-- columns: written from central/import/define by scripts/write-sample-extract.ts -->';
const END = '<!-- end of columns -->';

/** The page with its list of columns as the definition has them. */
export function withColumnsTable(page: string): string {
  const [before = '', rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  const tables = fileKinds.map((kind) => {
    const { columns, key } = files[kind];
    const rows = columns.map(
      (column) =>
        `| \`${column.name}\`${column.required ? ' !' : ''} | ${typeText(column.type)}${fallbackText(column)} |`,
    );
    return `**${kind}.csv** [${key.join(' + ')}]\n\n| column | type |\n|---|---|\n${rows.join('\n')}\n`;
  });
  return `${before}${BEGIN}\n\n${tables.join('\n')}\n${END}${after}`;
}

function fallbackText({ fallback }: Column): string {
  return fallback === null ? '' : ` =${fallback}`;
}

const words: Readonly<Partial<Record<ColumnType['is'], string>>> = {
  refs: 'refs, spaces between',
  iso2: 'country, two letters',
  ssin: 'NISS',
  enterprise: 'enterprise number',
  iban: 'IBAN',
  communication: 'structured communication',
};

function typeText(type: ColumnType): string {
  if (type.is === 'text') return `text, at most ${type.most}`;
  if (type.is === 'whole') return `number, ${type.min} to ${type.max}`;
  if (type.is === 'enum') return type.values.map((value) => `\`${value}\``).join(' ');
  if (type.is === 'money') return type.wide ? 'money without limit' : 'money';
  return words[type.is] ?? type.is;
}
