import type { Text3 } from '#shared/kernel/lang.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';
import { say } from './say.ts';

/** Who answers for a right: what it does, how it is reached, and where that was read. */
export interface Institution {
  readonly name: Text3;
  readonly competence: Text3;
  /** Addresses as read; null when none could be checked. */
  readonly channels: string | null;
  readonly source: SourceId | null;
  /** Read on an old page, or on none: say so before somebody is sent there. */
  readonly toVerify: boolean;
}

function one(
  name: Text3,
  competence: Text3,
  channels: string | null,
  source: SourceId | null,
  toVerify = false,
): Institution {
  return { name, competence, channels, source, toVerify };
}

export const institutions = {
  fund: one(
    say('Caisse d’assurances sociales', 'Sociaal verzekeringsfonds', 'Sozialversicherungskasse'),
    say(
      'Cotisations, droit passerelle, naissance, deuil, aidant proche, titres-services, assurance continuée et assimilation.',
      'Bijdragen, overbruggingsrecht, geboorte, rouw, mantelzorg, dienstencheques, voortgezette verzekering en gelijkstelling.',
      'Beiträge, Überbrückungsrecht, Geburt, Trauer, Pflege, Dienstleistungsschecks, Weiterversicherung und Gleichstellung.',
    ),
    null,
    'B16',
  ),
  nisse: one(
    say('INASTI', 'RSVZ', 'LISVS'),
    say(
      'Statut social, décisions sur la dispense, l’assimilation et l’assurance continuée, carrière et calcul de la pension.',
      'Sociaal statuut, beslissingen over vrijstelling, gelijkstelling en voortgezette verzekering, loopbaan en pensioenberekening.',
      'Sozialstatut, Entscheidungen über Befreiung, Gleichstellung und Weiterversicherung, Laufbahn und Pensionsberechnung.',
    ),
    'Quai de Willebroeck 35, 1000 Bruxelles · inasti.be · rsvz.be',
    'B54',
  ),
  pensionService: one(
    say('Service fédéral des Pensions', 'Federale Pensioendienst', 'Föderaler Pensionsdienst'),
    say(
      'Paiement des pensions, garantie de revenus aux personnes âgées, activité après la pension.',
      'Betaling van de pensioenen, inkomensgarantie voor ouderen, werken na het pensioen.',
      'Zahlung der Pensionen, Einkommensgarantie für Betagte, Arbeit nach der Pension.',
    ),
    'sfpd.fgov.be · mypension.be',
    'B64',
  ),
  healthFund: one(
    say('Mutualité', 'Ziekenfonds', 'Krankenkasse'),
    say(
      'Soins de santé, maternité, adoption, indemnités d’incapacité et d’invalidité.',
      'Gezondheidszorg, moederschap, adoptie, uitkeringen bij arbeidsongeschiktheid en invaliditeit.',
      'Gesundheitspflege, Mutterschaft, Adoption, Entschädigungen bei Arbeitsunfähigkeit und Invalidität.',
    ),
    null,
    'B02',
  ),
  wallonia: one(
    say(
      'Caisse d’allocations familiales en Wallonie (Famiwal, Parentia, Camille, KidsLife, Infino)',
      'Kinderbijslagfonds in Wallonië (Famiwal, Parentia, Camille, KidsLife, Infino)',
      'Familienzulagenkasse in der Wallonie (Famiwal, Parentia, Camille, KidsLife, Infino)',
    ),
    say('Allocations familiales et primes', 'Kinderbijslag en premies', 'Familienzulagen und Prämien'),
    'famiwal.be · aviq.be · primedenaissance.wallonie.be',
    'B80',
  ),
  brussels: one(
    say(
      'Caisse d’allocations familiales à Bruxelles (Famiris, Parentia, Infino, KidsLife, Brussels Family)',
      'Kinderbijslagfonds in Brussel (Famiris, Parentia, Infino, KidsLife, Brussels Family)',
      'Familienzulagenkasse in Brüssel (Famiris, Parentia, Infino, KidsLife, Brussels Family)',
    ),
    say('Allocations familiales et primes', 'Kinderbijslag en premies', 'Familienzulagen und Prämien'),
    'iriscare.brussels · brusselsfamily.be',
    'B88',
  ),
  flanders: one(
    say(
      'Organisme payeur du Groeipakket (FONS, Infino, KidsLife, MyFamily, Parentia)',
      'Uitbetaler van het Groeipakket (FONS, Infino, KidsLife, MyFamily, Parentia)',
      'Zahlstelle des Groeipakket (FONS, Infino, KidsLife, MyFamily, Parentia)',
    ),
    say('Allocations familiales et primes', 'Kinderbijslag en premies', 'Familienzulagen und Prämien'),
    'groeipakket.be · 1700',
    'B98',
    true,
  ),
  germanCommunity: one(
    say(
      'Ministère de la Communauté germanophone, Famille et Affaires sociales',
      'Ministerie van de Duitstalige Gemeenschap, Gezin en Sociale Zaken',
      'Ministerium der Deutschsprachigen Gemeinschaft, Fachbereich Familie und Soziales',
    ),
    say('Kindergeld et prime de naissance', 'Kindergeld en geboortepremie', 'Kindergeld und Geburtsprämie'),
    'Kaperberg 6, Eupen',
    'B99',
    true,
  ),
  disabilityService: one(
    say(
      'SPF Sécurité sociale, Personnes handicapées',
      'FOD Sociale Zekerheid, Personen met een handicap',
      'FÖD Soziale Sicherheit, Menschen mit Behinderung',
    ),
    say(
      'Allocation de remplacement de revenus et allocation d’intégration',
      'Inkomensvervangende tegemoetkoming en integratietegemoetkoming',
      'Einkommensersatz- und Eingliederungsbeihilfe',
    ),
    null,
    'B115',
    true,
  ),
  welfareCentre: one(
    say('CPAS de la commune', 'OCMW van de gemeente', 'ÖSHZ der Gemeinde'),
    say(
      'Intégration sociale et aide sociale',
      'Maatschappelijke integratie en dienstverlening',
      'Eingliederung und Sozialhilfe',
    ),
    null,
    'B112',
  ),
  unemployment: one(
    say('ONEM ou organisme de paiement', 'RVA of uitbetalingsinstelling', 'LfA oder Zahlstelle'),
    say(
      'Chômage des anciens salariés',
      'Werkloosheid van vroegere werknemers',
      'Arbeitslosigkeit früherer Arbeitnehmer',
    ),
    null,
    null,
    true,
  ),
  insurer: one(
    say('Assureur', 'Verzekeraar', 'Versicherer'),
    say(
      'Pension complémentaire et revenu garanti',
      'Aanvullend pensioen en gewaarborgd inkomen',
      'Ergänzende Pension und garantiertes Einkommen',
    ),
    null,
    'B118',
  ),
} as const satisfies Readonly<Record<string, Institution>>;

export type InstitutionId = keyof typeof institutions;
