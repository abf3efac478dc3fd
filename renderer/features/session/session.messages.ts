import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../i18n/common-words.messages.ts';

export const sessionMessages = defineMessages({
  language: { fr: 'Langue', nl: 'Taal', de: 'Sprache' },
  signInTitle: { fr: 'Se connecter', nl: 'Aanmelden', de: 'Anmelden' },
  signInLine: {
    fr: 'Une seule fois sur ce poste, en ligne. Ensuite, le réseau est facultatif.',
    nl: 'Eén keer op deze computer, online. Daarna is het netwerk niet meer nodig.',
    de: 'Einmal auf diesem Rechner, online. Danach ist das Netz entbehrlich.',
  },
  demoTitle: { fr: 'Qui êtes-vous aujourd’hui ?', nl: 'Wie bent u vandaag?', de: 'Wer sind Sie heute?' },
  demoLine: {
    fr: 'Démonstration : personnes, sociétés et montants inventés. Choisissez un regard.',
    nl: 'Demonstratie: verzonnen personen, vennootschappen en bedragen. Kies een blik.',
    de: 'Vorführung: erfundene Personen, Firmen und Beträge. Wählen Sie einen Blick.',
  },
  'role.deskAgent': { fr: 'Guichet', nl: 'Loket', de: 'Schalter' },
  'role.fieldAdviser': { fr: 'Conseil sur place', nl: 'Advies ter plaatse', de: 'Beratung vor Ort' },
  'role.supervisor': { fr: 'Supervision', nl: 'Leiding', de: 'Leitung' },
  'role.administrator': { fr: 'Administration', nl: 'Beheer', de: 'Verwaltung' },
  'sees.deskAgent': {
    fr: 'Accueille les visiteurs du bureau de {office} : rendez-vous, délais, dossiers, notes.',
    nl: 'Onthaalt de bezoekers van het kantoor {office}: afspraken, termijnen, dossiers, nota’s.',
    de: 'Empfängt die Besucher des Büros {office}: Termine, Fristen, Akten, Notizen.',
  },
  'sees.fieldAdviser': {
    fr: 'Visite les indépendants chez eux et travaille des jours hors ligne : agenda, dossiers emportés.',
    nl: 'Bezoekt zelfstandigen ter plaatse en werkt dagen offline: agenda, meegenomen dossiers.',
    de: 'Besucht Selbständige vor Ort und arbeitet tagelang offline: Agenda, mitgenommene Akten.',
  },
  'sees.supervisor': {
    fr: 'Relit les notes de l’équipe : avant, après, approuver ou renvoyer avec une raison.',
    nl: 'Leest de nota’s van het team na: voor, na, goedkeuren of terugsturen met een reden.',
    de: 'Prüft die Notizen des Teams: vorher, nachher, genehmigen oder mit Grund zurücksenden.',
  },
  'sees.administrator': {
    fr: 'Gère postes et collègues ; ne voit aucun dossier.',
    nl: 'Beheert toestellen en collega’s; ziet geen dossiers.',
    de: 'Verwaltet Rechner und Personal; sieht keine Akten.',
  },
  orForm: { fr: 'Ou avec un matricule', nl: 'Of met een stamnummer', de: 'Oder mit Personalnummer' },
  badge: { fr: 'Matricule', nl: 'Stamnummer', de: 'Personalnummer' },
  badgeHint: {
    fr: 'Il figure sur votre badge, par exemple AL-2041.',
    nl: 'Het staat op uw badge, bijvoorbeeld AL-2041.',
    de: 'Sie steht auf Ihrem Ausweis, zum Beispiel AL-2041.',
  },
  badgeEmpty: {
    fr: 'Donnez votre matricule : deux lettres et quatre chiffres, par exemple AL-2041.',
    nl: 'Geef uw stamnummer: twee letters en vier cijfers, bijvoorbeeld AL-2041.',
    de: 'Geben Sie Ihre Personalnummer an: zwei Buchstaben und vier Ziffern, zum Beispiel AL-2041.',
  },
  badgeDigits: {
    fr: {
      one: 'Ce matricule a {count} chiffre, les nôtres en ont 4. Il figure sur votre badge, par exemple AL-2041.',
      other:
        'Ce matricule a {count} chiffres, les nôtres en ont 4. Il figure sur votre badge, par exemple AL-2041.',
    },
    nl: {
      one: 'Dit stamnummer heeft {count} cijfer, de onze hebben er 4. Het staat op uw badge, bijvoorbeeld AL-2041.',
      other:
        'Dit stamnummer heeft {count} cijfers, de onze hebben er 4. Het staat op uw badge, bijvoorbeeld AL-2041.',
    },
    de: {
      one: 'Diese Nummer hat {count} Ziffer, unsere haben 4. Sie steht auf Ihrem Ausweis, zum Beispiel AL-2041.',
      other:
        'Diese Nummer hat {count} Ziffern, unsere haben 4. Sie steht auf Ihrem Ausweis, zum Beispiel AL-2041.',
    },
  },
  password: { fr: 'Mot de passe', nl: 'Wachtwoord', de: 'Kennwort' },
  passwordEmpty: {
    fr: 'Donnez votre mot de passe.',
    nl: 'Geef uw wachtwoord.',
    de: 'Geben Sie Ihr Kennwort ein.',
  },
  signIn: { fr: 'Se connecter', nl: 'Aanmelden', de: 'Anmelden' },
  show: commonWords.show,
  hide: { fr: 'Masquer', nl: 'Verbergen', de: 'Verbergen' },
  pinTitle: {
    fr: 'Choisir votre code, {name}',
    nl: 'Kies uw code, {name}',
    de: 'Wählen Sie Ihren Code, {name}',
  },
  pinLine: {
    fr: 'Il ouvre vos dossiers sur ce poste, même sans réseau, et ne le quitte jamais.',
    nl: 'Hij opent uw dossiers op deze computer, ook zonder netwerk, en verlaat hem nooit.',
    de: 'Er öffnet Ihre Akten auf diesem Rechner, auch ohne Netz, und verlässt ihn nie.',
  },
  pinResetTitle: { fr: 'Nouveau code, {name}', nl: 'Nieuwe code, {name}', de: 'Neuer Code, {name}' },
  pin: { fr: 'Code', nl: 'Code', de: 'Code' },
  pinHint: { fr: 'Au moins six chiffres.', nl: 'Minstens zes cijfers.', de: 'Mindestens sechs Ziffern.' },
  pinAgain: {
    fr: 'Le même code encore une fois',
    nl: 'Dezelfde code nog een keer',
    de: 'Derselbe Code noch einmal',
  },
  pinDigits: {
    fr: 'Le code ne compte que des chiffres, six au moins.',
    nl: 'De code bestaat uit cijfers alleen, minstens zes.',
    de: 'Der Code besteht nur aus Ziffern, mindestens sechs.',
  },
  pinEasy: {
    fr: 'Six fois le même chiffre se devine d’un coup d’œil : prenez-en un autre.',
    nl: 'Zes keer hetzelfde cijfer raadt men meteen: kies een andere.',
    de: 'Sechsmal dieselbe Ziffer errät man sofort: Nehmen Sie einen anderen.',
  },
  pinDiffers: {
    fr: 'Les deux codes diffèrent : retapez-les.',
    nl: 'De twee codes verschillen: typ ze opnieuw.',
    de: 'Die beiden Codes sind verschieden: Tippen Sie sie neu.',
  },
  pinDemo: {
    fr: 'Démonstration : le code {pin} est déjà rempli pour gagner du temps. Un vrai poste n’en propose jamais, et ne l’écrit nulle part.',
    nl: 'Demonstratie: de code {pin} is al ingevuld om tijd te winnen. Een echte computer stelt er nooit een voor en schrijft hem nergens op.',
    de: 'Vorführung: Der Code {pin} ist schon ausgefüllt, um Zeit zu sparen. Ein echter Rechner schlägt nie einen vor und schreibt ihn nirgends auf.',
  },
  enrolCode: {
    fr: 'Code d’admission de ce poste',
    nl: 'Toelatingscode van deze computer',
    de: 'Zulassungscode dieses Rechners',
  },
  enrolHint: {
    fr: 'Donné par l’administrateur, valable une fois.',
    nl: 'Gegeven door de beheerder, één keer geldig.',
    de: 'Von der Verwaltung, einmal gültig.',
  },
  enrolEmpty: {
    fr: 'Tapez le code d’admission donné par l’administrateur.',
    nl: 'Typ de toelatingscode van de beheerder.',
    de: 'Geben Sie den Zulassungscode der Verwaltung ein.',
  },
  unreadableTitle: {
    fr: 'Ce poste ne s’ouvre pas',
    nl: 'Deze computer gaat niet open',
    de: 'Dieser Rechner öffnet sich nicht',
  },
  rebuild: {
    fr: 'Les dossiers reviennent de la caisse, et ce qui attendait revient de sa deuxième copie, gardée sur ce poste. Ce qui était illisible reste ici, de côté : rien n’est effacé.',
    nl: 'De dossiers komen terug van het fonds, en wat wachtte komt terug uit de tweede kopie op deze computer. Wat onleesbaar was, blijft hier apart bewaard: niets wordt gewist.',
    de: 'Die Akten kommen von der Kasse zurück, und was wartete, aus seiner zweiten Kopie auf diesem Rechner. Das Unlesbare bleibt hier beiseitegelegt: Nichts wird gelöscht.',
  },
  prepare: { fr: 'Ouvrir mon poste', nl: 'Mijn werkplek openen', de: 'Meinen Arbeitsplatz öffnen' },
  hello: { fr: 'Bonjour {name}', nl: 'Dag {name}', de: 'Guten Tag {name}' },
  unlockLine: {
    fr: 'Vos dossiers sont scellés sur ce poste.',
    nl: 'Uw dossiers zijn verzegeld op deze computer.',
    de: 'Ihre Akten sind auf diesem Rechner versiegelt.',
  },
  lockedByHand: {
    fr: 'Vous avez verrouillé ce poste.',
    nl: 'U hebt deze computer vergrendeld.',
    de: 'Sie haben diesen Rechner gesperrt.',
  },
  lockedIdle: {
    fr: 'Poste verrouillé après un temps sans activité. Ce que vous écriviez est enregistré ici.',
    nl: 'Vergrendeld na een tijd zonder activiteit. Wat u schreef, is hier bewaard.',
    de: 'Nach einer Weile ohne Aktivität gesperrt. Was Sie schrieben, ist hier gespeichert.',
  },
  lockedScreen: {
    fr: 'Poste verrouillé avec l’écran de l’ordinateur. Ce que vous écriviez est enregistré ici.',
    nl: 'Samen met het scherm van de computer vergrendeld. Wat u schreef, is hier bewaard.',
    de: 'Zusammen mit dem Bildschirm gesperrt. Was Sie schrieben, ist hier gespeichert.',
  },
  lockedLease: {
    fr: 'Poste verrouillé : la caisse doit l’avoir entendu à nouveau. Ce que vous écriviez est enregistré ici.',
    nl: 'Vergrendeld: het fonds moet deze computer eerst opnieuw horen. Wat u schreef, is hier bewaard.',
    de: 'Gesperrt: Die Kasse muss erst wieder von diesem Rechner hören. Was Sie schrieben, ist hier gespeichert.',
  },
  lockedCrash: {
    fr: 'La fenêtre s’est arrêtée par accident et s’est rouverte. Ce que vous écriviez est enregistré ici.',
    nl: 'Het venster is onverwacht gestopt en opnieuw geopend. Wat u schreef, is hier bewaard.',
    de: 'Das Fenster wurde unerwartet beendet und neu geöffnet. Was Sie schrieben, ist hier gespeichert.',
  },
  lockedElsewhere: {
    fr: 'Vos dossiers ont été repris dans une autre fenêtre. Le texte en cours est enregistré.',
    nl: 'Uw dossiers zijn in een ander venster overgenomen. De tekst is bewaard.',
    de: 'Ihre Akten wurden in einem anderen Fenster übernommen. Der Text ist gespeichert.',
  },
  revoked: {
    fr: 'La caisse a retiré ce poste. Ce qui n’était pas envoyé reste ici, scellé : exportez-le pour la caisse.',
    nl: 'Het fonds heeft deze computer ingetrokken. Wat niet verzonden was, blijft hier verzegeld: exporteer het voor het fonds.',
    de: 'Die Kasse hat diesen Rechner entzogen. Was nicht gesendet war, bleibt hier versiegelt: Exportieren Sie es für die Kasse.',
  },
  sealed: {
    fr: {
      one: '{count} changement attend ici, scellé ({name}).',
      other: '{count} changements attendent ici, scellés ({name}).',
    },
    nl: {
      one: '{count} wijziging van {name} wacht hier, verzegeld.',
      other: '{count} wijzigingen van {name} wachten hier, verzegeld.',
    },
    de: {
      one: '{count} Änderung von {name} wartet hier, versiegelt.',
      other: '{count} Änderungen von {name} warten hier, versiegelt.',
    },
  },
  pinHere: {
    fr: 'Vérifié ici, sans réseau.',
    nl: 'Hier gecontroleerd, zonder netwerk.',
    de: 'Hier geprüft, ohne Netz.',
  },
  pinTries: {
    fr: {
      one: 'Vérifié ici, sans réseau. {count} essai restant.',
      other: 'Vérifié ici, sans réseau. {count} essais restants.',
    },
    nl: {
      one: 'Hier gecontroleerd, zonder netwerk. Nog {count} poging.',
      other: 'Hier gecontroleerd, zonder netwerk. Nog {count} pogingen.',
    },
    de: {
      one: 'Hier geprüft, ohne Netz. Noch {count} Versuch.',
      other: 'Hier geprüft, ohne Netz. Noch {count} Versuche.',
    },
  },
  unlockColdLine: {
    fr: 'Ce portable a été éteint ou laissé plus d’une demi-journée : il demande sa phrase secrète, avec ou sans réseau.',
    nl: 'Deze laptop was uit of stond langer dan een halve dag stil: hij vraagt zijn wachtzin, met of zonder netwerk.',
    de: 'Dieser Laptop war aus oder länger als einen halben Tag unbenutzt: Er verlangt seinen Kennsatz, mit oder ohne Netz.',
  },
  phrase: { fr: 'Phrase secrète', nl: 'Wachtzin', de: 'Kennsatz' },
  phraseHere: {
    fr: 'Les six mots notés à la préparation de ce portable. Majuscules et espaces sont sans importance.',
    nl: 'De zes woorden die u bij het inrichten van deze laptop noteerde. Hoofdletters en spaties tellen niet.',
    de: 'Die sechs Wörter, die Sie beim Einrichten dieses Laptops notiert haben. Großschreibung und Leerzeichen zählen nicht.',
  },
  phraseHereDemo: {
    fr: 'Démonstration : « {phrase} ».',
    nl: 'Demonstratie: “{phrase}”.',
    de: 'Vorführung: „{phrase}“.',
  },
  phraseForgotten: { fr: 'Phrase oubliée ?', nl: 'Wachtzin vergeten?', de: 'Kennsatz vergessen?' },
  phraseEmpty: {
    fr: 'Tapez les six mots de la phrase secrète.',
    nl: 'Typ de zes woorden van de wachtzin.',
    de: 'Geben Sie die sechs Wörter des Kennsatzes ein.',
  },
  phraseDiffers: {
    fr: 'Ce n’est pas la phrase montrée ici : recopiez ses six mots.',
    nl: 'Dit is niet de zin die hier staat: neem de zes woorden over.',
    de: 'Das ist nicht der Satz, der hier steht: Schreiben Sie die sechs Wörter ab.',
  },
  phraseShape: {
    fr: 'Une phrase secrète a six mots de quatre lettres, tels qu’ils ont été montrés sur ce portable.',
    nl: 'Een wachtzin heeft zes woorden van vier letters, zoals ze op deze laptop getoond werden.',
    de: 'Ein Kennsatz hat sechs Wörter aus vier Buchstaben, wie sie auf diesem Laptop gezeigt wurden.',
  },
  phrasePresent: {
    fr: 'Celle de ce portable : elle garde tout ce qui y est, sous un nouveau code.',
    nl: 'Die van deze laptop: ze behoudt alles wat erop staat, onder een nieuwe code.',
    de: 'Der dieses Laptops: Er behält alles, was darauf ist, unter einem neuen Code.',
  },
  phraseLost: {
    fr: 'Phrase perdue : recommencer ce portable',
    nl: 'Wachtzin kwijt: deze laptop opnieuw beginnen',
    de: 'Kennsatz verloren: diesen Laptop neu beginnen',
  },
  phraseChange: {
    fr: 'Changer aussi la phrase',
    nl: 'Ook de wachtzin veranderen',
    de: 'Auch den Kennsatz ändern',
  },
  phraseKeep: {
    fr: 'Garder la phrase actuelle',
    nl: 'De huidige wachtzin behouden',
    de: 'Den jetzigen Kennsatz behalten',
  },
  phraseWhy: {
    fr: 'Un portable se vole. Éteint, il ne s’ouvre qu’avec cette phrase ; le code suffit le reste de la journée. Notez-la sur papier, jamais avec le portable.',
    nl: 'Een laptop kan gestolen worden. Uitgeschakeld gaat hij alleen met deze zin open; de rest van de dag volstaat de code. Schrijf hem op papier, nooit bij de laptop.',
    de: 'Ein Laptop kann gestohlen werden. Ausgeschaltet öffnet er sich nur mit diesem Satz; den Rest des Tages genügt der Code. Notieren Sie ihn auf Papier, nie beim Laptop.',
  },
  phraseDemo: {
    fr: 'Un portable éteint ne s’ouvre qu’avec une phrase secrète. Démonstration : elle est déjà remplie ; un vrai portable en tire une au hasard et ne la garde nulle part.',
    nl: 'Een uitgeschakelde laptop gaat alleen met een wachtzin open. Demonstratie: hij is al ingevuld; een echte laptop loot er een en bewaart hem nergens.',
    de: 'Ein ausgeschalteter Laptop öffnet sich nur mit einem Kennsatz. Vorführung: Er ist schon ausgefüllt; ein echter Laptop lost einen aus und bewahrt ihn nirgends auf.',
  },
  phraseMade: {
    fr: 'Phrase secrète proposée',
    nl: 'Voorgestelde wachtzin',
    de: 'Vorgeschlagener Kennsatz',
  },
  phraseAgain: { fr: 'Une autre phrase', nl: 'Een andere zin', de: 'Ein anderer Satz' },
  phraseTyped: {
    fr: 'Recopiez la phrase secrète',
    nl: 'Neem de wachtzin over',
    de: 'Schreiben Sie den Kennsatz ab',
  },
  pinEmpty: { fr: 'Tapez votre code.', nl: 'Typ uw code.', de: 'Geben Sie Ihren Code ein.' },
  unlock: { fr: 'Déverrouiller', nl: 'Ontgrendelen', de: 'Entsperren' },
  forgotten: { fr: 'Code oublié ?', nl: 'Code vergeten?', de: 'Code vergessen?' },
  changePerson: { fr: 'Changer d’agent', nl: 'Andere medewerker', de: 'Mitarbeiter wechseln' },
  whoTitle: {
    fr: 'Qui prend ce poste ?',
    nl: 'Wie neemt deze computer?',
    de: 'Wer übernimmt diesen Rechner?',
  },
  whoLine: {
    fr: 'Chacun ouvre ses propres dossiers avec son code.',
    nl: 'Ieder opent de eigen dossiers met de eigen code.',
    de: 'Jeder öffnet die eigenen Akten mit dem eigenen Code.',
  },
  someoneElse: {
    fr: 'Quelqu’un d’autre : se connecter en ligne',
    nl: 'Iemand anders: online aanmelden',
    de: 'Jemand anderes: online anmelden',
  },
  back: { fr: 'Retour', nl: 'Terug', de: 'Zurück' },
  takeOver: { fr: 'Continuer ici', nl: 'Hier verdergaan', de: 'Hier weitermachen' },
  online: { fr: 'Se connecter en ligne', nl: 'Online aanmelden', de: 'Online anmelden' },
  reachable: { fr: 'Caisse joignable', nl: 'Fonds bereikbaar', de: 'Kasse erreichbar' },
  unreachable: { fr: 'Caisse injoignable', nl: 'Fonds onbereikbaar', de: 'Kasse nicht erreichbar' },
  encrypted: {
    fr: 'Données chiffrées sur ce poste',
    nl: 'Gegevens versleuteld op deze computer',
    de: 'Daten auf diesem Rechner verschlüsselt',
  },
  again: { fr: 'Réessayer', nl: 'Opnieuw proberen', de: 'Erneut versuchen' },
  enter: { fr: 'Entrée', nl: 'Enter', de: 'Enter' },
});
