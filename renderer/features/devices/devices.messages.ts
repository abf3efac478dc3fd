import { defineMessages } from '#shared/i18n/message.ts';

export const devicesMessages = defineMessages({
  title: { fr: 'Postes', nl: 'Toestellen', de: 'Geräte' },
  line: {
    fr: {
      one: '{count} poste en service. Un poste perdu ou volé se révoque ici.',
      other: '{count} postes en service. Un poste perdu ou volé se révoque ici.',
    },
    nl: {
      one: '{count} toestel in gebruik. Een verloren of gestolen toestel trekt u hier in.',
      other: '{count} toestellen in gebruik. Een verloren of gestolen toestel trekt u hier in.',
    },
    de: {
      one: '{count} Gerät in Gebrauch. Ein verlorenes oder gestohlenes Gerät wird hier gesperrt.',
      other: '{count} Geräte in Gebrauch. Ein verlorenes oder gestohlenes Gerät wird hier gesperrt.',
    },
  },
  list: { fr: 'Postes inscrits', nl: 'Ingeschreven toestellen', de: 'Angemeldete Geräte' },
  show: { fr: 'Montrer', nl: 'Tonen', de: 'Zeigen' },
  'show.used': { fr: 'En service', nl: 'In gebruik', de: 'In Gebrauch' },
  'show.silent': { fr: 'Silencieux', nl: 'Stil', de: 'Stumm' },
  'show.revoked': { fr: 'Révoqués', nl: 'Ingetrokken', de: 'Gesperrt' },
  'column.who': { fr: 'Personne', nl: 'Persoon', de: 'Person' },
  'column.label': { fr: 'Poste', nl: 'Toestel', de: 'Gerät' },
  'column.since': { fr: 'Inscrit le', nl: 'Ingeschreven op', de: 'Angemeldet am' },
  'column.seen': { fr: 'Entendu', nl: 'Gehoord', de: 'Gehört' },
  'column.changes': { fr: 'Saisies remises', nl: 'Afgeleverde invoer', de: 'Übergebene Eingaben' },
  'column.state': { fr: 'État', nl: 'Status', de: 'Status' },
  'column.acts': { fr: 'Agir', nl: 'Doen', de: 'Handeln' },
  'kind.counter': { fr: 'au bureau', nl: 'op kantoor', de: 'im Büro' },
  'kind.laptop': { fr: 'portable', nl: 'laptop', de: 'Laptop' },
  used: { fr: 'En service', nl: 'In gebruik', de: 'In Gebrauch' },
  here: { fr: 'Ce poste-ci', nl: 'Dit toestel', de: 'Dieses Gerät' },
  silent: {
    fr: { one: 'Rien depuis {count} jour', other: 'Rien depuis {count} jours' },
    nl: { one: 'Niets sinds {count} dag', other: 'Niets sinds {count} dagen' },
    de: { one: 'Nichts seit {count} Tag', other: 'Nichts seit {count} Tagen' },
  },
  revoked: { fr: 'Révoqué', nl: 'Ingetrokken', de: 'Gesperrt' },
  revokedBy: {
    fr: 'le {date}, par {name}',
    nl: 'op {date}, door {name}',
    de: 'am {date}, von {name}',
  },
  revokedOn: { fr: 'le {date}', nl: 'op {date}', de: 'am {date}' },
  revoke: { fr: 'Révoquer', nl: 'Intrekken', de: 'Sperren' },
  revokeOf: {
    fr: 'Révoquer le poste de {name}, {label}',
    nl: 'Het toestel van {name} intrekken, {label}',
    de: 'Das Gerät von {name} sperren, {label}',
  },
  ask: {
    fr: 'Révoquer ce poste de {name} ?',
    nl: 'Dit toestel van {name} intrekken?',
    de: 'Dieses Gerät von {name} sperren?',
  },
  what: {
    fr: 'La caisse ne lui répond plus. Dès qu’il l’apprend, il se ferme et détruit ses clés : plus rien ne s’y lit.',
    nl: 'Het fonds antwoordt het niet meer. Zodra het dat verneemt, sluit het zich en vernietigt het zijn sleutels: er is niets meer te lezen.',
    de: 'Die Kasse antwortet ihm nicht mehr. Sobald es das erfährt, schließt es sich und vernichtet seine Schlüssel: nichts ist mehr lesbar.',
  },
  kept: {
    fr: 'Ce qu’il n’avait pas envoyé y reste scellé ; seule la caisse peut le lire, par « Exporter le travail non envoyé » sur ce poste.',
    nl: 'Wat het nog niet verzonden had, blijft er verzegeld; alleen het fonds kan het lezen, via ‘Niet verzonden werk exporteren’ op dat toestel.',
    de: 'Was es nicht gesendet hatte, bleibt dort versiegelt; nur die Kasse kann es lesen, über „Nicht gesendete Arbeit exportieren“ auf jenem Gerät.',
  },
  final: {
    fr: 'Cela ne s’annule pas : pour resservir, le poste devra être inscrit à nouveau.',
    nl: 'Dit kan niet ongedaan gemaakt worden: om weer te dienen moet het toestel opnieuw ingeschreven worden.',
    de: 'Das lässt sich nicht rückgängig machen: um wieder zu dienen, muss das Gerät neu angemeldet werden.',
  },
  own: {
    fr: 'C’est le poste où vous êtes : il se fermera devant vous.',
    nl: 'Dit is het toestel waarop u werkt: het sluit zich voor u.',
    de: 'Das ist das Gerät, an dem Sie sitzen: es schließt sich vor Ihnen.',
  },
  done: {
    fr: 'Le poste de {name} est révoqué.',
    nl: 'Het toestel van {name} is ingetrokken.',
    de: 'Das Gerät von {name} ist gesperrt.',
  },
  code: {
    fr: 'Code pour un nouveau poste',
    nl: 'Code voor een nieuw toestel',
    de: 'Code für ein neues Gerät',
  },
  codeLine: {
    fr: 'À dire à la personne qui inscrit son poste. Il sert une fois, jusqu’à {time}, et ne sera plus montré.',
    nl: 'Zeg hem aan wie zijn toestel inschrijft. Hij dient één keer, tot {time}, en wordt niet meer getoond.',
    de: 'Sagen Sie ihn der Person, die ihr Gerät anmeldet. Er gilt einmal, bis {time}, und wird nicht mehr gezeigt.',
  },
  none: { fr: 'Aucun poste ici.', nl: 'Geen toestel hier.', de: 'Kein Gerät hier.' },
  again: { fr: 'Redemander', nl: 'Opnieuw vragen', de: 'Erneut fragen' },
  close: { fr: 'Fermer', nl: 'Sluiten', de: 'Schließen' },
});
