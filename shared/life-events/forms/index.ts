import type { QuestionId } from '../questions/index.ts';
import { say } from '../say.ts';
import type { Form, FormField, IdentityField } from './define-form.ts';

const identity = (...ids: readonly IdentityField[]): readonly FormField[] =>
  ids.map((id) => ({ from: 'identity', id, required: true }));
const asked = (...ids: readonly QuestionId[]): readonly FormField[] =>
  ids.map((id) => ({ from: 'question', id, required: true }));
const optional = (...ids: readonly QuestionId[]): readonly FormField[] =>
  ids.map((id) => ({ from: 'question', id, required: false }));
const reasons: FormField = {
  from: 'words',
  id: 'reasons',
  label: say(
    'Motifs, dans les mots de la personne',
    'Redenen, in de woorden van de persoon',
    'Gründe, in den Worten der Person',
  ),
  required: true,
};
const person = identity('name', 'ssin', 'address');

/** The forms of the life events. The answers of the interview and the dossier fill them. */
const catalogue = {
  affiliation: {
    title: say('Déclaration d’affiliation', 'Aansluitingsverklaring', 'Anschlusserklärung'),
    version: '1',
    act: 'affiliation',
    fields: [
      ...person,
      ...identity('trade'),
      ...asked('startOn', 'capacity', 'category'),
      ...optional('mainBefore', 'student', 'spouseHelps'),
    ],
    papers: ['identity'],
    signer: 'self',
  },
  'maternity-assistance-confirmation': {
    title: say(
      'Confirmation de l’aide à la maternité',
      'Bevestiging van de moederschapshulp',
      'Bestätigung der Mutterschaftshilfe',
    ),
    version: '1',
    act: 'maternityAssistance',
    fields: [...person, ...asked('birthOn', 'childAtHome', 'resumesWork')],
    papers: [],
    signer: 'self',
  },
  'birth-leave': {
    title: say(
      'Demande d’allocation de paternité et de naissance',
      'Aanvraag vaderschaps- en geboorte-uitkering',
      'Antrag auf Vaterschafts- und Geburtsgeld',
    ),
    version: '1',
    act: 'paternityAllowance',
    fields: [
      ...person,
      ...identity('iban'),
      ...asked('birthOn', 'parentage', 'leaveDays'),
      ...optional('buysVouchers'),
    ],
    papers: ['birthCertificate', 'leaveDays'],
    signer: 'self',
  },
  'illness-assimilation': {
    title: say(
      'Demande d’assimilation pour maladie',
      'Aanvraag tot gelijkstelling wegens ziekte',
      'Antrag auf Gleichstellung wegen Krankheit',
    ),
    version: '1',
    act: 'illnessAssimilation',
    fields: [...person, ...asked('incapacityFrom', 'fullyStopped', 'nobodyContinues')],
    papers: ['healthFundCertificate', 'cessationProof'],
    signer: 'selfOrProxy',
  },
  'informal-carer': {
    title: say(
      'Demande d’allocation d’aidant proche',
      'Aanvraag mantelzorguitkering',
      'Antrag auf Pflegebeihilfe',
    ),
    version: '1',
    act: 'informalCaregiver',
    fields: [...person, ...identity('iban'), ...asked('careFrom', 'careMonths', 'careInterruption')],
    papers: ['careCertificate'],
    signer: 'self',
  },
  bereavement: {
    title: say('Demande d’allocation de deuil', 'Aanvraag rouwuitkering', 'Antrag auf Trauerbeihilfe'),
    version: '1',
    act: 'bereavementAllowance',
    fields: [...person, ...identity('iban'), ...asked('relativeDiedOn', 'relativeKind', 'mourningDays')],
    papers: ['deathCertificate'],
    signer: 'self',
  },
  'payment-plan': {
    title: say(
      'Demande de plan d’apurement',
      'Aanvraag van een afbetalingsplan',
      'Antrag auf einen Tilgungsplan',
    ),
    version: '1',
    act: 'paymentPlan',
    fields: [...identity('name', 'address'), reasons],
    papers: [],
    signer: 'selfOrProxy',
  },
  'contribution-exemption': {
    title: say(
      'Demande de dispense de cotisations',
      'Aanvraag tot vrijstelling van bijdragen',
      'Antrag auf Beitragsbefreiung',
    ),
    version: '1',
    act: 'contributionExemption',
    fields: [...person, ...asked('difficulty'), reasons],
    papers: ['difficultyProof', 'income'],
    signer: 'self',
  },
  'provisional-reduction': {
    title: say(
      'Demande de baisse des cotisations provisoires',
      'Aanvraag tot verlaging van de voorlopige bijdragen',
      'Antrag auf Senkung der vorläufigen Beiträge',
    ),
    version: '1',
    act: 'contributionReduction',
    fields: [...identity('name', 'address'), ...asked('incomeEstimate'), reasons],
    papers: ['income'],
    signer: 'selfOrProxy',
  },
  'surcharge-waiver': {
    title: say(
      'Demande de renonciation aux majorations',
      'Aanvraag tot kwijtschelding van verhogingen',
      'Antrag auf Erlass der Zuschläge',
    ),
    version: '1',
    act: 'surchargeWaiver',
    fields: [...person, ...asked('surchargeGround'), reasons],
    papers: [],
    signer: 'selfOrProxy',
  },
  'bridging-right': {
    title: say('Demande de droit passerelle', 'Aanvraag overbruggingsrecht', 'Antrag auf Überbrückungsrecht'),
    version: '1',
    act: 'bridgingRight',
    fields: [
      ...person,
      ...identity('iban'),
      ...asked('bridgingGround', 'bridgingOn', 'noOccupation'),
      ...optional('withFamily'),
    ],
    papers: ['bankruptcyJudgment', 'household'],
    signer: 'self',
  },
  'career-certificate': {
    title: say(
      'Demande d’aide à la pension et de données de carrière',
      'Aanvraag van pensioenhulp en loopbaangegevens',
      'Antrag auf Pensionshilfe und Laufbahndaten',
    ),
    version: '1',
    act: 'careerCertificate',
    fields: [...person, ...optional('pensionFrom', 'careerYears')],
    papers: [],
    signer: 'selfOrProxy',
  },
  'supplementary-follow-up': {
    title: say(
      'Suivi d’un complément de pension',
      'Opvolging van een pensioenaanvulling',
      'Begleitung einer Pensionsergänzung',
    ),
    version: '1',
    act: 'plciFollowUp',
    fields: [...identity('name'), ...optional('referenceIncome')],
    papers: [],
    signer: 'selfOrProxy',
  },
  cessation: {
    title: say('Déclaration de cessation', 'Verklaring van stopzetting', 'Erklärung der Einstellung'),
    version: '1',
    act: 'activityCessation',
    fields: [...person, ...asked('ceasedOn', 'stoppedCompletely')],
    papers: ['cessationProof'],
    signer: 'selfOrProxy',
  },
  'continued-insurance': {
    title: say(
      'Demande d’assurance continuée',
      'Aanvraag voortgezette verzekering',
      'Antrag auf Weiterversicherung',
    ),
    version: '1',
    act: 'continuedInsurance',
    fields: [...person, ...asked('ceasedOn', 'stoppedCompletely', 'otherSocialStatus')],
    papers: ['cessationProof'],
    signer: 'self',
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormId = keyof typeof catalogue;
export const forms: Readonly<Record<FormId, Form>> = catalogue;
