import type { VisitReason } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { dayOf, monthOf, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterNumber, quarterOf, quarterYear } from '#shared/kernel/quarter.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';

interface Sentences {
  /** Why the person came. */
  readonly opening: readonly string[];
  /** What was looked at or explained, by reason of the visit. */
  readonly matter: Partial<Readonly<Record<VisitReason, readonly string[]>>>;
  /** What happens next. */
  readonly next: readonly string[];
}

/** Short notes as they are typed at a counter. No diagnosis, no brand, no bare amount without its date. */
const sentences: Readonly<Record<Lang, Sentences>> = {
  fr: {
    opening: [
      'Passage au guichet sans rendez-vous, pièce d’identité vue.',
      'Appel de la personne, identité vérifiée par le numéro de dossier et la date de naissance.',
      'Rendez-vous demandé par courriel la semaine dernière.',
      'La personne vient avec son comptable, procuration au dossier.',
      'Visite au commerce, accueil dans l’arrière-boutique.',
      'La personne revient comme convenu avec les documents demandés.',
      'Appel de suivi à notre initiative, personne jointe au deuxième essai.',
      'Question posée au comptoir en déposant un courrier.',
      'La personne passe avec son conjoint, qui l’aide dans l’activité.',
      'Entretien de début d’activité, environ une demi-heure.',
      'La personne s’inquiète d’un courrier reçu hier.',
      'Rendez-vous pris pour faire le point avant la fin de l’année.',
      'Appel reçu juste avant midi, rappelé à 14 h.',
      'Visite prévue de longue date, dossier relu la veille.',
    ],
    matter: {
      'account-question': [
        'Nous avons relu ensemble le décompte du {quarter} et les dates d’échéance.',
        'Le paiement de {month} n’apparaissait pas encore ; preuve de virement vue, copie au dossier.',
        'La société clôture son premier exercice ; la cotisation annuelle et son échéance ont été rappelées.',
      ],
      'activity-start': [
        'Expliqué le calcul provisoire et la régularisation quand les revenus seront connus.',
        'Début d’activité préparé pas à pas : date, qualité, revenu attendu, assurance.',
        'Expliqué le régime de primo-starter et ce qui change après quatre trimestres.',
      ],
      'payment-difficulty': [
        'Le chiffre d’affaires baisse depuis le printemps ; la réduction de la cotisation provisoire a été expliquée, avec son risque.',
        'Expliqué que la majoration de 3 % s’ajoute à la fin de chaque trimestre impayé.',
        'Parlé des conséquences d’une dispense sur la pension ; la personne veut réfléchir.',
      ],
      'activity-cessation': [
        'Montré la page sur le droit passerelle et le délai de la demande.',
        'Rappelé que la cessation se déclare dans les 15 jours avec une pièce officielle.',
      ],
      'data-change': [
        'L’activité passe à titre complémentaire ; l’attestation de l’employeur a été vue.',
        'Le changement d’adresse a été encodé devant la personne et relu.',
        'Nouveau numéro de portable noté, l’ancien est supprimé.',
      ],
      'family-growth': [
        'Passé en revue les droits à la naissance et les formulaires de la mutualité.',
        'Naissance annoncée ; allocation et titres-services expliqués, délais notés.',
      ],
      retirement: [
        'Expliqué la différence entre la pension et la poursuite de l’activité après la pension.',
        'Projet d’arrêter à l’âge légal ; l’historique des trimestres a été vérifié.',
      ],
      'supplementary-pension': [
        'Question sur la pension libre complémentaire : renvoyé vers l’assureur pour le contrat, montant déductible expliqué.',
        'Plafond de l’année demandé avant de verser ; renvoyé au chiffre publié.',
      ],
      'health-trouble': [
        'La personne a arrêté de travailler ; l’attestation de la mutualité suivra.',
        'Expliqué l’assimilation des trimestres et la demande à transmettre à l’INASTI.',
      ],
      'document-handover': [
        'Pièces reçues, numérisées et rendues : bail et statuts.',
        'Attestation du comptable déposée, à joindre à la demande en cours.',
      ],
      certificate: [
        'Attestation fiscale imprimée et remise en main propre.',
        'Attestation de carrière demandée pour la banque, période vérifiée ensemble.',
      ],
      other: ['Simple demande de renseignements sur les heures d’ouverture et le site.'],
    },
    next: [
      'La personne apportera l’attestation pour le {date}.',
      'Je rappelle le {date} pour confirmer.',
      'Formulaire remis, à renvoyer signé.',
      'Plan d’apurement envisagé ; simulation imprimée et remise.',
      'Rien d’autre à prévoir, la personne est rassurée.',
      'Demande introduite aujourd’hui, accusé de réception remis.',
      'Préfère être appelée après 16 h.',
      'Dossier transmis pour une visite sur place.',
      'Reviendra après la réponse du comptable.',
      'Brochure remise en français, page montrée à l’écran.',
      'À revoir dès que l’avertissement-extrait de rôle arrive.',
      'Copie de la carte d’identité non demandée : pas nécessaire ici.',
    ],
  },
  nl: {
    opening: [
      'Kwam langs aan het loket zonder afspraak, identiteitskaart gezien.',
      'Telefonische oproep, identiteit nagegaan met dossiernummer en geboortedatum.',
      'Afspraak vorige week per e-mail gevraagd.',
      'Betrokkene komt samen met de boekhouder, volmacht zit in het dossier.',
      'Bezoek aan de zaak, gesprek achter in de winkel.',
      'Betrokkene komt zoals afgesproken terug met de gevraagde stukken.',
      'Opvolgoproep op ons initiatief, bereikt bij de tweede poging.',
      'Vraag gesteld bij het afgeven van een brief.',
      'Komt langs met de partner, die meehelpt in de zaak.',
      'Startgesprek, ongeveer een half uur.',
      'Maakt zich zorgen over een brief van gisteren.',
      'Afspraak om alles te overlopen voor het jaareinde.',
      'Oproep net voor de middag, teruggebeld om 14 uur.',
      'Bezoek lang op voorhand gepland, dossier de dag ervoor herlezen.',
    ],
    matter: {
      'account-question': [
        'Samen de afrekening van {quarter} en de vervaldagen overlopen.',
        'De betaling van {month} was nog niet te zien; betalingsbewijs gezien, kopie in het dossier.',
        'De vennootschap sluit haar eerste boekjaar af; jaarlijkse bijdrage en vervaldag toegelicht.',
      ],
      'activity-start': [
        'De voorlopige berekening uitgelegd, en de regularisatie zodra het inkomen bekend is.',
        'Start van de activiteit stap voor stap voorbereid: datum, hoedanigheid, verwacht inkomen, verzekering.',
        'Uitgelegd wat het statuut van primostarter is en wat na vier kwartalen verandert.',
      ],
      'payment-difficulty': [
        'De omzet daalt sinds het voorjaar; vermindering van de voorlopige bijdrage uitgelegd, met het risico.',
        'Uitgelegd dat de verhoging van 3 % er bij elk onbetaald kwartaal bijkomt.',
        'Gevolgen van een vrijstelling voor het pensioen besproken; betrokkene denkt erover na.',
      ],
      'activity-cessation': [
        'De pagina over het overbruggingsrecht en de termijn van de aanvraag getoond.',
        'Herinnerd dat de stopzetting binnen 15 dagen met een officieel stuk wordt aangegeven.',
      ],
      'data-change': [
        'De activiteit wordt bijberoep; het attest van de werkgever is gezien.',
        'Adreswijziging in het bijzijn van betrokkene ingegeven en nagelezen.',
        'Nieuw gsm-nummer genoteerd, het oude is verwijderd.',
      ],
      'family-growth': [
        'De rechten bij een geboorte en de formulieren van het ziekenfonds overlopen.',
        'Geboorte aangekondigd; uitkering en dienstencheques uitgelegd, termijnen genoteerd.',
      ],
      retirement: [
        'Verschil uitgelegd tussen het pensioen en verder werken na het pensioen.',
        'Wil stoppen op de wettelijke leeftijd; de kwartalen zijn samen nagekeken.',
      ],
      'supplementary-pension': [
        'Vraag over het vrij aanvullend pensioen: voor het contract naar de verzekeraar verwezen, aftrekbaar bedrag uitgelegd.',
        'Vroeg het plafond van dit jaar voor de storting; naar het gepubliceerde cijfer verwezen.',
      ],
      'health-trouble': [
        'Betrokkene is gestopt met werken; het attest van het ziekenfonds volgt.',
        'Gelijkstelling van kwartalen uitgelegd, en de aanvraag die naar het RSVZ gaat.',
      ],
      'document-handover': [
        'Stukken ontvangen, gescand en teruggegeven: huurcontract en statuten.',
        'Attest van de boekhouder afgegeven, toe te voegen aan de lopende aanvraag.',
      ],
      certificate: [
        'Fiscaal attest afgedrukt en meegegeven.',
        'Loopbaanattest gevraagd voor de bank, periode samen nagekeken.',
      ],
      other: ['Gewone vraag over openingsuren en website.'],
    },
    next: [
      'Bezorgt het attest tegen {date}.',
      'Ik bel terug op {date} om te bevestigen.',
      'Formulier meegegeven, ondertekend terug te sturen.',
      'Afbetalingsplan overwogen; simulatie afgedrukt en meegegeven.',
      'Verder niets te doen, betrokkene is gerustgesteld.',
      'Aanvraag vandaag ingediend, ontvangstbewijs meegegeven.',
      'Wordt liefst na 16 uur gebeld.',
      'Dossier doorgegeven voor een bezoek ter plaatse.',
      'Komt terug na het antwoord van de boekhouder.',
      'Brochure in het Nederlands meegegeven, pagina op het scherm getoond.',
      'Opnieuw te bekijken zodra het aanslagbiljet er is.',
      'Kopie van de kaart niet gevraagd: hier niet nodig.',
    ],
  },
  de: {
    opening: [
      'Ohne Termin am Schalter, Ausweis gesehen.',
      'Anruf der betroffenen Person, Identität über Aktennummer und Geburtsdatum geprüft.',
      'Termin letzte Woche per E-Mail erbeten.',
      'Kommt mit dem Buchhalter, Vollmacht liegt in der Akte.',
      'Besuch im Betrieb, Gespräch in der Werkstatt.',
      'Kommt wie vereinbart mit den verlangten Unterlagen zurück.',
      'Rückruf auf unsere Initiative, beim zweiten Versuch erreicht.',
      'Frage beim Abgeben eines Briefes gestellt.',
      'Kommt mit dem Ehepartner, der im Betrieb mithilft.',
      'Erstgespräch zum Beginn der Tätigkeit, etwa eine halbe Stunde.',
      'Macht sich Sorgen wegen eines Briefes von gestern.',
      'Termin, um vor Jahresende alles durchzugehen.',
      'Anruf kurz vor Mittag, um 14 Uhr zurückgerufen.',
      'Lange geplanter Besuch, Akte am Vortag gelesen.',
    ],
    matter: {
      'account-question': [
        'Die Abrechnung für {quarter} und die Fälligkeiten gemeinsam durchgesehen.',
        'Die Zahlung von {month} war noch nicht sichtbar; Beleg gesehen, Kopie in der Akte.',
        'Die Gesellschaft schließt ihr erstes Geschäftsjahr ab; Jahresbeitrag und Fälligkeit erläutert.',
      ],
      'activity-start': [
        'Die vorläufige Berechnung erklärt und die Regularisierung, sobald die Einkünfte bekannt sind.',
        'Beginn der Tätigkeit Schritt für Schritt vorbereitet: Datum, Eigenschaft, erwartete Einkünfte, Versicherung.',
        'Regelung für Erststarter erklärt und was sich nach vier Quartalen ändert.',
      ],
      'payment-difficulty': [
        'Der Umsatz sinkt seit dem Frühjahr; Ermäßigung des vorläufigen Beitrags und ihr Risiko erklärt.',
        'Erklärt, dass am Ende jedes unbezahlten Quartals 3 % Zuschlag hinzukommen.',
        'Folgen einer Befreiung für die Pension besprochen; die Person überlegt es sich.',
      ],
      'activity-cessation': [
        'Die Seite zum Überbrückungsrecht und die Antragsfrist gezeigt.',
        'Daran erinnert, dass die Einstellung binnen 15 Tagen mit einem amtlichen Beleg zu melden ist.',
      ],
      'data-change': [
        'Die Tätigkeit wird nebenberuflich; Bescheinigung des Arbeitgebers gesehen.',
        'Adressänderung im Beisein der Person erfasst und nachgelesen.',
        'Neue Handynummer notiert, die alte ist gelöscht.',
      ],
      'family-growth': [
        'Rechte bei der Geburt und Formulare der Krankenkasse durchgegangen.',
        'Geburt angekündigt; Zulage und Dienstleistungsschecks erklärt, Fristen notiert.',
      ],
      retirement: [
        'Unterschied zwischen Pension und Weiterarbeit nach der Pension erklärt.',
        'Möchte mit dem gesetzlichen Alter aufhören; Quartale gemeinsam geprüft.',
      ],
      'supplementary-pension': [
        'Frage zur freien Zusatzpension: für den Vertrag an den Versicherer verwiesen, abziehbaren Betrag erklärt.',
        'Fragte vor der Einzahlung nach der Obergrenze des Jahres; auf die veröffentlichte Zahl verwiesen.',
      ],
      'health-trouble': [
        'Hat die Arbeit eingestellt; Bescheinigung der Krankenkasse folgt.',
        'Gleichstellung von Quartalen erklärt und den Antrag, der an das LSVS geht.',
      ],
      'document-handover': [
        'Unterlagen erhalten, gescannt und zurückgegeben: Mietvertrag und Satzung.',
        'Bescheinigung des Buchhalters abgegeben, gehört zum laufenden Antrag.',
      ],
      certificate: [
        'Steuerbescheinigung gedruckt und persönlich übergeben.',
        'Laufbahnbescheinigung für die Bank verlangt, Zeitraum gemeinsam geprüft.',
      ],
      other: ['Einfache Frage zu Öffnungszeiten und Website.'],
    },
    next: [
      'Bringt die Bescheinigung bis zum {date}.',
      'Ich rufe am {date} zur Bestätigung zurück.',
      'Formular mitgegeben, unterschrieben zurückzusenden.',
      'Abzahlungsplan erwogen; Berechnung gedruckt und mitgegeben.',
      'Sonst nichts zu tun, die Person ist beruhigt.',
      'Antrag heute eingereicht, Empfangsbestätigung mitgegeben.',
      'Möchte lieber nach 16 Uhr angerufen werden.',
      'Akte weitergegeben für einen Besuch vor Ort.',
      'Kommt nach der Antwort des Buchhalters wieder.',
      'Broschüre auf Deutsch mitgegeben, Seite am Bildschirm gezeigt.',
      'Erneut ansehen, sobald der Steuerbescheid da ist.',
      'Kopie des Ausweises nicht verlangt: hier nicht nötig.',
    ],
  },
};

const months: Readonly<Record<Lang, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};

const quarterMarks: Readonly<Record<Lang, string>> = { fr: 'T', nl: 'K', de: 'Q' };

/** `on` is the day the note was written; `promisedOn` the day something is promised for. */
export function drawNoteText(
  random: SeededRandom,
  language: Lang,
  reason: VisitReason,
  on: PlainDate,
  promisedOn: PlainDate,
): string {
  const { opening, matter, next } = sentences[language];
  const fitting = matter[reason] ?? matter.other ?? [];
  const first = random.pick(fitting);
  const others = fitting.filter((sentence) => sentence !== first);
  const second = others.length > 0 && random.chance(0.35) ? [random.pick(others)] : [];
  const month = monthOf(on);
  const quarter = addQuarters(quarterOf(on), -1);
  return [random.pick(opening), first, ...second, random.pick(next)]
    .join(' ')
    .replaceAll('{quarter}', `${quarterMarks[language]}${quarterNumber(quarter)} ${quarterYear(quarter)}`)
    .replaceAll('{month}', months[language][(month + 10) % 12] ?? '')
    .replaceAll('{date}', `${dayOf(promisedOn)}/${monthOf(promisedOn)}`);
}

/** How many sentences a language has, for the test that keeps notes varied. */
export function noteSentenceCount(language: Lang): number {
  const { opening, matter, next } = sentences[language];
  return opening.length + Object.values(matter).flat().length + next.length;
}
