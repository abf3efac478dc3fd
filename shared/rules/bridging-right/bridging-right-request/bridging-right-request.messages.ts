import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bridgingRightRequestMessages = {
  'condition.inTime': {
    fr: 'la demande entre dans le délai.',
    nl: 'de aanvraag komt binnen de termijn.',
    de: 'der Antrag geht fristgerecht ein.',
  },
  'condition.form': {
    fr: 'la demande est recommandée, ou déposée contre accusé de réception, sur le formulaire et avec ses preuves.',
    nl: 'de aanvraag is aangetekend of tegen ontvangstbewijs afgegeven, op het formulier en met de bewijzen.',
    de: 'der Antrag ist eingeschrieben oder gegen Empfangsschein abgegeben, auf dem Formular und mit den Belegen.',
  },
  deadline: {
    fr: 'Pour le fait du {event}, la demande se fait à la caisse le {deadline} au plus tard.',
    nl: 'Voor het feit van {event} gebeurt de aanvraag bij het fonds uiterlijk op {deadline}.',
    de: 'Für das Ereignis vom {event} wird der Antrag spätestens am {deadline} bei der Kasse gestellt.',
  },
  missing: {
    fr: 'Pour un fait du {event}, le délai n’a pas été lu : l’INASTI le confirme.',
    nl: 'Voor een feit van {event} werd de termijn niet gelezen: het RSVZ bevestigt hem.',
    de: 'Für ein Ereignis vom {event} wurde die Frist nicht gelesen: das LISVS bestätigt sie.',
  },
} as const satisfies RuleMessages;
