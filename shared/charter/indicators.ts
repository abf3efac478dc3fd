import type { Text3 } from '#shared/kernel/lang.ts';
import type { CommitmentId } from './commitments.ts';

/** How one commitment is measured: what is counted, in which unit, and from which rows. A number without rows is never shown. */
export interface Indicator {
  readonly measure: Text3;
  /** share: percentage of what could have been kept · days, minutes: median. */
  readonly unit: 'share' | 'days' | 'minutes';
  /** Names of entities. */
  readonly from: readonly string[];
}

function share(from: readonly string[], fr: string, nl: string, de: string): Indicator {
  return { measure: { fr, nl, de }, unit: 'share', from };
}

function days(from: readonly string[], fr: string, nl: string, de: string): Indicator {
  return { measure: { fr, nl, de }, unit: 'days', from };
}

/** One indicator for each commitment; the compiler sees that none is missing. */
export const indicators: Readonly<Record<CommitmentId, Indicator>> = {
  A1: days(
    ['affiliation', 'contact'],
    'Jours entre le premier contact et l’affiliation confirmée',
    'Dagen tussen het eerste contact en de bevestigde aansluiting',
    'Tage zwischen dem ersten Kontakt und dem bestätigten Anschluss',
  ),
  A2: share(
    ['life-event-record', 'information-given'],
    'Événements de vie dont chaque information due a sa preuve',
    'Levensgebeurtenissen waarvan elke verplichte uitleg bewezen is',
    'Lebensereignisse, bei denen jede geschuldete Auskunft belegt ist',
  ),
  A3: share(
    ['visit', 'computation-snapshot'],
    'Visites sur un montant où le calcul a été montré et gardé',
    'Bezoeken over een bedrag waarbij de berekening getoond en bewaard is',
    'Besuche zu einem Betrag, bei denen die Berechnung gezeigt und aufbewahrt wurde',
  ),
  A4: share(
    ['supplementary-contract', 'task'],
    'Contrats complémentaires revus à leur date',
    'Aanvullende contracten die op hun datum herbekeken zijn',
    'Zusatzverträge, die zu ihrem Datum überprüft wurden',
  ),
  B1: days(
    ['request', 'clock'],
    'Jours jusqu’à la réponse à une question, une demande ou une plainte',
    'Dagen tot het antwoord op een vraag, een aanvraag of een klacht',
    'Tage bis zur Antwort auf eine Frage, einen Antrag oder eine Beschwerde',
  ),
  B2: share(
    ['life-event-record'],
    'Réponses que le dossier donnait, sans que la personne soit interrogée',
    'Antwoorden die het dossier al gaf, zonder de persoon te bevragen',
    'Antworten, die die Akte schon gab, ohne dass die Person gefragt wurde',
  ),
  B3: share(
    ['contact'],
    'Contacts notés avec leur canal et leur issue',
    'Contacten genoteerd met kanaal en resultaat',
    'Kontakte, die mit Weg und Ergebnis vermerkt sind',
  ),
  B4: share(
    ['note', 'review'],
    'Notes approuvées à la première relecture',
    'Nota’s die bij de eerste nalezing goedgekeurd zijn',
    'Notizen, die bei der ersten Durchsicht genehmigt wurden',
  ),
  B5: share(
    ['adviser-assignment', 'dossier'],
    'Dossiers actifs avec une personne de contact et une remplaçante',
    'Actieve dossiers met een contactpersoon en een vervanger',
    'Aktive Akten mit einer Kontaktperson und einer Vertretung',
  ),
  B6: share(
    ['audit-entry'],
    'Consultations avec un but, inscrites avant l’affichage',
    'Raadplegingen met een doel, genoteerd vóór het tonen',
    'Einsichtnahmen mit einem Zweck, vor der Anzeige vermerkt',
  ),
  L1: share(
    ['affiliation', 'information-given'],
    'Débuts d’activité où la charte et les brochures ont été remises',
    'Starters aan wie het charter en de brochures overhandigd zijn',
    'Tätigkeitsbeginne, bei denen Charta und Broschüren übergeben wurden',
  ),
  L2: share(
    ['household-member', 'task', 'information-given'],
    'Naissances et adoptions pour lesquelles la caisse a pris contact',
    'Geboorten en adopties waarvoor het fonds contact opnam',
    'Geburten und Adoptionen, zu denen die Kasse Kontakt aufnahm',
  ),
  L3: share(
    ['life-event-record', 'information-given'],
    'Entretiens de santé dont chaque information due a sa preuve',
    'Gesprekken over gezondheid waarvan elke verplichte uitleg bewezen is',
    'Gesundheitsgespräche, bei denen jede geschuldete Auskunft belegt ist',
  ),
  L4: share(
    ['visit', 'information-given', 'computation-snapshot'],
    'Visites pour difficulté de paiement où chaque issue a été expliquée',
    'Bezoeken over betaalproblemen waarbij elke uitweg uitgelegd is',
    'Besuche zu Zahlungsschwierigkeiten, bei denen jeder Ausweg erklärt wurde',
  ),
  L5: days(
    ['dossier', 'contact'],
    'Jours entre le jugement de faillite et le contact de la caisse',
    'Dagen tussen het faillissementsvonnis en het contact van het fonds',
    'Tage zwischen dem Konkursurteil und dem Kontakt der Kasse',
  ),
  L6: share(
    ['life-event-record', 'information-given'],
    'Entretiens de pension dont chaque information due a sa preuve',
    'Pensioengesprekken waarvan elke verplichte uitleg bewezen is',
    'Pensionsgespräche, bei denen jede geschuldete Auskunft belegt ist',
  ),
  L7: share(
    ['supplementary-contract', 'information-given'],
    'Contrats suivis par un entretien dans l’année',
    'Contracten die in het jaar door een gesprek opgevolgd zijn',
    'Verträge, die im Jahr durch ein Gespräch begleitet wurden',
  ),
  L8: share(
    ['affiliation', 'information-given'],
    'Cessations dont chaque information due a sa preuve',
    'Stopzettingen waarvan elke verplichte uitleg bewezen is',
    'Einstellungen, bei denen jede geschuldete Auskunft belegt ist',
  ),
  I1: share(
    ['information-given'],
    'Brochures et pages remises dans la version en vigueur et la langue de la personne',
    'Brochures en pagina’s gegeven in de geldende versie en de taal van de persoon',
    'Broschüren und Seiten in der geltenden Fassung und der Sprache der Person',
  ),
  I2: share(
    ['request'],
    'Formulaires complets avant le départ de la personne',
    'Formulieren die volledig zijn voor de persoon vertrekt',
    'Formulare, die vollständig sind, bevor die Person geht',
  ),
  P1: share(
    ['entitlement', 'computation-snapshot'],
    'Prestations dont le montant se retrouve au cent depuis son calcul gardé',
    'Uitkeringen waarvan het bedrag tot op de cent uit de bewaarde berekening volgt',
    'Leistungen, deren Betrag sich auf den Cent aus der aufbewahrten Berechnung ergibt',
  ),
  P2: share(
    ['benefit-payment', 'clock'],
    'Prestations payées dans le délai de la charte de l’assuré social',
    'Uitkeringen betaald binnen de termijn van het handvest van de sociaal verzekerde',
    'Leistungen, gezahlt in der Frist der Charta der Sozialversicherten',
  ),
  P3: share(
    ['entitlement'],
    'Droits automatiques ouverts sans demande',
    'Automatische rechten geopend zonder aanvraag',
    'Von Amts wegen eröffnete Rechte ohne Antrag',
  ),
  P4: share(
    ['decision', 'letter'],
    'Refus et récupérations motivés, avec les voies de recours',
    'Gemotiveerde weigeringen en terugvorderingen, met de beroepsmogelijkheden',
    'Begründete Ablehnungen und Rückforderungen mit den Rechtsmitteln',
  ),
  P5: share(
    ['transmission', 'clock'],
    'Attestations d’allocations familiales envoyées à temps',
    'Attesten voor kinderbijslag op tijd verzonden',
    'Familienzulagenbescheinigungen rechtzeitig gesendet',
  ),
  P6: share(
    ['transmission', 'clock'],
    'Demandes de titres-services envoyées à temps',
    'Aanvragen voor dienstencheques op tijd verzonden',
    'Anträge auf Dienstleistungsschecks rechtzeitig gesendet',
  ),
  P7: share(
    ['transmission', 'clock'],
    'Bons de cotisation transmis à temps aux mutualités',
    'Bijdragebons op tijd naar de ziekenfondsen doorgestuurd',
    'Beitragsbons rechtzeitig an die Krankenkassen übermittelt',
  ),
  P8: share(
    ['transmission', 'request'],
    'Attestations d’incapacité envoyées à la mutualité',
    'Attesten van arbeidsongeschiktheid naar het ziekenfonds verzonden',
    'Bescheinigungen zur Arbeitsunfähigkeit an die Krankenkasse gesendet',
  ),
  P9: days(
    ['transmission', 'request'],
    'Jours jusqu’à la transmission d’une demande d’assimilation ou d’assurance continuée',
    'Dagen tot het doorsturen van een aanvraag tot gelijkstelling of voortgezette verzekering',
    'Tage bis zur Weiterleitung eines Antrags auf Gleichstellung oder Weiterversicherung',
  ),
  P10: share(
    ['transmission', 'clock'],
    'Données de carrière transmises à temps à l’INASTI',
    'Loopbaangegevens op tijd naar het RSVZ doorgestuurd',
    'Laufbahndaten rechtzeitig an das LISVS übermittelt',
  ),
  P11: share(
    ['letter', 'clock'],
    'Attestations fiscales envoyées à temps',
    'Fiscale attesten op tijd verzonden',
    'Steuerbescheinigungen rechtzeitig gesendet',
  ),
  P12: share(
    ['request'],
    'Demandes de pension préparées avec la personne et complètes',
    'Pensioenaanvragen die met de persoon voorbereid en volledig zijn',
    'Pensionsanträge, die mit der Person vorbereitet und vollständig sind',
  ),
  P13: share(
    ['request', 'transmission'],
    'Personnes orientées avec le nom et l’adresse de l’institution',
    'Personen doorverwezen met naam en adres van de instelling',
    'Personen, die mit Name und Adresse der Einrichtung verwiesen wurden',
  ),
  N1: share(
    ['contribution-line', 'letter'],
    'Avis d’échéance et régularisations envoyés à temps et justes au cent',
    'Vervaldagberichten en regularisaties op tijd en juist tot op de cent',
    'Fälligkeitsanzeigen und Regularisierungen rechtzeitig und auf den Cent richtig',
  ),
  N2: share(
    ['visit', 'request', 'computation-snapshot'],
    'Dettes pour lesquelles plan, dispense et réduction ont été comparés',
    'Schulden waarvoor plan, vrijstelling en vermindering vergeleken zijn',
    'Schulden, für die Plan, Befreiung und Senkung verglichen wurden',
  ),
  R1: share(
    ['recovery-file', 'letter'],
    'Recouvrements judiciaires précédés de chaque étape amiable',
    'Gerechtelijke invorderingen voorafgegaan door elke minnelijke stap',
    'Gerichtliche Beitreibungen, denen jeder gütliche Schritt voranging',
  ),
  R2: share(
    ['procedure', 'contact'],
    'Premiers recouvrements judiciaires précédés d’un contact personnel',
    'Eerste gerechtelijke invorderingen voorafgegaan door een persoonlijk contact',
    'Erste gerichtliche Beitreibungen mit vorherigem persönlichem Kontakt',
  ),
  R3: share(
    ['letter', 'contribution-line'],
    'Débiteurs ayant reçu un relevé dans le trimestre',
    'Schuldenaars die in het kwartaal een overzicht kregen',
    'Schuldner, die im Quartal eine Aufstellung erhielten',
  ),
  R4: share(
    ['recovery-file', 'review'],
    'Étapes de recouvrement dont le choix est motivé',
    'Invorderingsstappen waarvan de keuze gemotiveerd is',
    'Beitreibungsschritte, deren Wahl begründet ist',
  ),
  R5: share(
    ['procedure', 'contact'],
    'Procédures dont la dernière nouvelle est plus récente que son alarme',
    'Procedures waarvan het laatste nieuws jonger is dan het alarm',
    'Verfahren, deren letzte Nachricht jünger als ihr Alarm ist',
  ),
  R6: share(
    ['undue-payment', 'decision'],
    'Récupérations d’indu avec proposition de remboursement motivée',
    'Terugvorderingen met een gemotiveerd voorstel van terugbetaling',
    'Rückforderungen mit einem begründeten Rückzahlungsvorschlag',
  ),
  S1: share(
    ['company', 'information-given'],
    'Sociétés servies avec les mêmes preuves que les personnes',
    'Vennootschappen bediend met dezelfde bewijzen als personen',
    'Gesellschaften, die mit denselben Belegen wie Personen bedient wurden',
  ),
  S2: share(
    ['contribution-line', 'letter'],
    'Avis de la cotisation annuelle envoyés à temps',
    'Berichten van de jaarlijkse bijdrage op tijd verzonden',
    'Anzeigen des Jahresbeitrags rechtzeitig gesendet',
  ),
  T1: share(
    ['clock'],
    'Statistiques remises à leur date',
    'Statistieken op hun datum bezorgd',
    'Statistiken zu ihrem Termin geliefert',
  ),
  T2: {
    measure: {
      fr: 'Minutes entre la fin d’une saisie hors ligne et sa réception à la centrale',
      nl: 'Minuten tussen het einde van een offline invoer en de ontvangst in de centrale',
      de: 'Minuten zwischen dem Ende einer Offline-Eingabe und dem Empfang in der Zentrale',
    },
    unit: 'minutes',
    from: ['visit', 'audit-entry'],
  },
};
