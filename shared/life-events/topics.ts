import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { say } from './say.ts';

type Serves = readonly [CommitmentId, ...CommitmentId[]];

/** A subject the charter promises to explain. Its id is also the id of the dated page that explains it. */
export interface Topic {
  readonly title: Text3;
  /** The promise it keeps above all stands first. */
  readonly serves: Serves;
}

function topic(serves: Serves, fr: string, nl: string, de: string): Topic {
  return { title: say(fr, nl, de), serves };
}

export const topics = {
  'service-charter': topic(
    ['L1', 'I1'],
    'L’engagement de service',
    'De dienstverleningsverbintenis',
    'Die Dienstleistungsverpflichtung',
  ),
  'self-employed-status': topic(
    ['L1'],
    'L’assujettissement et les démarches',
    'De verzekeringsplicht en de stappen',
    'Die Versicherungspflicht und die Schritte',
  ),
  'contributor-categories': topic(
    ['L1', 'A3'],
    'Les catégories de cotisants',
    'De bijdragecategorieën',
    'Die Beitragskategorien',
  ),
  'assisting-spouse': topic(
    ['L1'],
    'Le conjoint aidant',
    'De meewerkende echtgenoot',
    'Der mithelfende Ehepartner',
  ),
  'company-duties': topic(
    ['L1', 'S1', 'S2'],
    'Les obligations en société',
    'De verplichtingen in een vennootschap',
    'Die Pflichten in einer Gesellschaft',
  ),
  'joint-liability': topic(
    ['L1', 'L4'],
    'La responsabilité solidaire',
    'De hoofdelijke aansprakelijkheid',
    'Die gesamtschuldnerische Haftung',
  ),
  'contributions-at-start': topic(
    ['L1', 'A3'],
    'Les cotisations en début d’activité',
    'De bijdragen bij de start',
    'Die Beiträge am Anfang',
  ),
  'early-payment-bonus': topic(
    ['L1', 'A3'],
    'Les bonifications pour paiement anticipé',
    'De bonificaties voor vervroegde betaling',
    'Die Vergütungen für Vorauszahlung',
  ),
  'non-payment': topic(
    ['L1', 'L4'],
    'Les conséquences du non-paiement',
    'De gevolgen van niet-betaling',
    'Die Folgen der Nichtzahlung',
  ),
  'benefits-of-status': topic(
    ['L1', 'A2'],
    'Les prestations du statut',
    'De uitkeringen van het statuut',
    'Die Leistungen des Statuts',
  ),
  'health-fund-affiliation': topic(
    ['L1', 'L3', 'A2'],
    'S’inscrire à une mutualité',
    'Aansluiten bij een ziekenfonds',
    'Einer Krankenkasse beitreten',
  ),
  'maternity-leave': topic(
    ['L2', 'A2'],
    'Le repos et l’allocation de maternité',
    'De moederschapsrust en -uitkering',
    'Der Mutterschaftsurlaub und das Mutterschaftsgeld',
  ),
  'maternity-assistance': topic(
    ['L2', 'P6'],
    'L’aide à la maternité : titres-services',
    'De moederschapshulp: dienstencheques',
    'Die Mutterschaftshilfe: Dienstleistungsschecks',
  ),
  'exemption-after-birth': topic(
    ['L2', 'P3'],
    'Les trimestres sans cotisation après une naissance',
    'De kwartalen zonder bijdrage na een geboorte',
    'Die beitragsfreien Quartale nach einer Geburt',
  ),
  'birth-leave': topic(
    ['L2', 'P1'],
    'Le congé de paternité et de naissance',
    'Het vaderschaps- en geboorteverlof',
    'Der Vaterschafts- und Geburtsurlaub',
  ),
  'adoption-and-foster-care': topic(
    ['L2', 'A2'],
    'L’adoption et l’accueil d’un enfant',
    'De adoptie en de pleegzorg',
    'Die Adoption und die Pflegefamilie',
  ),
  'birth-grant': topic(
    ['L2', 'P13'],
    'La prime de naissance ou d’adoption',
    'De geboorte- of adoptiepremie',
    'Die Geburts- oder Adoptionsprämie',
  ),
  'family-benefits': topic(
    ['L2', 'P3', 'P13'],
    'Les allocations familiales, région par région',
    'De kinderbijslag, gewest per gewest',
    'Die Familienzulagen nach Region',
  ),
  incapacity: topic(
    ['L3', 'P8', 'A2'],
    'L’incapacité de travail',
    'De arbeidsongeschiktheid',
    'Die Arbeitsunfähigkeit',
  ),
  invalidity: topic(['L3', 'A2'], 'L’invalidité', 'De invaliditeit', 'Die Invalidität'),
  'illness-assimilation': topic(
    ['L3', 'L8', 'P9'],
    'L’assimilation pour maladie',
    'De gelijkstelling wegens ziekte',
    'Die Gleichstellung wegen Krankheit',
  ),
  'informal-carer': topic(['L3', 'P1'], 'L’aidant proche', 'De mantelzorger', 'Der pflegende Angehörige'),
  bereavement: topic(['L3', 'P1'], 'Le congé de deuil', 'Het rouwverlof', 'Der Trauerurlaub'),
  'disability-allowances': topic(
    ['L3', 'A2', 'P13'],
    'Les allocations aux personnes handicapées',
    'De tegemoetkomingen voor personen met een handicap',
    'Die Beihilfen für Menschen mit Behinderung',
  ),
  'contribution-calculation': topic(
    ['L4', 'A3', 'N1'],
    'Le calcul et le décompte',
    'De berekening en de afrekening',
    'Die Berechnung und die Abrechnung',
  ),
  'payment-plan': topic(['L4', 'N2', 'R1'], 'Le plan d’apurement', 'Het afbetalingsplan', 'Der Tilgungsplan'),
  'provisional-reduction': topic(
    ['L4', 'N2'],
    'Baisser les cotisations provisoires',
    'De voorlopige bijdragen verlagen',
    'Die vorläufigen Beiträge senken',
  ),
  'contribution-exemption': topic(
    ['L4', 'N2'],
    'La dispense de cotisations',
    'De vrijstelling van bijdragen',
    'Die Beitragsbefreiung',
  ),
  'surcharge-waiver': topic(
    ['L4', 'N2'],
    'La renonciation aux majorations',
    'De kwijtschelding van verhogingen',
    'Der Erlass der Zuschläge',
  ),
  'legal-proceedings': topic(
    ['L4', 'R1', 'R5'],
    'Du rappel à la contrainte',
    'Van herinnering tot dwangbevel',
    'Von der Mahnung bis zum Zahlungsbefehl',
  ),
  'integration-income': topic(
    ['A2', 'P13'],
    'Le revenu d’intégration',
    'Het leefloon',
    'Das Eingliederungseinkommen',
  ),
  'bankruptcy-contributions': topic(
    ['L5', 'A3'],
    'Les cotisations dues après une faillite',
    'De bijdragen na een faillissement',
    'Die Beiträge nach einem Konkurs',
  ),
  'bridging-right': topic(
    ['L5', 'L8', 'P1'],
    'Le droit passerelle',
    'Het overbruggingsrecht',
    'Das Überbrückungsrecht',
  ),
  'retirement-pension': topic(
    ['L6', 'P12'],
    'La pension de retraite',
    'Het rustpensioen',
    'Die Ruhestandspension',
  ),
  'survivor-pension': topic(
    ['L6', 'L8'],
    'La pension de survie et l’allocation de transition',
    'Het overlevingspensioen en de overgangsuitkering',
    'Die Hinterbliebenenpension und die Übergangsentschädigung',
  ),
  'divorced-spouse-pension': topic(
    ['L6'],
    'La pension de conjoint divorcé',
    'Het pensioen van de uit de echt gescheiden echtgenoot',
    'Die Pension des geschiedenen Ehepartners',
  ),
  'work-after-pension': topic(
    ['L6'],
    'Travailler après la pension',
    'Werken na het pensioen',
    'Arbeiten nach der Pension',
  ),
  'pension-bonus': topic(['L6'], 'Le bonus de pension', 'De pensioenbonus', 'Der Pensionsbonus'),
  'income-guarantee': topic(
    ['A2', 'P13'],
    'La garantie de revenus aux personnes âgées',
    'De inkomensgarantie voor ouderen',
    'Die Einkommensgarantie für Betagte',
  ),
  'study-years': topic(
    ['L6', 'P10'],
    'Les années d’études et la carrière',
    'De studiejaren en de loopbaan',
    'Die Studienjahre und die Laufbahn',
  ),
  plci: topic(
    ['L7', 'A4'],
    'La pension complémentaire libre, ordinaire ou sociale',
    'Het vrij aanvullend pensioen, gewoon of sociaal',
    'Die freie Zusatzpension, gewöhnlich oder sozial',
  ),
  'supplementary-cover': topic(
    ['L7', 'A4'],
    'Les autres compléments : société, revenu garanti, hospitalisation',
    'De andere aanvullingen: vennootschap, gewaarborgd inkomen, hospitalisatie',
    'Die anderen Ergänzungen: Gesellschaft, garantiertes Einkommen, Krankenhaus',
  ),
  'cessation-formalities': topic(
    ['L8'],
    'Les formalités de cessation',
    'De formaliteiten bij stopzetting',
    'Die Formalitäten der Einstellung',
  ),
  'continued-insurance': topic(
    ['L8', 'P9'],
    'L’assurance continuée',
    'De voortgezette verzekering',
    'Die Weiterversicherung',
  ),
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicId = keyof typeof topics;
