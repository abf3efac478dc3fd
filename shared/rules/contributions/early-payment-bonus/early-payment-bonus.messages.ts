import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const earlyPaymentBonusMessages = {
  bonus: {
    fr: '{rate} de {excess} versés volontairement font {bonus}.',
    nl: '{rate} van {excess} vrijwillig gestort is {bonus}.',
    de: '{rate} von {excess} freiwillig gezahlt ergeben {bonus}.',
  },
  none: {
    fr: 'Aucune bonification n’est en vigueur : {rate} de {excess}, soit {bonus}.',
    nl: 'Er is geen bonificatie van kracht: {rate} van {excess}, dus {bonus}.',
    de: 'Keine Gutschrift ist in Kraft: {rate} von {excess}, also {bonus}.',
  },
  missing: {
    fr: 'Le taux de cette année n’est pas connu : l’INASTI doit le confirmer.',
    nl: 'Het percentage van dat jaar is niet bekend: het RSVZ moet het bevestigen.',
    de: 'Der Satz dieses Jahres ist nicht bekannt: das LISVS muss ihn bestätigen.',
  },
} as const satisfies RuleMessages;
