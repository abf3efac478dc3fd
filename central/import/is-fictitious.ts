import { csvRecords } from './read/csv-records.ts';
import { textOf } from './read/encoding.ts';
import type { FieldMap } from './read/field-map.ts';
import { isFictitiousCompany, isFictitiousPerson } from './rows/check-identity.ts';
import { rowReader } from './rows/read-row.ts';
import type { CheckContext } from './rows/staged-row.ts';
import { type Opened, refusalsOf } from './stage-files.ts';

const LOOKED_AT = 200;

/** Whether the persons and companies an extract begins with are all made up; an extract without any says no. */
export async function isFictitious(
  opened: readonly Opened[],
  map: FieldMap,
  context: CheckContext,
): Promise<boolean> {
  let seen = 0;
  for (const [fileNo, file] of opened.entries()) {
    const kind = file.header?.definition.kind;
    if (kind !== 'persons' && kind !== 'companies') continue;
    if (refusalsOf(file).length > 0 || !file.header || !file.bytes?.encoding) continue;
    const source = { definition: file.header.definition, fileNo, places: file.header.places, map };
    const read = rowReader(source, context);
    let place = 0;
    for await (const record of csvRecords(textOf(file.path, file.bytes.encoding), file.separator)) {
      place += 1;
      if (place === 1) continue;
      if (place > LOOKED_AT) break;
      const { data } = read(record);
      const numbered =
        kind === 'persons' ? data['ssin'] !== undefined : data['enterprise_number'] !== undefined;
      if (!numbered) continue;
      if (!(kind === 'persons' ? isFictitiousPerson(data) : isFictitiousCompany(data))) return false;
      seen += 1;
    }
  }
  return seen > 0;
}
