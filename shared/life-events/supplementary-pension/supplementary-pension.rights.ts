import { plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { quarterOf } from '#shared/kernel/quarter.ts';
import { provisionalContributionRule } from '#shared/rules/contributions/provisional-contribution/provisional-contribution.rule.ts';
import { plciMaximumRule } from '#shared/rules/supplementary-pension/plci-maximum/plci-maximum.rule.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, any, is, test, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import type { View } from '../engine/view.ts';
import { say } from '../say.ts';

const ceilingKnown = test(
  ['referenceIncome'],
  say(
    'revenu de base revalorisé connu',
    'geherwaardeerd basisinkomen bekend',
    'aufgewertetes Basiseinkommen bekannt',
  ),
  (view) => (view.cents('referenceIncome') === null ? null : true),
);

const plci = defineRight({
  id: 'plci',
  label: say(
    'Pension libre complémentaire, ordinaire ou sociale',
    'Vrij aanvullend pensioen, gewoon of sociaal',
    'Freie Zusatzpension, gewöhnlich oder sozial',
  ),
  gives: say(
    'Une prime jusqu’au plafond calculé pour cette personne ; la sociale garantit plus, aucun produit n’est vendu ici.',
    'Een premie tot het voor deze persoon berekende plafond; de sociale waarborgt meer, hier wordt niets verkocht.',
    'Eine Prämie bis zur für diese Person berechneten Grenze; die soziale garantiert mehr, hier wird nichts verkauft.',
  ),
  mode: 'onRequest',
  institution: by('insurer'),
  refs: [ref('B116', 'page'), ref('P1', 'page')],
  serves: ['L7', 'A4'],
  topic: 'plci',
  situation: yes('wantsSupplement'),
  conditions: all(
    any(is('category', 'mainOccupation', 'primoStarter', 'maxiStatus'), yes('mainLevel')),
    yes('contributionsInOrder'),
    ceilingKnown,
  ),
  rules: [
    byRule(plciMaximumRule, {
      needs: ['contributionsInOrder'],
      asks: { contributionsInOrder: 'contributionsInOrder' },
      inputs: (view) => {
        const income = revaluedIncome(view);
        if (income === null) return null;
        return {
          year: yearOf(view.on),
          revaluedIncome: income,
          contributionsInOrder: view.yes('contributionsInOrder'),
        };
      },
      stake: (answer) => answer.social,
    }),
  ],
  // The premium is taken to be that of the calendar year: read nowhere as a rule, hence only a reminder.
  term: { kind: 'toConfirm', by: 'fund' },
  act: 'plciFollowUp',
  papers: ['contract', 'income'],
});

const lastDayOfYear = (view: View) => plainDateOf(yearOf(view.on), 12, 31);

const companyPension = defineRight({
  id: 'individual-pension-commitment',
  label: say(
    'Engagement individuel de pension',
    'Individuele pensioentoezegging',
    'Individuelle Pensionszusage',
  ),
  gives: say(
    'La société peut constituer une pension pour son dirigeant ; l’assureur répond, la caisse compare.',
    'De vennootschap kan een pensioen opbouwen voor haar bedrijfsleider; de verzekeraar antwoordt, het fonds vergelijkt.',
    'Die Gesellschaft kann eine Pension für ihren Leiter aufbauen; der Versicherer antwortet, die Kasse vergleicht.',
  ),
  mode: 'orientation',
  institution: by('insurer'),
  refs: [ref('B118', 'page')],
  serves: ['L7', 'A4'],
  topic: 'supplementary-cover',
  situation: yes('wantsSupplement'),
  conditions: yes('directorWithCompany'),
  term: { kind: 'none' },
  act: 'orientation',
});

const incomeCover = defineRight({
  id: 'income-and-hospital-cover',
  label: say(
    'Revenu garanti et hospitalisation',
    'Gewaarborgd inkomen en hospitalisatie',
    'Garantiertes Einkommen und Krankenhaus',
  ),
  gives: say(
    'Combler ce que la mutualité ne paie pas : information seulement, aucun produit vendu.',
    'Aanvullen wat het ziekenfonds niet betaalt: enkel informatie, er wordt niets verkocht.',
    'Ergänzen, was die Krankenkasse nicht zahlt: nur Information, es wird nichts verkauft.',
  ),
  mode: 'orientation',
  institution: by('insurer'),
  refs: [ref('B118', 'page')],
  serves: ['L7', 'A4'],
  topic: 'supplementary-cover',
  situation: yes('wantsSupplement'),
  conditions: yes('incomeCoverGap'),
  term: { kind: 'none' },
  act: 'orientation',
});

const followUp = defineRight({
  id: 'contract-follow-up',
  label: say(
    'Suivi annuel du contrat',
    'Jaarlijkse opvolging van het contract',
    'Jährliche Begleitung des Vertrags',
  ),
  gives: say(
    'Comparer chaque année la prime au plafond nouveau.',
    'Elk jaar de premie met het nieuwe plafond vergelijken.',
    'Jedes Jahr die Prämie mit der neuen Grenze vergleichen.',
  ),
  mode: 'automatic',
  institution: by('fund'),
  refs: [ref('B116', 'page')],
  serves: ['L7', 'A4'],
  topic: 'plci',
  situation: all(
    yes('wantsSupplement'),
    test(
      ['wantsSupplement'],
      say('contrat au dossier', 'contract in het dossier', 'Vertrag in der Akte'),
      (view) => view.facts.contracts.some((one) => one === 'plciOrdinary' || one === 'plciSocial'),
    ),
  ),
  term: { kind: 'day', of: lastDayOfYear },
  act: 'plciFollowUp',
});

export const supplementaryRights = [plci, companyPension, incomeCover, followUp] as const;

/** As for the provisional contribution; null in a year whose coefficient was not read. */
function revaluedIncome(view: View) {
  const { answer } = provisionalContributionRule.answer(
    {
      category: 'mainOccupation',
      quarter: quarterOf(view.on),
      managementFeeRate: null,
      incomeOfReferenceYear: view.cents('referenceIncome'),
      quartersInReferenceYear: 4,
    },
    view.pack,
  );
  return answer.revaluedIncome;
}
