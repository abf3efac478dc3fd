import { quarterlyContributionMessages } from '../quarterly-contribution/quarterly-contribution.messages.ts';

export const regularisationMessages = {
  ...quarterlyContributionMessages,
  'condition.sameYear': {
    fr: 'les trimestres régularisés sont ceux d’une seule année, chacun une fois.',
    nl: 'de geregulariseerde kwartalen behoren tot één jaar, elk één keer.',
    de: 'die regularisierten Quartale gehören zu einem einzigen Jahr, jedes einmal.',
  },
  supplement: {
    fr: 'Les cotisations définitives, {due}, moins les provisoires, {claimed}, laissent un supplément de {difference}.',
    nl: 'De definitieve bijdragen, {due}, min de voorlopige, {claimed}, geven een supplement van {difference}.',
    de: 'Die endgültigen Beiträge, {due}, minus die vorläufigen, {claimed}, ergeben eine Nachzahlung von {difference}.',
  },
  refund: {
    fr: 'Les cotisations provisoires, {claimed}, dépassent les définitives, {due} : {difference} est à rembourser.',
    nl: 'De voorlopige bijdragen, {claimed}, overschrijden de definitieve, {due}: {difference} wordt terugbetaald.',
    de: 'Die vorläufigen Beiträge, {claimed}, übersteigen die endgültigen, {due}: {difference} ist zu erstatten.',
  },
  payableBy: {
    fr: 'Le supplément se paie au plus tard le {date}, fin du trimestre qui suit l’envoi du décompte.',
    nl: 'Het supplement wordt betaald uiterlijk op {date}, einde van het kwartaal na de verzending van de afrekening.',
    de: 'Die Nachzahlung ist spätestens am {date} fällig, Ende des Quartals nach dem Versand der Abrechnung.',
  },
  noSurcharge: {
    fr: 'Aucune majoration ne porte sur ce supplément tant qu’il est payé à temps, si les provisoires légales l’ont été.',
    nl: 'Op dit supplement komt geen verhoging zolang het op tijd betaald wordt en de wettelijke voorlopige bijdragen betaald zijn.',
    de: 'Auf diese Nachzahlung fällt kein Zuschlag an, solange sie rechtzeitig erfolgt und die gesetzlichen vorläufigen Beiträge bezahlt sind.',
  },
};
