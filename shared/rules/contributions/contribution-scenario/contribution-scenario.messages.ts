import { provisionalContributionMessages } from '../provisional-contribution/provisional-contribution.messages.ts';

export const contributionScenarioMessages = {
  ...provisionalContributionMessages,
  notDue: {
    fr: '{year} : aucun trimestre n’est dû aux dates choisies.',
    nl: '{year}: geen enkel kwartaal is verschuldigd op de gekozen data.',
    de: '{year}: an den gewählten Daten ist kein Quartal geschuldet.',
  },
  claimed: {
    fr: '{year} : les cotisations provisoires des trimestres dus font {total}, dont {claimed} trimestre(s) tels que réclamés.',
    nl: '{year}: de voorlopige bijdragen van de verschuldigde kwartalen bedragen {total}, waarvan {claimed} kwartaal (kwartalen) zoals gevraagd.',
    de: '{year}: die vorläufigen Beiträge der geschuldeten Quartale betragen {total}, davon {claimed} Quartal(e) wie gefordert.',
  },
  provisionalOpen: {
    fr: '{year} : une cotisation provisoire au moins n’est pas connue ici et reste à confirmer.',
    nl: '{year}: minstens één voorlopige bijdrage is hier niet bekend en moet nog bevestigd worden.',
    de: '{year}: mindestens ein vorläufiger Beitrag ist hier nicht bekannt und noch zu bestätigen.',
  },
  incomeKnown: {
    fr: '{year} : le revenu définitif connu est de {income}.',
    nl: '{year}: het bekende definitieve inkomen bedraagt {income}.',
    de: '{year}: das bekannte endgültige Einkommen beträgt {income}.',
  },
  incomeAssumed: {
    fr: '{year} : le revenu définitif n’est pas connu ; la simulation prend {income} pour les trimestres dus.',
    nl: '{year}: het definitieve inkomen is niet bekend; de simulatie neemt {income} voor de verschuldigde kwartalen.',
    de: '{year}: das endgültige Einkommen ist nicht bekannt; die Simulation nimmt {income} für die geschuldeten Quartale.',
  },
  final: {
    fr: '{year} : les cotisations définitives font {total}.',
    nl: '{year}: de definitieve bijdragen bedragen {total}.',
    de: '{year}: die endgültigen Beiträge betragen {total}.',
  },
  finalOpen: {
    fr: '{year} : la cotisation définitive n’est pas connue ici et reste à confirmer.',
    nl: '{year}: de definitieve bijdrage is hier niet bekend en moet nog bevestigd worden.',
    de: '{year}: der endgültige Beitrag ist hier nicht bekannt und noch zu bestätigen.',
  },
  supplement: {
    fr: '{year} : le supplément serait de {difference}, à payer avant la fin du trimestre qui suit l’envoi du décompte.',
    nl: '{year}: het supplement zou {difference} zijn, te betalen voor het einde van het kwartaal na de verzending van de afrekening.',
    de: '{year}: die Nachzahlung betrüge {difference}, zahlbar bis zum Ende des Quartals nach dem Versand der Abrechnung.',
  },
  refund: {
    fr: '{year} : le remboursement serait de {difference}.',
    nl: '{year}: de terugbetaling zou {difference} zijn.',
    de: '{year}: die Erstattung betrüge {difference}.',
  },
};
