import * as z from 'zod';
import type { Text3 } from '#shared/kernel/lang.ts';

/**
 * The promises of the fund's service charter, one row per promise. Ids are stable: code, tests,
 * screens and the scorecard refer to them. The titles are short names, not the charter's own text.
 */
const rows = {
  A1: [
    'Affilier vite et avec compétence',
    'Snel en vakkundig aansluiten',
    'Schnell und fachkundig anschließen',
  ],
  A2: [
    'Informer juste sur la protection sociale',
    'Juist informeren over sociale bescherming',
    'Richtig über den Sozialschutz informieren',
  ],
  A3: [
    'Calculer les cotisations et ouvrir des issues',
    'Bijdragen berekenen en oplossingen bieden',
    'Beiträge berechnen und Auswege zeigen',
  ],
  A4: ['Compléter la protection', 'De bescherming aanvullen', 'Den Schutz ergänzen'],
  B1: [
    'Répondre vite et bien, octroyer d’office',
    'Snel en goed antwoorden, rechten automatisch toekennen',
    'Schnell und gut antworten, Rechte von Amts wegen gewähren',
  ],
  B2: [
    'Un accueil personnel, sans paperasse',
    'Een persoonlijk onthaal zonder papierwerk',
    'Persönlicher Empfang ohne Papierkrieg',
  ],
  B3: ['Être joignable par tous les canaux', 'Bereikbaar via elk kanaal', 'Über jeden Weg erreichbar sein'],
  B4: ['Des conseils fiables', 'Betrouwbaar advies', 'Verlässliche Beratung'],
  B5: [
    'Une personne de contact qui connaît le dossier',
    'Een contactpersoon die het dossier kent',
    'Eine Kontaktperson, die die Akte kennt',
  ],
  B6: [
    'Respecter la vie privée sans exception',
    'De privacy zonder uitzondering eerbiedigen',
    'Die Privatsphäre ausnahmslos achten',
  ],
  L1: [
    'Commencer une activité indépendante',
    'Een zelfstandige activiteit starten',
    'Eine selbständige Tätigkeit beginnen',
  ],
  L2: ['La famille s’agrandit', 'Het gezin breidt uit', 'Die Familie wächst'],
  L3: ['Un problème de santé', 'Een gezondheidsprobleem', 'Ein Gesundheitsproblem'],
  L4: [
    'Une difficulté de paiement ou une question sur un montant',
    'Een betaalprobleem of een vraag over een bedrag',
    'Zahlungsschwierigkeiten oder eine Frage zu einem Betrag',
  ],
  L5: ['Faillite ou insolvabilité', 'Faillissement of insolventie', 'Konkurs oder Zahlungsunfähigkeit'],
  L6: ['La pension', 'Het pensioen', 'Die Pension'],
  L7: ['Compléter la pension légale', 'Het wettelijk pensioen aanvullen', 'Die gesetzliche Pension ergänzen'],
  L8: ['Cesser son activité', 'De activiteit stopzetten', 'Die Tätigkeit einstellen'],
  I1: [
    'Internet, brochures et bulletin',
    'Internet, brochures en nieuwsbrief',
    'Internet, Broschüren und Rundbrief',
  ],
  I2: [
    'Des formulaires rapides, simples et complets',
    'Snelle, eenvoudige en volledige formulieren',
    'Schnelle, einfache und vollständige Formulare',
  ],
  P1: ['Calculer juste les prestations', 'Uitkeringen juist berekenen', 'Leistungen richtig berechnen'],
  P2: ['Payer régulièrement', 'Regelmatig betalen', 'Regelmäßig zahlen'],
  P3: [
    'Octroyer d’office ce qui peut l’être',
    'Automatisch toekennen wat kan',
    'Von Amts wegen gewähren, was möglich ist',
  ],
  P4: [
    'Motiver refus et récupérations, avec les recours',
    'Weigering en terugvordering motiveren, met beroep',
    'Ablehnung und Rückforderung begründen, mit Rechtsmitteln',
  ],
  P5: [
    'Attestations d’allocations familiales à temps',
    'Attesten kinderbijslag op tijd',
    'Bescheinigungen für Familienleistungen rechtzeitig',
  ],
  P6: [
    'Demandes de titres-services à temps',
    'Aanvragen dienstencheques op tijd',
    'Anträge auf Dienstleistungsschecks rechtzeitig',
  ],
  P7: [
    'Données de paiement aux mutualités à temps',
    'Betaalgegevens naar de ziekenfondsen op tijd',
    'Zahlungsdaten an die Krankenkassen rechtzeitig',
  ],
  P8: [
    'Attestations d’incapacité pour la mutualité',
    'Attesten arbeidsongeschiktheid voor het ziekenfonds',
    'Bescheinigungen der Arbeitsunfähigkeit für die Krankenkasse',
  ],
  P9: [
    'Transmettre assimilation et assurance continuée',
    'Gelijkstelling en voortgezette verzekering doorsturen',
    'Gleichstellung und Weiterversicherung weiterleiten',
  ],
  P10: [
    'Données de carrière pour la pension à temps',
    'Loopbaangegevens voor het pensioen op tijd',
    'Laufbahndaten für die Pension rechtzeitig',
  ],
  P11: ['Attestations fiscales à temps', 'Fiscale attesten op tijd', 'Steuerbescheinigungen rechtzeitig'],
  P12: [
    'Aider à demander la pension de retraite',
    'Helpen bij de aanvraag van het rustpensioen',
    'Beim Antrag auf Ruhestandspension helfen',
  ],
  P13: [
    'Orienter vers l’institution compétente',
    'Doorverwijzen naar de bevoegde instelling',
    'An die zuständige Einrichtung verweisen',
  ],
  N1: [
    'Avis d’échéance et régularisations justes, clairs, à temps',
    'Vervaldagberichten en regularisaties juist, duidelijk, op tijd',
    'Fälligkeitsanzeigen und Berichtigungen richtig, klar, rechtzeitig',
  ],
  N2: ['Conseiller la meilleure solution', 'De beste oplossing aanraden', 'Die beste Lösung empfehlen'],
  R1: [
    'Rappeler et chercher une solution avant la justice',
    'Herinneren en samen zoeken vóór het gerecht',
    'Mahnen und gemeinsam suchen, bevor das Gericht kommt',
  ],
  R2: [
    'Un contact personnel avant le tout premier recouvrement judiciaire',
    'Persoonlijk contact vóór de allereerste gerechtelijke invordering',
    'Persönlicher Kontakt vor der allerersten gerichtlichen Beitreibung',
  ],
  R3: [
    'Dire régulièrement ce qui est dû',
    'Regelmatig meedelen wat verschuldigd is',
    'Regelmäßig mitteilen, was geschuldet ist',
  ],
  R4: [
    'Le moyen de recouvrement le mieux adapté',
    'Het meest passende invorderingsmiddel',
    'Das am besten geeignete Mittel der Beitreibung',
  ],
  R5: [
    'Suivre avocats, huissiers et curateurs',
    'Advocaten, deurwaarders en curatoren opvolgen',
    'Anwälte, Gerichtsvollzieher und Konkursverwalter begleiten',
  ],
  R6: [
    'Récupérer les prestations indues',
    'Onverschuldigde uitkeringen terugvorderen',
    'Zu Unrecht gezahlte Leistungen zurückfordern',
  ],
  S1: [
    'Les mêmes engagements pour les sociétés',
    'Dezelfde verbintenissen voor vennootschappen',
    'Dieselben Verpflichtungen für Gesellschaften',
  ],
  S2: [
    'Cotisation annuelle des sociétés : avis et rappels justes',
    'Jaarlijkse vennootschapsbijdrage: juiste berichten en herinneringen',
    'Jahresbeitrag der Gesellschaften: richtige Anzeigen und Mahnungen',
  ],
  T1: [
    'Statistiques aux autorités complètes et à temps',
    'Statistieken voor de overheid volledig en op tijd',
    'Statistiken für die Behörden vollständig und rechtzeitig',
  ],
  T2: [
    'Des bases de données adaptées et rapides',
    'Passende en snelle databanken',
    'Geeignete und schnelle Datenbanken',
  ],
} as const satisfies Readonly<Record<string, readonly [fr: string, nl: string, de: string]>>;

export type CommitmentId = keyof typeof rows;

/** The letter of the id: a part of the charter. */
export const commitmentGroups = ['A', 'B', 'L', 'I', 'P', 'N', 'R', 'S', 'T'] as const;
export type CommitmentGroup = (typeof commitmentGroups)[number];

export type Commitment = {
  readonly id: CommitmentId;
  readonly group: CommitmentGroup;
  readonly title: Text3;
};

export const commitmentIdSchema = z.enum(idsOf(rows));

/** In the order of the charter. */
export const commitments: readonly Commitment[] = commitmentIdSchema.options.map((id) => {
  const [fr, nl, de] = rows[id];
  return { id, group: groupOf(id), title: { fr, nl, de } };
});

const byId: ReadonlyMap<string, Commitment> = new Map(commitments.map((item) => [item.id, item]));

export function getCommitment(id: CommitmentId): Commitment {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`unknown commitment ${id}`);
  return found;
}

function groupOf(id: CommitmentId): CommitmentGroup {
  const group = commitmentGroups.find((letter) => id.startsWith(letter));
  if (group === undefined) throw new Error(`commitment ${id} belongs to no group`);
  return group;
}

/** `Object.keys` forgets the key type; this says it again, once, for a literal table. */
function idsOf<T extends object>(table: T): [keyof T & string, ...(keyof T & string)[]] {
  const keys = Object.keys(table);
  return keys as [keyof T & string, ...(keyof T & string)[]];
}
