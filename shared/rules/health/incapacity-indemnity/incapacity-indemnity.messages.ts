import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const incapacityIndemnityMessages = {
  'condition.insured': {
    fr: 'la personne est affiliée à une mutualité.',
    nl: 'de persoon is aangesloten bij een ziekenfonds.',
    de: 'die Person ist einer Krankenkasse angeschlossen.',
  },
  'condition.waitingPeriod': {
    fr: 'le stage d’attente de six mois est accompli, ou la personne en est dispensée.',
    nl: 'de wachttijd van zes maanden is doorlopen, of de persoon is ervan vrijgesteld.',
    de: 'die Wartezeit von sechs Monaten ist erfüllt, oder die Person ist davon befreit.',
  },
  'condition.contributions': {
    fr: 'les cotisations sont payées, ou la personne en est dispensée.',
    nl: 'de bijdragen zijn betaald, of de persoon is ervan vrijgesteld.',
    de: 'die Beiträge sind bezahlt, oder die Person ist davon befreit.',
  },
  'condition.recognised': {
    fr: 'le médecin-conseil de la mutualité reconnaît l’incapacité.',
    nl: 'de adviserend arts van het ziekenfonds erkent de arbeidsongeschiktheid.',
    de: 'der Vertrauensarzt der Krankenkasse erkennt die Arbeitsunfähigkeit an.',
  },
  'condition.duration': {
    fr: 'l’incapacité reconnue dure assez longtemps pour être indemnisée.',
    nl: 'de erkende arbeidsongeschiktheid duurt lang genoeg om vergoed te worden.',
    de: 'die anerkannte Arbeitsunfähigkeit dauert lange genug, um entschädigt zu werden.',
  },
  certificate: {
    fr: 'Le certificat a été signé tard : l’incapacité n’est reconnue qu’à partir du {from}.',
    nl: 'Het getuigschrift werd laat ondertekend: de arbeidsongeschiktheid wordt pas erkend vanaf {from}.',
    de: 'Die Bescheinigung wurde spät unterschrieben: die Arbeitsunfähigkeit wird erst ab dem {from} anerkannt.',
  },
  lasting: {
    fr: 'Si l’incapacité dure assez longtemps, elle est indemnisée à partir du {from}.',
    nl: 'Als de arbeidsongeschiktheid lang genoeg duurt, wordt ze vergoed vanaf {from}.',
    de: 'Dauert die Arbeitsunfähigkeit lange genug, wird sie ab dem {from} entschädigt.',
  },
  paid: {
    fr: 'L’incapacité dure assez longtemps : elle est indemnisée à partir du {from}.',
    nl: 'De arbeidsongeschiktheid duurt lang genoeg: ze wordt vergoed vanaf {from}.',
    de: 'Die Arbeitsunfähigkeit dauert lange genug: sie wird ab dem {from} entschädigt.',
  },
  tooShort: {
    fr: 'Comptée à partir du {from}, l’incapacité est trop courte : rien n’est payé.',
    nl: 'Geteld vanaf {from} is de arbeidsongeschiktheid te kort: er wordt niets betaald.',
    de: 'Gezählt ab dem {from} ist die Arbeitsunfähigkeit zu kurz: es wird nichts gezahlt.',
  },
  pensionAge: {
    fr: 'Après l’âge de la pension, seuls les premiers mois de l’incapacité sont indemnisés.',
    nl: 'Na de pensioenleeftijd worden alleen de eerste maanden van de arbeidsongeschiktheid vergoed.',
    de: 'Nach dem Pensionsalter werden nur die ersten Monate der Arbeitsunfähigkeit entschädigt.',
  },
  days: {
    fr: 'Sans les dimanches, cela fait {days} jours ; le montant dépend de la situation de famille.',
    nl: 'Zonder de zondagen zijn dat {days} dagen; het bedrag hangt af van de gezinssituatie.',
    de: 'Ohne die Sonntage sind das {days} Tage; der Betrag hängt von der Familienlage ab.',
  },
  stretch: {
    fr: 'Du {from} au {to} : {days} jours sans les dimanches, à {daily} par jour, soit {amount}.',
    nl: 'Van {from} tot {to}: {days} dagen zonder de zondagen, tegen {daily} per dag, dus {amount}.',
    de: 'Vom {from} bis {to}: {days} Tage ohne die Sonntage, zu {daily} pro Tag, also {amount}.',
  },
  dailyMissing: {
    fr: 'Du {from} au {to}, {days} jours : le montant par jour n’a pas été lu ; la mutualité ou l’INAMI le confirme.',
    nl: 'Van {from} tot {to}, {days} dagen: het dagbedrag werd niet gelezen; het ziekenfonds of het RIZIV bevestigt het.',
    de: 'Vom {from} bis {to}, {days} Tage: der Tagesbetrag wurde nicht gelesen; die Krankenkasse oder das LIKIV bestätigt ihn.',
  },
  assimilationOpen: {
    fr: 'Du {from} au {to}, {days} jours : après un an, le montant dépend de l’assimilation pour maladie.',
    nl: 'Van {from} tot {to}, {days} dagen: na een jaar hangt het bedrag af van de gelijkstelling wegens ziekte.',
    de: 'Vom {from} bis {to}, {days} Tage: nach einem Jahr hängt der Betrag von der Krankheitsgleichstellung ab.',
  },
  late: {
    fr: 'Déclarée tard, le {declared} : la réduction est de {amount}.',
    nl: 'Laat aangegeven, op {declared}: de vermindering bedraagt {amount}.',
    de: 'Spät gemeldet, am {declared}: die Kürzung beträgt {amount}.',
  },
  lateOpen: {
    fr: 'Déclarée tard, le {declared} : un premier retard court n’est qu’un avertissement ; à vérifier à la mutualité.',
    nl: 'Laat aangegeven, op {declared}: een eerste korte vertraging is enkel een verwittiging; na te gaan bij het ziekenfonds.',
    de: 'Spät gemeldet, am {declared}: eine erste kurze Verspätung ist nur eine Verwarnung; bei der Krankenkasse zu prüfen.',
  },
  missing: {
    fr: 'La règle n’a pas été lue pour cette date : la mutualité doit la confirmer.',
    nl: 'De regel werd voor die datum niet gelezen: het ziekenfonds moet hem bevestigen.',
    de: 'Die Regel wurde für dieses Datum nicht gelesen: die Krankenkasse muss sie bestätigen.',
  },
  impossible: {
    fr: 'Le dernier jour vient avant le premier : corrigez les dates.',
    nl: 'De laatste dag komt voor de eerste: verbeter de data.',
    de: 'Der letzte Tag liegt vor dem ersten: berichtigen Sie die Daten.',
  },
} as const satisfies RuleMessages;
