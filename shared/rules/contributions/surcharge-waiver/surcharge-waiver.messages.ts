import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const surchargeWaiverMessages = {
  'condition.contributionsPaid': {
    fr: 'toutes les cotisations du trimestre sont payées.',
    nl: 'alle bijdragen van het kwartaal zijn betaald.',
    de: 'alle Beiträge des Quartals sind bezahlt.',
  },
  'condition.ground': {
    fr: 'la demande invoque la force majeure, la bonne foi ou un cas digne d’intérêt.',
    nl: 'de aanvraag beroept zich op overmacht, goede trouw of een behartigenswaardig geval.',
    de: 'der Antrag beruft sich auf höhere Gewalt, guten Glauben oder einen berücksichtigungswürdigen Fall.',
  },
  'condition.asker': {
    fr: 'la demande vient de la personne ou de celle qui répond solidairement de la dette.',
    nl: 'de aanvraag komt van de persoon of van wie hoofdelijk aansprakelijk is.',
    de: 'der Antrag kommt von der Person oder vom solidarisch Haftenden.',
  },
  atMost: {
    fr: 'La renonciation peut porter au plus sur {surcharges} de majorations.',
    nl: 'De kwijtschelding kan hoogstens slaan op {surcharges} verhogingen.',
    de: 'Der Erlass kann höchstens {surcharges} Zuschläge betreffen.',
  },
  authority: {
    fr: 'L’INASTI décide, en tout ou en partie ; la caisse transmet la demande.',
    nl: 'Het RSVZ beslist, geheel of gedeeltelijk; het fonds bezorgt de aanvraag.',
    de: 'Das LISVS entscheidet, ganz oder teilweise; die Kasse leitet den Antrag weiter.',
  },
} as const satisfies RuleMessages;
