import * as z from 'zod';
import { addMonths, addYears, type PlainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterOf } from '#shared/kernel/quarter.ts';
import { contributionExemptionRule } from '#shared/rules/contributions/contribution-exemption/contribution-exemption.rule.ts';
import { quarterlyContributionRule } from '#shared/rules/contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { surchargeWaiverRule } from '#shared/rules/contributions/surcharge-waiver/surcharge-waiver.rule.ts';
import { centsAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, dated, is, test, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import type { View } from '../engine/view.ts';
import { categoryOf } from '../inputs.ts';
import { say } from '../say.ts';

const groundInput = z.enum(['forceMajeure', 'goodFaith', 'worthyCase']);

const paymentPlan = defineRight({
  id: 'payment-plan',
  label: say('Plan d’apurement', 'Afbetalingsplan', 'Tilgungsplan'),
  gives: say(
    'Payer par parts ce qui est échu ; tant que le plan est tenu, pas de contrainte.',
    'In delen betalen wat vervallen is; zolang het plan wordt nageleefd, geen dwangbevel.',
    'Fälliges in Teilen zahlen; solange der Plan eingehalten wird, kein Zahlungsbefehl.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L2', 'art. 46'), ref('F4', 'page'), ref('F25', 'page')],
  serves: ['L4', 'N2', 'R1'],
  topic: 'payment-plan',
  situation: yes('hasArrears'),
  conditions: test(
    ['hasArrears'],
    say('pas de plan en cours', 'geen lopend plan', 'kein laufender Plan'),
    (view) => !['proposed', 'active', 'late'].includes(view.facts.account.planState ?? ''),
  ),
  // Asked for by registered letter within the month of the last reminder, it stops the writ.
  term: {
    kind: 'day',
    of: (view) => {
      const { rung, rungOn } = view.facts.account;
      return rung === 'finalReminder' && rungOn !== null ? monthAfter(rungOn, view) : null;
    },
  },
  act: 'paymentPlan',
  papers: ['income'],
});

const exemption = defineRight({
  id: 'contribution-exemption',
  label: say('Dispense de cotisations', 'Vrijstelling van bijdragen', 'Beitragsbefreiung'),
  gives: say(
    'L’INASTI peut dispenser de trimestres ; ils ne comptent plus pour la pension, sauf rachat.',
    'Het RSVZ kan kwartalen vrijstellen; ze tellen niet meer voor het pensioen, tenzij teruggekocht.',
    'Das LISVS kann Quartale befreien; sie zählen nicht mehr für die Pension, außer bei Rückkauf.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('L1', 'art. 17'), ref('L2', 'art. 50ter/1'), ref('B160', 'page')],
  serves: ['L4', 'N2'],
  topic: 'contribution-exemption',
  situation: yes('difficulty'),
  conditions: yes('difficultyProven'),
  rules: [
    byRule(contributionExemptionRule, {
      needs: ['category'],
      asks: {
        category: 'category',
        subjectSince: 'activeSince',
        difficulty: 'difficulty',
        requestedInPerson: 'signsInPerson',
        ceased: 'ceases',
      },
      inputs: (view) => ({
        quarter: oldestOpenQuarter(view),
        requestedOn: view.on,
        category: categoryOf(view),
        subjectSince: sinceQuarter(view),
        ceased: view.yes('ceases'),
        difficulty: view.yes('difficulty'),
        requestedInPerson: view.yes('signsInPerson'),
      }),
      stake: (_answer, view) => view.facts.account.open[0]?.cents ?? view.facts.account.latest?.cents ?? null,
      deadline: (answer) => answer.lastDay,
    }),
  ],
  term: { kind: 'rule' },
  act: 'contributionExemption',
  papers: ['difficultyProof', 'income', 'household'],
  levers: [
    { kind: 'paper', question: 'difficultyProven', to: () => [true] },
    { kind: 'paper', question: 'signsInPerson', to: () => [true] },
  ],
});

const buyBack = defineRight({
  id: 'quarter-buy-back',
  label: say(
    'Racheter les trimestres dispensés',
    'Vrijgestelde kwartalen terugkopen',
    'Befreite Quartale zurückkaufen',
  ),
  gives: say(
    'Payer plus tard les trimestres dispensés pour qu’ils comptent à nouveau pour la pension.',
    'De vrijgestelde kwartalen later betalen zodat ze opnieuw voor het pensioen tellen.',
    'Befreite Quartale später zahlen, damit sie wieder für die Pension zählen.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B160', 'page'), ref('F6', 'page')],
  serves: ['L4', 'N2', 'P10'],
  topic: 'contribution-exemption',
  situation: all(yes('exemptionGranted'), dated('exemptionDecidedOn')),
  term: {
    kind: 'day',
    of: (view) => {
      const on = view.date('exemptionDecidedOn');
      return on === null ? null : addYears(on, 5);
    },
  },
  act: null,
  papers: ['paymentProof'],
});

const reduction = defineRight({
  id: 'provisional-reduction',
  label: say(
    'Baisse des cotisations provisoires',
    'Verlaging van de voorlopige bijdragen',
    'Senkung der vorläufigen Beiträge',
  ),
  gives: say(
    'Payer sur le revenu prévu ; si le revenu réel est plus haut, des majorations suivent.',
    'Betalen op het verwachte inkomen; is het werkelijke inkomen hoger, dan volgen verhogingen.',
    'Auf das erwartete Einkommen zahlen; ist das wirkliche höher, folgen Zuschläge.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L1', 'art. 11'), ref('L1', 'art. 11bis'), ref('B161', 'page')],
  serves: ['L4', 'N2', 'A3'],
  topic: 'provisional-reduction',
  situation: yes('incomeFell'),
  conditions: yes('objectiveProof'),
  term: { kind: 'none' },
  act: 'contributionReduction',
  papers: ['income'],
  levers: [{ kind: 'paper', question: 'objectiveProof', to: () => [true] }],
});

const belowThreshold = defineRight({
  id: 'no-contribution-below-threshold',
  label: say(
    'Aucune cotisation sous le seuil',
    'Geen bijdrage onder de drempel',
    'Kein Beitrag unter der Schwelle',
  ),
  gives: say(
    'En dessous du seuil de sa catégorie, on ne paie pas ; une estimation plus haute fait payer.',
    'Onder de drempel van de categorie betaalt men niet; een hogere raming doet betalen.',
    'Unter der Schwelle der Kategorie zahlt man nicht; eine höhere Schätzung führt zur Zahlung.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('L1', 'art. 12 § 2'), ref('L1', 'art. 12bis'), ref('L1', 'art. 13 § 1')],
  serves: ['A3', 'N2', 'L4'],
  topic: 'provisional-reduction',
  situation: all(
    is('category', 'selfEmployedStudent', 'secondaryOccupation', 'activePensioner', 'pensionAgeOptOut'),
    test(
      ['incomeEstimate'],
      say('revenu prévu connu', 'verwacht inkomen bekend', 'erwartetes Einkommen bekannt'),
      (view) => (view.cents('incomeEstimate') === null ? null : true),
    ),
  ),
  rules: [
    byRule(quarterlyContributionRule, {
      needs: ['category', 'incomeEstimate'],
      asks: {},
      inputs: (view) => ({
        category: categoryOf(view) ?? 'mainOccupation',
        quarter: quarterOf(view.on),
        referenceIncome: view.cents('incomeEstimate'),
      }),
      says: say(
        'revenu prévu sous le seuil',
        'verwacht inkomen onder de drempel',
        'erwartetes Einkommen unter der Schwelle',
      ),
      state: ({ principal }) => (principal === null ? 'unknown' : principal === 0 ? 'met' : 'missing'),
    }),
  ],
  term: { kind: 'none' },
  act: 'contributionReduction',
  papers: ['income'],
  levers: [{ kind: 'income', question: 'incomeEstimate', to: justBelowThreshold }],
});

const waiver = defineRight({
  id: 'surcharge-waiver',
  label: say('Renonciation aux majorations', 'Kwijtschelding van verhogingen', 'Erlass der Zuschläge'),
  gives: say(
    'L’INASTI peut y renoncer, une fois les cotisations du trimestre entièrement payées.',
    'Het RSVZ kan ervan afzien, zodra de bijdragen van het kwartaal volledig betaald zijn.',
    'Das LISVS kann darauf verzichten, sobald die Beiträge des Quartals ganz bezahlt sind.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('L2', 'art. 48'), ref('I1', 'page'), ref('I4', 'page')],
  serves: ['L4', 'N2'],
  topic: 'surcharge-waiver',
  situation: yes('hasSurcharges'),
  conditions: is('surchargeGround', 'forceMajeure', 'goodFaith', 'worthyCase'),
  rules: [
    byRule(surchargeWaiverRule, {
      needs: [],
      asks: { contributionsPaid: 'contributionsPaidInFull', ground: 'surchargeGround' },
      inputs: (view) => ({
        surcharges: view.facts.account.surchargeCents,
        contributionsPaid: view.yes('contributionsPaidInFull'),
        ground: groundInput.safeParse(view.choice('surchargeGround')).data ?? null,
        askedByLiablePerson: true,
      }),
      stake: (answer, view) => answer.atMost ?? view.facts.account.surchargeCents,
    }),
  ],
  term: { kind: 'toConfirm', by: 'nisse' },
  act: 'surchargeWaiver',
  papers: ['difficultyProof'],
});

const jointLiability = defineRight({
  id: 'joint-liability-release',
  label: say(
    'Levée de la responsabilité solidaire',
    'Opheffing van de hoofdelijke aansprakelijkheid',
    'Aufhebung der gesamtschuldnerischen Haftung',
  ),
  gives: say(
    'Qui doit payer pour son aidant peut en être libéré aux mêmes conditions que la dispense.',
    'Wie voor zijn helper moet betalen, kan onder dezelfde voorwaarden worden vrijgesteld.',
    'Wer für seinen Helfer zahlen muss, kann unter denselben Bedingungen befreit werden.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('L1', 'art. 17 § 9'), ref('L1', 'art. 15 § 1')],
  serves: ['L4', 'N2'],
  topic: 'joint-liability',
  situation: all(yes('jointlyLiable'), yes('hasArrears')),
  conditions: all(yes('difficulty'), yes('difficultyProven')),
  term: { kind: 'toConfirm', by: 'nisse' },
  act: 'jointLiabilityRelease',
  papers: ['difficultyProof'],
  levers: [{ kind: 'paper', question: 'difficultyProven', to: () => [true] }],
});

const economicBridging = defineRight({
  id: 'bridging-right-economic',
  label: say(
    'Droit passerelle pour difficultés économiques',
    'Overbruggingsrecht wegens economische moeilijkheden',
    'Überbrückungsrecht wegen wirtschaftlicher Schwierigkeiten',
  ),
  gives: say(
    'À qui cesse après une dispense, avec un revenu minimum ou d’intégration : voir l’arrêt forcé.',
    'Voor wie stopt na een vrijstelling, met een minimuminkomen of leefloon: zie de gedwongen stopzetting.',
    'Für wen nach einer Befreiung, mit Mindest- oder Eingliederungseinkommen aufhört: siehe erzwungene Einstellung.',
  ),
  mode: 'onRequest',
  institution: by('fund'),
  refs: [ref('B44', 'page'), ref('B48', 'page')],
  serves: ['L4', 'L5', 'N2'],
  topic: 'bridging-right',
  situation: all(yes('difficulty'), yes('ceases')),
  conditions: is('bridgingGround', 'contributionExemption', 'integrationIncome', 'lowIncome'),
  term: { kind: 'none' },
  act: 'bridgingRight',
  papers: ['difficultyProof', 'cessationProof'],
});

const integrationIncome = defineRight({
  id: 'integration-income',
  label: say(
    'Revenu d’intégration ou aide sociale',
    'Leefloon of maatschappelijke hulp',
    'Eingliederungseinkommen oder Sozialhilfe',
  ),
  gives: say(
    'Le CPAS de la commune décide, après avoir vu toutes les ressources du ménage.',
    'Het OCMW van de gemeente beslist, na onderzoek van alle bestaansmiddelen van het gezin.',
    'Das ÖSHZ der Gemeinde entscheidet, nach Prüfung aller Mittel des Haushalts.',
  ),
  mode: 'orientation',
  institution: by('welfareCentre'),
  refs: [ref('B110', 'page'), ref('B112', 'page')],
  serves: ['A2', 'P13', 'L4'],
  topic: 'integration-income',
  situation: yes('noMeans'),
  conditions: yes('livesInBelgium'),
  term: { kind: 'none' },
  act: 'orientation',
});

/** Also met in the event of a bankruptcy. */
export const integrationIncomeRight = integrationIncome;

export const paymentRights = [
  paymentPlan,
  exemption,
  buyBack,
  reduction,
  belowThreshold,
  waiver,
  jointLiability,
  economicBridging,
  integrationIncome,
] as const;

function monthAfter(day: PlainDate, view: View): PlainDate | null {
  const last = addMonths(day, 1);
  // After that month the plan can still be asked for; it just no longer stops the writ by itself.
  return last >= view.on ? last : null;
}

function oldestOpenQuarter(view: View): Quarter {
  return view.facts.account.open.find((one) => one.quarter !== null)?.quarter ?? quarterOf(view.on);
}

function sinceQuarter(view: View): Quarter | null {
  const since = view.date('activeSince');
  return since === null ? null : quarterOf(since);
}

const thresholds: Readonly<Record<string, ParameterId>> = {
  selfEmployedStudent: 'income.studentThreshold',
  secondaryOccupation: 'income.secondaryThreshold',
  activePensioner: 'income.pensionerThreshold',
  pensionAgeOptOut: 'income.pensionerThreshold',
};

/** The highest estimate that asks for nothing: a cent under the threshold of the year. */
function justBelowThreshold(view: View): readonly number[] {
  const parameter = thresholds[view.choice('category') ?? ''];
  const limit = parameter === undefined ? null : centsAt(view.pack, parameter, view.on);
  return limit === null ? [] : [limit - 1];
}
