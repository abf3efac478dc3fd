import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const jointLiabilityMessages = {
  helped: {
    fr: 'L’indépendant répond solidairement des cotisations de son aidant.',
    nl: 'De zelfstandige is hoofdelijk aansprakelijk voor de bijdragen van zijn helper.',
    de: 'Der Selbständige haftet solidarisch für die Beiträge seines Helfers.',
  },
  company: {
    fr: 'La société répond solidairement des cotisations de ses mandataires et associés actifs.',
    nl: 'De vennootschap is hoofdelijk aansprakelijk voor de bijdragen van haar mandatarissen en werkende vennoten.',
    de: 'Die Gesellschaft haftet solidarisch für die Beiträge ihrer Mandatsträger und aktiven Teilhaber.',
  },
  liable: {
    fr: '{quarter} : le lien existait, {amount} sont dus solidairement.',
    nl: '{quarter}: de band bestond, {amount} is hoofdelijk verschuldigd.',
    de: '{quarter}: die Verbindung bestand, {amount} sind solidarisch geschuldet.',
  },
  exempted: {
    fr: '{quarter} : la dispense accordée lève aussi la solidarité pour {amount}.',
    nl: '{quarter}: de toegekende vrijstelling heft ook de aansprakelijkheid voor {amount} op.',
    de: '{quarter}: die gewährte Befreiung hebt auch die Haftung für {amount} auf.',
  },
  outside: {
    fr: '{quarter} : le lien n’existait pas, {amount} restent à la seule personne.',
    nl: '{quarter}: de band bestond niet, {amount} blijft enkel ten laste van de persoon.',
    de: '{quarter}: die Verbindung bestand nicht, {amount} bleiben allein bei der Person.',
  },
  total: {
    fr: 'En tout, {total} peuvent être réclamés solidairement.',
    nl: 'In totaal kan {total} hoofdelijk gevorderd worden.',
    de: 'Insgesamt können {total} solidarisch gefordert werden.',
  },
} as const satisfies RuleMessages;
