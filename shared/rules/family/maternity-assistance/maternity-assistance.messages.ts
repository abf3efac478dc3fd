import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const maternityAssistanceMessages = {
  'condition.insured': {
    fr: 'la mère est titulaire de l’assurance maternité des indépendants.',
    nl: 'de moeder is gerechtigd in de moederschapsverzekering van de zelfstandigen.',
    de: 'die Mutter ist in der Mutterschaftsversicherung der Selbständigen berechtigt.',
  },
  'condition.household': {
    fr: 'le nouveau-né fait partie de son ménage.',
    nl: 'de pasgeborene maakt deel uit van haar gezin.',
    de: 'das Neugeborene gehört zu ihrem Haushalt.',
  },
  'condition.resumes': {
    fr: 'elle reprend ou a l’intention de reprendre son activité.',
    nl: 'zij hervat haar activiteit of is van plan die te hervatten.',
    de: 'sie nimmt ihre Tätigkeit wieder auf oder beabsichtigt es.',
  },
  'condition.category': {
    fr: 'elle est à titre principal ou en maxi-statut, ou cotise autant qu’à titre principal.',
    nl: 'zij is in hoofdberoep of maxistatuut, of betaalt evenveel als in hoofdberoep.',
    de: 'sie ist im Hauptberuf oder Maxi-Statut, oder zahlt so viel wie im Hauptberuf.',
  },
  confirmation: {
    fr: 'Aucune demande n’est à faire : la caisse prend contact avec la mère, qui confirme.',
    nl: 'Er is geen aanvraag nodig: het fonds neemt contact op met de moeder, die bevestigt.',
    de: 'Kein Antrag ist nötig: die Kasse nimmt Kontakt mit der Mutter auf, die bestätigt.',
  },
  request: {
    fr: 'Pour une naissance avant septembre 2017, la demande se faisait du sixième mois de la grossesse jusqu’au {date}.',
    nl: 'Voor een geboorte vóór september 2017 gebeurde de aanvraag vanaf de zesde maand zwangerschap tot {date}.',
    de: 'Für eine Geburt vor September 2017 war der Antrag ab dem sechsten Schwangerschaftsmonat bis zum {date} zu stellen.',
  },
  vouchers: {
    fr: 'L’aide est de {vouchers} titres-services, gratuits.',
    nl: 'De hulp is {vouchers} dienstencheques, gratis.',
    de: 'Die Hilfe beträgt {vouchers} kostenlose Dienstleistungsschecks.',
  },
  value: {
    fr: 'Leur valeur est de {value}.',
    nl: 'Hun waarde is {value}.',
    de: 'Ihr Wert beträgt {value}.',
  },
  validUntil: {
    fr: 'Ils sont valables jusqu’au {date} ; l’émetteur des titres le confirme.',
    nl: 'Ze zijn geldig tot {date}; de uitgever van de cheques bevestigt het.',
    de: 'Sie gelten bis zum {date}; der Aussteller der Schecks bestätigt es.',
  },
  noRight: {
    fr: 'Une condition manque : il n’y a pas de titres-services.',
    nl: 'Een voorwaarde ontbreekt: er zijn geen dienstencheques.',
    de: 'Eine Bedingung fehlt: es gibt keine Dienstleistungsschecks.',
  },
  missing: {
    fr: 'La valeur des titres à cette date n’est pas connue : la caisse ou l’émetteur doit la confirmer.',
    nl: 'De waarde van de cheques op die datum is niet bekend: het fonds of de uitgever moet ze bevestigen.',
    de: 'Der Wert der Schecks zu diesem Datum ist nicht bekannt: die Kasse oder der Aussteller muss ihn bestätigen.',
  },
} as const satisfies RuleMessages;
