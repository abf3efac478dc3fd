import type { Row } from '#shared/entities/index.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { BuiltDossier, type DossierPlace, type ImportContext, importedId } from '../build/import-context.ts';
import type { Disagreement } from './merge.ts';

interface Wish {
  readonly code: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * The open conflict of a field that the desk and the extract both changed. Its change is the one the desk would make,
 * where there is one, so that whoever decides can let the extract have it; other fields are decided by what stands.
 */
export function conflictOf(
  place: DossierPlace,
  disagreement: Disagreement,
  context: ImportContext,
): Row | null {
  const built = new BuiltDossier(place, context);
  const { row, fields, base, theirs, mine } = disagreement;
  const wish = wishOf(disagreement, context);
  built.add('conflict', `${row.type}/${row.id}/${fields.join('+')}/${hashOf(mine)}`, {
    entityType: row.type,
    entityId: row.id,
    mutation: { name: wish.name, args: { ...wish.args } },
    code: wish.code,
    base: { ...base },
    theirs: { ...theirs },
    mine: { ...mine },
    theirsBy: null,
    mineBy: 'import',
    mineDevice: 'import',
    mineSeq: 0,
    at: context.at,
    state: 'open',
    choice: null,
    resolvedBy: null,
  });
  return built.rows[0] ?? null;
}

function wishOf({ row, base, mine }: Disagreement, { asOf }: ImportContext): Wish {
  const { dossierId } = row;
  switch (row.type) {
    case 'address': {
      const place = ({ municipalityNis: _nis, ...rest }: Readonly<Record<string, unknown>>) => rest;
      return {
        code: 'addressChangedMeanwhile',
        name: 'address.set@1',
        args: {
          addressId: row.id,
          dossierId,
          was: place(base),
          to: place(mine),
          since: null,
          formerId: importedId('address', `former/${row.id}`),
        },
      };
    }
    case 'contact-point':
      return {
        code: 'contactChangedMeanwhile',
        name: 'contact.set@1',
        args: { pointId: row.id, dossierId, change: { group: 'reach', was: base, to: mine } },
      };
    case 'person':
      if (mine['familyName'] === undefined) break;
      return {
        code: 'identityChangedMeanwhile',
        name: 'person.correct@1',
        args: { personId: row.id, dossierId, was: base, to: mine, proof: { kind: 'document', on: asOf } },
      };
    default:
  }
  return {
    code: 'importedChangedMeanwhile',
    name: 'import.update@1',
    args: { type: row.type, id: row.id, dossierId, was: base, to: mine },
  };
}
