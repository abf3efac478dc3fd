import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const paymentPlanMessages = {
  'condition.overdueOnly': {
    fr: 'le plan ne couvre que des dettes échues.',
    nl: 'het plan dekt enkel vervallen schulden.',
    de: 'der Plan umfasst nur fällige Schulden.',
  },
  'condition.length': {
    fr: 'la durée reste dans la limite de la caisse.',
    nl: 'de duur blijft binnen de grens van het fonds.',
    de: 'die Dauer bleibt innerhalb der Grenze der Kasse.',
  },
  'condition.startsLater': {
    fr: 'le premier versement n’est pas dans le passé.',
    nl: 'de eerste storting ligt niet in het verleden.',
    de: 'die erste Zahlung liegt nicht in der Vergangenheit.',
  },
  schedule: {
    fr: '{total} en {count} versement(s), le premier de {first} le {from}, le dernier le {until}.',
    nl: '{total} in {count} storting(en), de eerste van {first} op {from}, de laatste op {until}.',
    de: '{total} in {count} Rate(n), die erste von {first} am {from}, die letzte am {until}.',
  },
  projection: {
    fr: 'Les majorations continuent sur ce qui reste dû : {amount} si chaque versement arrive à sa date.',
    nl: 'De verhogingen lopen door op het saldo: {amount} als elke storting op tijd komt.',
    de: 'Die Zuschläge laufen auf den Rest weiter: {amount}, wenn jede Rate pünktlich kommt.',
  },
  onTop: {
    fr: 'Les cotisations courantes se paient en plus ; tant que le plan est suivi, le recouvrement est suspendu.',
    nl: 'De lopende bijdragen komen er bovenop; zolang het plan gevolgd wordt, is de invordering geschorst.',
    de: 'Die laufenden Beiträge kommen hinzu; solange der Plan eingehalten wird, ruht die Eintreibung.',
  },
  missing: {
    fr: 'Le taux des majorations à venir n’est pas connu.',
    nl: 'Het percentage van de komende verhogingen is niet bekend.',
    de: 'Der Satz der künftigen Zuschläge ist nicht bekannt.',
  },
} as const satisfies RuleMessages;
