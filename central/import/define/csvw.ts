import type { Column, ColumnType } from './column.ts';
import { fileKinds, files } from './files.ts';

/** Metadata of an extract in the W3C's vocabulary for CSV on the Web, from the one definition of the columns. */
export function csvwOf(): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    dialect: { delimiter: ';', encoding: 'utf-8', header: true },
    tables: fileKinds.map((kind) => ({
      url: `${kind}.csv`,
      tableSchema: {
        columns: files[kind].columns.map(columnOf),
        primaryKey: files[kind].key.flatMap((name) => parts[name] ?? name),
      },
    })),
  };
}

/** Parts of keys that stand for whichever of two columns is filled. */
const parts: Readonly<Record<string, string[]>> = {
  person: ['person_ref', 'ssin'],
  helper: ['helper_ref', 'ssin'],
};

function columnOf({ name, type, required, fallback }: Column): object {
  return {
    name,
    titles: name,
    required,
    datatype: datatypeOf(type),
    ...(fallback === null ? {} : { default: fallback }),
  };
}

function datatypeOf(type: ColumnType): object {
  switch (type.is) {
    case 'text':
      return { base: 'string', maxLength: type.most };
    case 'ref':
      return { base: 'string', format: '[A-Za-z0-9./-]{1,20}' };
    case 'refs':
      return { base: 'string', format: '[A-Za-z0-9./-]{1,20}( [A-Za-z0-9./-]{1,20})*' };
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'quarter':
      return { base: 'string', format: '[0-9]{4}[QTK][1-4]' };
    case 'year':
      return { base: 'gYear' };
    case 'money':
      return { base: 'decimal', format: { decimalChar: ',', pattern: '#0.##' } };
    case 'whole':
      return { base: 'integer', minimum: type.min, maximum: type.max };
    case 'bool':
      return { base: 'boolean', format: '1|0' };
    case 'lang':
      return { base: 'string', format: 'FR|NL|DE' };
    case 'iso2':
      return { base: 'string', format: '[A-Z]{2}' };
    case 'enum':
      return { base: 'string', format: type.values.join('|') };
    default:
      return { base: 'string' };
  }
}
