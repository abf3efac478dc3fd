import { addDays } from '#shared/kernel/plain-date.ts';
import { continuedInsuranceRule } from '#shared/rules/pension/continued-insurance/continued-insurance.rule.ts';
import { ref } from '#shared/rules/trace.ts';
import { all, dated, no, yes } from '../engine/condition.ts';
import { by, defineRight, byRule } from '../engine/define-right.ts';
import { dateOf } from '../inputs.ts';
import { say } from '../say.ts';

const ceasing = all(yes('ceases'), dated('ceasedOn'));

const declaration = defineRight({
  id: 'cessation-declaration',
  label: say(
    'Déclarer la cessation dans les quinze jours',
    'De stopzetting binnen vijftien dagen aangeven',
    'Die Einstellung binnen fünfzehn Tagen melden',
  ),
  gives: say(
    'Avec une pièce officielle ; la cotisation reste due jusqu’au trimestre de la cessation.',
    'Met een officieel stuk; de bijdrage blijft verschuldigd tot het kwartaal van de stopzetting.',
    'Mit amtlichem Beleg; der Beitrag bleibt bis zum Quartal der Einstellung geschuldet.',
  ),
  mode: 'duty',
  institution: by('fund'),
  refs: [ref('L2', 'art. 7'), ref('L2', 'art. 8')],
  serves: ['L8'],
  topic: 'cessation-formalities',
  situation: ceasing,
  conditions: no('cessationDeclared'),
  term: { kind: 'day', of: (view) => addDays(dateOf(view, 'ceasedOn'), 15) },
  act: 'activityCessation',
  papers: ['cessationProof'],
});

const continuedInsurance = defineRight({
  id: 'continued-insurance',
  label: say('Assurance continuée', 'Voortgezette verzekering', 'Weiterversicherung'),
  gives: say(
    'Continuer à cotiser pour garder la pension, avec ou sans les soins de santé.',
    'Blijven bijdragen om het pensioen te behouden, met of zonder gezondheidszorg.',
    'Weiter Beiträge zahlen, um die Pension zu behalten, mit oder ohne Gesundheitspflege.',
  ),
  mode: 'onRequest',
  institution: by('nisse'),
  refs: [ref('B74', 'page'), ref('B75', 'page')],
  serves: ['L8', 'P9', 'A2'],
  topic: 'continued-insurance',
  situation: ceasing,
  rules: [
    byRule(continuedInsuranceRule, {
      needs: ['ceasedOn'],
      asks: {
        stoppedCompletely: 'stoppedCompletely',
        otherSocialStatus: 'otherSocialStatus',
        quartersInOrder: 'quartersInOrder',
        birthDate: 'birthDate',
      },
      inputs: (view) => ({
        ceasedOn: dateOf(view, 'ceasedOn'),
        requestedOn: view.on,
        birthDate: view.date('birthDate'),
        stoppedCompletely: view.yes('stoppedCompletely'),
        otherSocialStatus: view.yes('otherSocialStatus'),
        quartersInOrder: view.int('quartersInOrder'),
      }),
      deadline: (answer) => answer.deadline,
    }),
  ],
  term: { kind: 'rule' },
  act: 'continuedInsurance',
  grantedBy: ['continuedInsurance'],
  papers: ['cessationProof', 'paymentProof'],
});

const transfer = defineRight({
  id: 'move-to-employee',
  label: say(
    'Droits transférés au nouveau statut',
    'Rechten overgedragen naar het nieuwe statuut',
    'Rechte auf das neue Statut übertragen',
  ),
  gives: say(
    'Devenir salarié ne demande rien : la mutualité et l’ONSS se parlent.',
    'Werknemer worden vraagt niets: het ziekenfonds en de RSZ wisselen gegevens uit.',
    'Arbeitnehmer zu werden erfordert nichts: Krankenkasse und LSS tauschen sich aus.',
  ),
  mode: 'automatic',
  institution: by('healthFund'),
  refs: [ref('B30', 'page')],
  serves: ['L8', 'A2'],
  topic: 'cessation-formalities',
  situation: yes('ceases'),
  conditions: yes('becomesEmployee'),
  term: { kind: 'none' },
  act: null,
});

export const cessationRights = [declaration, continuedInsurance, transfer] as const;

/** Also met when the bridging right ends without another status. */
export const continuedInsuranceRight = continuedInsurance;
