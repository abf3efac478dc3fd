import { addDays } from '#shared/kernel/plain-date.ts';
import { demoId } from '../demo-row.ts';
import type { Block, HelperLink, MandateLink } from './block.ts';
import type { DossierRows } from './dossier-rows.ts';
import type { Profile } from './profile.ts';

/**
 * The links this dossier owns and the mirrors of those that others own. A party whose dossier the fund does not hold
 * (`exists` says no: the last block of a fund may be cut) stays as a name and a number.
 */
export function addLinks(rows: DossierRows, profile: Profile, block: Block, exists: (profile: Profile) => boolean): void {
  for (const link of block.mandates) {
    if (link.company === profile) addMandate(rows, link, exists(link.person));
    if (link.person === profile && exists(link.company)) {
      rows.add('relation', mandateKey(link), {
        kind: link.function === 'workingPartner' ? 'workingPartner' : 'officer',
        otherDossierId: link.company.dossierId,
        otherSpaceId: link.company.spaceId,
        display: link.company.display,
        period: link.period,
        sourceType: 'mandate',
        sourceId: demoId('mandate', `${link.company.number}/${mandateKey(link)}`),
      });
    }
  }
  for (const link of block.helpers) {
    if (link.helped === profile) {
      rows.add('helper-link', helperKey(link), {
        kind: link.kind,
        helperDossierId: exists(link.helper) ? link.helper.dossierId : null,
        ssin: link.helper.ssin,
        name: link.helper.display,
        period: link.period,
      });
    }
    if (link.helper === profile && exists(link.helped)) {
      rows.add('relation', helperKey(link), {
        kind: link.kind,
        otherDossierId: link.helped.dossierId,
        otherSpaceId: link.helped.spaceId,
        display: link.helped.display,
        period: link.period,
        sourceType: 'helper-link',
        sourceId: demoId('helper-link', `${link.helped.number}/${helperKey(link)}`),
      });
    }
  }
}

function addMandate(rows: DossierRows, link: MandateLink, held: boolean): void {
  rows.add(
    'mandate',
    mandateKey(link),
    {
      function: link.function,
      personDossierId: held ? link.person.dossierId : null,
      ssin: link.person.ssin,
      name: link.person.display,
      paid: true,
      period: link.period,
      publishedOn: addDays(link.period.from, 15),
    },
    { factOn: link.period.from },
  );
}

/** A person may be listed twice in a small pool: the place in the pair's name is the person. */
function mandateKey(link: MandateLink): string {
  return `mandate-${link.company.number}-${link.person.number}`;
}

function helperKey(link: HelperLink): string {
  return `helper-${link.helped.number}-${link.helper.number}`;
}
