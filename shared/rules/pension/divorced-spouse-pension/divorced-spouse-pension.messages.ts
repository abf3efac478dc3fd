import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const divorcedSpousePensionMessages = {
  'condition.divorced': {
    fr: 'le mariage avec un travailleur indépendant est dissous par divorce.',
    nl: 'het huwelijk met een zelfstandige is ontbonden door echtscheiding.',
    de: 'die Ehe mit einem Selbständigen ist durch Scheidung aufgelöst.',
  },
  'condition.notRemarried': {
    fr: 'la personne n’est pas remariée.',
    nl: 'de persoon is niet hertrouwd.',
    de: 'die Person hat nicht wieder geheiratet.',
  },
  basis: {
    fr: '{year} : {share} de {former}, moins les revenus propres {own}, soit {basis}.',
    nl: '{year}: {share} van {former}, min het eigen inkomen {own}, dus {basis}.',
    de: '{year}: {share} von {former}, abzüglich eigener Einkünfte {own}, also {basis}.',
  },
  missing: {
    fr: '{year} : la part de cette année n’a pas été lue, elle reste à confirmer.',
    nl: '{year}: het deel van dat jaar is niet gelezen, het moet nog bevestigd worden.',
    de: '{year}: der Anteil dieses Jahres wurde nicht gelesen, er ist noch zu bestätigen.',
  },
  request: {
    fr: 'Sur demande, sauf si une pension de conjoint séparé était déjà payée.',
    nl: 'Op aanvraag, behalve als al een pensioen als gescheiden levende echtgenoot werd betaald.',
    de: 'Auf Antrag, außer wenn bereits eine Pension als getrennt lebender Ehepartner gezahlt wurde.',
  },
} as const satisfies RuleMessages;
