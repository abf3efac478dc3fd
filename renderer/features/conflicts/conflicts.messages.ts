import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const conflictMessages = defineMessages({
  title: {
    fr: 'À trancher dans ce dossier',
    nl: 'Te beslissen in dit dossier',
    de: 'In dieser Akte zu entscheiden',
  },
  back: { fr: 'Retour au dossier', nl: 'Terug naar het dossier', de: 'Zurück zur Akte' },
  none: {
    fr: 'Rien à trancher dans ce dossier.',
    nl: 'Niets te beslissen in dit dossier.',
    de: 'In dieser Akte ist nichts zu entscheiden.',
  },
  mineSide: {
    fr: '{who} l’a écrit le {at}, sur {where}.',
    nl: '{who} schreef dit op {at}, op {where}.',
    de: '{who} hat das am {at} geschrieben, auf {where}.',
  },
  theirsSide: {
    fr: '{who} avait écrit autre chose le {at} ; c’est ce qui est dans le dossier.',
    nl: '{who} had op {at} iets anders geschreven; dat staat in het dossier.',
    de: '{who} hatte am {at} etwas anderes geschrieben; das steht in der Akte.',
  },
  theirsSideUndated: {
    fr: '{who} avait écrit autre chose ; c’est ce qui est dans le dossier.',
    nl: '{who} had iets anders geschreven; dat staat in het dossier.',
    de: '{who} hatte etwas anderes geschrieben; das steht in der Akte.',
  },
  why: {
    fr: '{who} ne pouvait pas le voir : le poste n’avait pas encore reçu ce changement.',
    nl: '{who} kon dit niet zien: de computer had die wijziging nog niet ontvangen.',
    de: '{who} konnte das nicht sehen: der Platz hatte diese Änderung noch nicht erhalten.',
  },
  thisDevice: { fr: 'ce poste', nl: 'deze computer', de: 'diesem Platz' },
  otherDevice: { fr: 'un autre poste', nl: 'een andere computer', de: 'einem anderen Platz' },
  somebody: { fr: 'Quelqu’un', nl: 'Iemand', de: 'Jemand' },
  'column.field': { fr: 'Donnée', nl: 'Gegeven', de: 'Angabe' },
  'column.base': { fr: 'Avant', nl: 'Ervoor', de: 'Vorher' },
  'column.theirs': { fr: 'Dans le dossier, {who}', nl: 'In het dossier, {who}', de: 'In der Akte, {who}' },
  'column.mine': { fr: 'Proposé, {who}', nl: 'Voorgesteld, {who}', de: 'Vorgeschlagen, {who}' },
  sides: { fr: 'Les trois côtés : {title}', nl: 'De drie kanten: {title}', de: 'Die drei Seiten: {title}' },
  differs: { fr: 'diffère', nl: 'verschilt', de: 'weicht ab' },
  empty: { fr: 'vide', nl: 'leeg', de: 'leer' },
  yes: commonWords.yes,
  no: commonWords.no,
  choose: { fr: 'Votre choix', nl: 'Uw keuze', de: 'Ihre Wahl' },
  'choice.theirs': { fr: 'Garder ce qui est là', nl: 'Behouden wat er staat', de: 'Behalten, was da ist' },
  'choice.mine': {
    fr: 'Prendre ce que {who} propose',
    nl: 'Nemen wat {who} voorstelt',
    de: 'Nehmen, was {who} vorschlägt',
  },
  'choice.proposal': { fr: 'Prendre la proposition', nl: 'Het voorstel nemen', de: 'Den Vorschlag nehmen' },
  'choice.both': { fr: 'Garder les deux', nl: 'Beide behouden', de: 'Beide behalten' },
  'choice.edited': {
    fr: 'Écrire une autre valeur',
    nl: 'Een andere waarde schrijven',
    de: 'Einen anderen Wert schreiben',
  },
  'does.theirs': {
    fr: 'Le dossier reste comme il est. L’autre saisie reste dans l’historique.',
    nl: 'Het dossier blijft zoals het is. De andere invoer blijft in de historiek.',
    de: 'Die Akte bleibt, wie sie ist. Die andere Eingabe bleibt im Verlauf.',
  },
  'does.set': {
    fr: '{field} : {before} devient {after}.',
    nl: '{field}: {before} wordt {after}.',
    de: '{field}: {before} wird {after}.',
  },
  'does.new': {
    fr: 'Ajoute : {what}, {values}.',
    nl: 'Voegt toe: {what}, {values}.',
    de: 'Fügt hinzu: {what}, {values}.',
  },
  'does.nothing': {
    fr: 'Rien ne change : c’est déjà ainsi.',
    nl: 'Er verandert niets: het is al zo.',
    de: 'Es ändert sich nichts: es ist schon so.',
  },
  'does.edited': {
    fr: 'Votre valeur remplace les deux autres, qui restent dans l’historique.',
    nl: 'Uw waarde vervangt de twee andere, die in de historiek blijven.',
    de: 'Ihr Wert ersetzt die beiden anderen, die im Verlauf bleiben.',
  },
  notPossible: {
    fr: 'N’est plus possible : {why}',
    nl: 'Kan niet meer: {why}',
    de: 'Geht nicht mehr: {why}',
  },
  onlyTheirs: {
    fr: 'Cette saisie ne peut pas être refaite d’ici. Gardez ce qui est là, puis refaites-la à sa place si elle compte encore.',
    nl: 'Deze invoer kan hier niet opnieuw. Behoud wat er staat en doe ze daarna op haar plaats als ze nog telt.',
    de: 'Diese Eingabe lässt sich hier nicht wiederholen. Behalten Sie, was da ist, und nehmen Sie sie an ihrem Platz neu vor.',
  },
  newValue: { fr: 'Valeur', nl: 'Waarde', de: 'Wert' },
  badAmount: {
    fr: 'Un montant s’écrit 21000,00 : des chiffres, une virgule, deux chiffres.',
    nl: 'Een bedrag schrijft u als 21000,00: cijfers, komma, twee cijfers.',
    de: 'Ein Betrag wird 21000,00 geschrieben: Ziffern, Komma, zwei Ziffern.',
  },
  badText: {
    fr: 'Écrivez la valeur, au moins trois caractères.',
    nl: 'Schrijf de waarde, minstens drie tekens.',
    de: 'Bitte den Wert schreiben, mindestens drei Zeichen.',
  },
  decide: { fr: 'Trancher', nl: 'Beslissen', de: 'Entscheiden' },
  decided: { fr: 'C’est tranché.', nl: 'Beslist.', de: 'Entschieden.' },
  history: { fr: 'Déjà tranchés', nl: 'Al beslist', de: 'Schon entschieden' },
  resolvedLine: {
    fr: '{choice}, par {who} le {at}',
    nl: '{choice}, door {who} op {at}',
    de: '{choice}, von {who} am {at}',
  },
  resolvedUndated: { fr: '{choice}, par {who}', nl: '{choice}, door {who}', de: '{choice}, von {who}' },
  cases: { fr: 'Saisies refusées', nl: 'Geweigerde invoer', de: 'Abgelehnte Eingaben' },
  loose: { fr: 'Sans dossier', nl: 'Zonder dossier', de: 'Ohne Akte' },
  looseLine: {
    fr: 'Ces saisies ne tiennent à aucun dossier connu de la caisse : elles se règlent ici.',
    nl: 'Deze invoer hoort bij geen dossier dat het fonds kent: u regelt ze hier.',
    de: 'Diese Eingaben gehören zu keiner Akte, die die Kasse kennt: sie werden hier erledigt.',
  },
  caseLine: { fr: 'De {who}, le {at}', nl: 'Van {who}, op {at}', de: 'Von {who}, am {at}' },
  content: { fr: 'Contenu complet', nl: 'Volledige inhoud', de: 'Ganzer Inhalt' },
  redo: { fr: 'Refaire maintenant', nl: 'Nu opnieuw doen', de: 'Jetzt wiederholen' },
  redoForm: {
    fr: 'Refaire dans le formulaire',
    nl: 'Opnieuw doen in het formulier',
    de: 'Im Formular wiederholen',
  },
  hand: { fr: 'Confier à', nl: 'Overdragen aan', de: 'Übergeben an' },
  handNow: { fr: 'Confier', nl: 'Overdragen', de: 'Übergeben' },
  because: { fr: 'Raison de classer', nl: 'Reden om te klasseren', de: 'Grund zum Ablegen' },
  becauseMissing: {
    fr: 'Dites en une phrase pourquoi ce n’est plus à faire.',
    nl: 'Zeg in een zin waarom dit niet meer moet.',
    de: 'Bitte in einem Satz sagen, warum das nicht mehr nötig ist.',
  },
  dismiss: { fr: 'Classer', nl: 'Klasseren', de: 'Ablegen' },
  banner: {
    fr: {
      one: 'Un désaccord ou une saisie refusée attend une décision.',
      other: '{count} désaccords ou saisies refusées attendent une décision.',
    },
    nl: {
      one: 'Een tegenspraak of geweigerde invoer wacht op een beslissing.',
      other: '{count} tegenspraken of geweigerde invoeren wachten op een beslissing.',
    },
    de: {
      one: 'Ein Widerspruch oder eine abgelehnte Eingabe wartet auf eine Entscheidung.',
      other: '{count} Widersprüche oder abgelehnte Eingaben warten auf eine Entscheidung.',
    },
  },
});

/** What a disagreement is about, by its code. */
export const conflictKindMessages = defineMessages({
  contactChangedMeanwhile: {
    fr: 'Deux numéros pour la même coordonnée',
    nl: 'Twee nummers voor hetzelfde contactgegeven',
    de: 'Zwei Nummern für dieselbe Kontaktangabe',
  },
  addressChangedMeanwhile: {
    fr: 'Deux adresses pour la même personne',
    nl: 'Twee adressen voor dezelfde persoon',
    de: 'Zwei Adressen für dieselbe Person',
  },
  amountChangedMeanwhile: {
    fr: 'Deux montants pour la même année',
    nl: 'Twee bedragen voor hetzelfde jaar',
    de: 'Zwei Beträge für dasselbe Jahr',
  },
  dossierMovedMeanwhile: {
    fr: 'Le dossier est passé à un autre bureau entre-temps',
    nl: 'Het dossier is intussen naar een ander kantoor gegaan',
    de: 'Die Akte ist inzwischen bei einem anderen Büro',
  },
  importedChangedMeanwhile: {
    fr: 'L’extrait du système de la caisse dit autre chose que le guichet',
    nl: 'Het uittreksel van het systeem van het fonds zegt iets anders dan het loket',
    de: 'Der Auszug aus dem System der Kasse sagt etwas anderes als der Schalter',
  },
  identityChangedMeanwhile: {
    fr: 'Deux corrections de la même identité',
    nl: 'Twee verbeteringen van dezelfde identiteit',
    de: 'Zwei Berichtigungen derselben Identität',
  },
  correctionDecidedMeanwhile: {
    fr: 'La correction d’identité a été décidée deux fois',
    nl: 'Over de identiteitsverbetering is twee keer beslist',
    de: 'Über die Berichtigung der Identität wurde zweimal entschieden',
  },
  noteDecidedMeanwhile: {
    fr: 'La note a été jugée pendant qu’on la changeait',
    nl: 'De nota is beoordeeld terwijl ze gewijzigd werd',
    de: 'Die Notiz wurde beurteilt, während sie geändert wurde',
  },
  noteAmendedMeanwhile: {
    fr: 'La note a reçu une autre version entre-temps',
    nl: 'De nota kreeg intussen een andere versie',
    de: 'Die Notiz hat inzwischen eine andere Fassung',
  },
  requestMovedMeanwhile: {
    fr: 'La demande a avancé des deux côtés',
    nl: 'De aanvraag is aan beide kanten verder gegaan',
    de: 'Der Antrag ist auf beiden Seiten weitergegangen',
  },
  appointmentMovedMeanwhile: {
    fr: 'Le rendez-vous a changé des deux côtés',
    nl: 'De afspraak is aan beide kanten gewijzigd',
    de: 'Der Termin hat sich auf beiden Seiten geändert',
  },
  taskMovedMeanwhile: {
    fr: 'Deux personnes ont pris la même tâche',
    nl: 'Twee personen namen dezelfde taak',
    de: 'Zwei Personen haben dieselbe Aufgabe übernommen',
  },
  promiseSettledMeanwhile: {
    fr: 'La promesse a été réglée de deux façons',
    nl: 'De belofte is op twee manieren afgehandeld',
    de: 'Die Zusage wurde auf zwei Arten erledigt',
  },
  visitEndedMeanwhile: {
    fr: 'La visite a été terminée deux fois',
    nl: 'Het bezoek is twee keer beëindigd',
    de: 'Der Besuch wurde zweimal beendet',
  },
  adviserChangedMeanwhile: {
    fr: 'Deux changements de personne de contact',
    nl: 'Twee wijzigingen van contactpersoon',
    de: 'Zwei Änderungen der Kontaktperson',
  },
  conflictResolvedMeanwhile: {
    fr: 'Le désaccord a été tranché deux fois',
    nl: 'De tegenspraak is twee keer beslist',
    de: 'Der Widerspruch wurde zweimal entschieden',
  },
  caseSettledMeanwhile: {
    fr: 'La saisie refusée a été traitée deux fois',
    nl: 'De geweigerde invoer is twee keer behandeld',
    de: 'Die abgelehnte Eingabe wurde zweimal erledigt',
  },
  other: {
    fr: 'Deux changements de la même chose',
    nl: 'Twee wijzigingen van hetzelfde',
    de: 'Zwei Änderungen derselben Sache',
  },
});
