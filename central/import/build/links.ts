import type { BodyOf } from '#shared/entities/index.ts';
import { brand } from '#shared/kernel/brand.ts';
import type { Ssin } from '#shared/kernel/ssin.ts';
import { textIn } from '../rows/staged-row.ts';
import {
  type BuiltDossier,
  codeIn,
  importedId,
  type OtherDossier,
  periodIn,
  type SourceRow,
} from './import-context.ts';

/** The true row of a mandate or of a helper, in the dossier of the company or of who is helped. */
export function addLink(
  built: BuiltDossier,
  { kind, key, data }: SourceRow,
  other: OtherDossier | null,
): void {
  const written = textIn(data, 'ssin') ?? other?.ssin ?? null;
  const party = {
    ssin: written === null ? null : brand<Ssin>(written),
    name: textIn(data, 'name') ?? other?.name ?? '',
    period: periodIn(data, built.context.asOf),
  };
  if (kind === 'helpers')
    built.add(
      'helper-link',
      key,
      {
        kind: codeIn<BodyOf<'helper-link'>['kind']>(data, 'kind') ?? 'helper',
        helperDossierId: other?.dossierId ?? null,
        ...party,
      },
      party.period.from,
    );
  else
    built.add(
      'mandate',
      key,
      {
        function: codeIn<BodyOf<'mandate'>['function']>(data, 'function') ?? 'director',
        personDossierId: other?.dossierId ?? null,
        paid: typeof data['paid'] === 'boolean' ? data['paid'] : null,
        publishedOn: null,
        ...party,
      },
      party.period.from,
    );
}

/** Its mirror, in the dossier of the person who acts or helps. */
export function addMirror(built: BuiltDossier, { kind, key, data }: SourceRow, owner: OtherDossier): void {
  const type = kind === 'helpers' ? 'helper-link' : 'mandate';
  const relation =
    kind === 'helpers'
      ? (codeIn<'helper' | 'assistingSpouse'>(data, 'kind') ?? 'helper')
      : textIn(data, 'function') === 'workingPartner'
        ? 'workingPartner'
        : 'officer';
  built.add('relation', `${kind}/${key}`, {
    kind: relation,
    otherDossierId: owner.dossierId,
    otherSpaceId: owner.spaceId,
    display: owner.name,
    period: periodIn(data, built.context.asOf),
    sourceType: type,
    sourceId: importedId(type, key),
  });
}
