import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const carerAllowanceMessages = {
  'condition.care': {
    fr: 'les soins sont reconnus : maladie grave ou soins palliatifs d’un proche, ou enfant handicapé de moins de 25 ans.',
    nl: 'de zorg is erkend: ernstige ziekte of palliatieve zorg van een naaste, of een kind met een handicap onder 25 jaar.',
    de: 'die Pflege ist anerkannt: schwere Krankheit oder Palliativpflege eines Nahestehenden, oder behindertes Kind unter 25 Jahren.',
  },
  'condition.category': {
    fr: 'la personne est à titre principal ou en maxi-statut, ou cotise autant qu’à titre principal.',
    nl: 'de persoon is in hoofdberoep of maxistatuut, of betaalt evenveel als in hoofdberoep.',
    de: 'die Person ist im Hauptberuf oder Maxi-Statut, oder zahlt so viel wie im Hauptberuf.',
  },
  'condition.twoQuarters': {
    fr: 'les cotisations des deux trimestres avant celui de l’interruption sont payées.',
    nl: 'de bijdragen van de twee kwartalen vóór dat van de onderbreking zijn betaald.',
    de: 'die Beiträge der zwei Quartale vor dem der Unterbrechung sind bezahlt.',
  },
  'condition.oneMonth': {
    fr: 'l’interruption dure au moins un mois (sauf décès de la personne soignée).',
    nl: 'de onderbreking duurt minstens een maand (behalve bij overlijden van de verzorgde).',
    de: 'die Unterbrechung dauert mindestens einen Monat (außer beim Tod der gepflegten Person).',
  },
  months: {
    fr: '{months} mois sont payés : {perRequest} au plus par demande, {inCareer} sur toute la carrière.',
    nl: '{months} maanden worden betaald: hoogstens {perRequest} per aanvraag, {inCareer} over de hele loopbaan.',
    de: '{months} Monate werden bezahlt: höchstens {perRequest} je Antrag, {inCareer} in der ganzen Laufbahn.',
  },
  allowance: {
    fr: 'L’allocation de {months} mois est de {amount}, payée par la caisse.',
    nl: 'De uitkering voor {months} maanden is {amount}, betaald door het fonds.',
    de: 'Das Geld für {months} Monate beträgt {amount}, von der Kasse gezahlt.',
  },
  exemption: {
    fr: 'Chaque série de {months} mois d’interruption totale dispense un trimestre, {most} au plus dans la carrière : {quarters}.',
    nl: 'Elke reeks van {months} maanden volledige onderbreking stelt een kwartaal vrij, hoogstens {most} in de loopbaan: {quarters}.',
    de: 'Jede Reihe von {months} Monaten voller Unterbrechung befreit ein Quartal, höchstens {most} in der Laufbahn: {quarters}.',
  },
  noExemption: {
    fr: 'Aucun trimestre n’est dispensé : il faut {months} mois consécutifs d’interruption totale, et {most} trimestres au plus dans la carrière.',
    nl: 'Er is geen kwartaal vrijgesteld: {months} opeenvolgende maanden volledige onderbreking zijn nodig, en hoogstens {most} kwartalen in de loopbaan.',
    de: 'Kein Quartal ist befreit: nötig sind {months} Monate voller Unterbrechung in Folge, und höchstens {most} Quartale in der Laufbahn.',
  },
  noRight: {
    fr: 'Une condition manque : aucune allocation n’est due.',
    nl: 'Een voorwaarde ontbreekt: er is geen uitkering.',
    de: 'Eine Bedingung fehlt: es besteht kein Anspruch.',
  },
  missing: {
    fr: 'Ce chiffre n’est pas connu à cette date : l’INASTI doit le confirmer.',
    nl: 'Dit cijfer is op die datum niet bekend: het RSVZ moet het bevestigen.',
    de: 'Diese Zahl ist zu diesem Datum nicht bekannt: das LISVS muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
