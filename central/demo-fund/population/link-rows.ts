import { addDays } from '#shared/kernel/plain-date.ts';
import { demoId } from '../demo-row.ts';
import type { Block, HelperLink, MandateLink } from './block.ts';
import type { DossierRows } from './dossier-rows.ts';
import { drawFamilyName, drawGivenNames } from './names/draw-name.ts';
import type { CompanyProfile, Profile } from './profile.ts';

/**
 * The links this dossier owns and the mirrors of those that others own. A party whose dossier the fund does not hold
 * (`exists` says no: the last block of a fund may be cut) stays as a name and a number.
 */
export function addLinks(
  rows: DossierRows,
  profile: Profile,
  block: Block,
  exists: (profile: Profile) => boolean,
): void {
  if (profile.kind === 'company' && !block.mandates.some((link) => link.company === profile))
    addOutsider(rows, profile);
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

/** Somebody who is with another fund: a company has a person who acts for it. */
function addOutsider(rows: DossierRows, company: CompanyProfile): void {
  const random = company.random.fork('outsider');
  const name = `${drawFamilyName(company.language, random)} ${drawGivenNames(company.language, random.chance(0.7) ? 'm' : 'f', 1975, random)}`;
  const to = company.endOn === null ? null : addDays(company.endOn, 1);
  rows.add(
    'mandate',
    'outsider',
    {
      function: 'director',
      personDossierId: null,
      ssin: null,
      name,
      paid: null,
      period: { from: company.startOn, to },
      publishedOn: null,
    },
    { factOn: company.startOn },
  );
}

/** One person acts in a company once: the pair names the row. */
function mandateKey(link: MandateLink): string {
  return `mandate-${link.company.number}-${link.person.number}`;
}

function helperKey(link: HelperLink): string {
  return `helper-${link.helped.number}-${link.helper.number}`;
}
