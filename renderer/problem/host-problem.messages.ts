import { defineMessages } from '#shared/i18n/message.ts';

/** Words for the errors of the desktop host (electron/services), by their reason; the second sentence is the way out. */
export const hostProblemMessages = defineMessages({
  noSecretStore: {
    fr: 'Ce système ne garde aucun secret pour Guichet.',
    nl: 'Dit systeem bewaart geen geheim voor Guichet.',
    de: 'Dieses System bewahrt kein Geheimnis für Guichet.',
  },
  'noSecretStore.out': {
    fr: 'Connectez-vous en ligne à chaque démarrage, ou demandez à l’administrateur d’installer un trousseau (GNOME Keyring, KWallet).',
    nl: 'Meld u bij elke start online aan, of vraag de beheerder een sleutelbos te installeren (GNOME Keyring, KWallet).',
    de: 'Melden Sie sich bei jedem Start online an, oder bitten Sie die Verwaltung um einen Schlüsselbund (GNOME Keyring, KWallet).',
  },
  secretStoreBusy: {
    fr: 'Le trousseau du système ne répond pas en ce moment.',
    nl: 'De sleutelbos van het systeem antwoordt nu niet.',
    de: 'Der Schlüsselbund des Systems antwortet gerade nicht.',
  },
  'secretStoreBusy.out': {
    fr: 'Déverrouillez-le ou attendez un instant, puis réessayez ; rien n’a été changé ici.',
    nl: 'Ontgrendel hem of wacht even en probeer opnieuw; hier is niets gewijzigd.',
    de: 'Entsperren Sie ihn oder warten Sie kurz und versuchen Sie es erneut; hier wurde nichts geändert.',
  },
  secretStoreChanged: {
    fr: 'Le secret de ce poste a été gardé par {was}, et le système emploie maintenant {now}.',
    nl: 'Het geheim van deze computer is bewaard door {was}, en het systeem gebruikt nu {now}.',
    de: 'Das Geheimnis dieses Rechners liegt bei {was}, und das System benutzt jetzt {now}.',
  },
  'secretStoreChanged.out': {
    fr: 'Ouvrez la session comme d’habitude, ou connectez-vous en ligne pour recommencer avec {now} ; ce qui attend reste ici.',
    nl: 'Meld u in het systeem aan zoals gewoonlijk, of meld u online aan om met {now} te herbeginnen; wat wacht, blijft hier.',
    de: 'Melden Sie sich am System an wie gewohnt, oder online, um mit {now} neu zu beginnen; Wartendes bleibt hier.',
  },
  deviceSecretLost: {
    fr: 'Le secret de ce poste est introuvable ou illisible ; votre code seul ne suffit plus.',
    nl: 'Het geheim van deze computer is onvindbaar of onleesbaar; uw code alleen volstaat niet meer.',
    de: 'Das Geheimnis dieses Rechners fehlt oder ist unlesbar; Ihr Code allein genügt nicht mehr.',
  },
  'deviceSecretLost.out': {
    fr: 'Connectez-vous en ligne : un nouveau secret commence alors, et rien de ce qui est ici n’est effacé.',
    nl: 'Meld u online aan: dan begint een nieuw geheim, en niets wat hier staat wordt gewist.',
    de: 'Melden Sie sich online an: Dann beginnt ein neues Geheimnis, und nichts hier wird gelöscht.',
  },
  journalNewer: {
    fr: 'Le journal de ce poste a été écrit par une version plus récente de Guichet.',
    nl: 'Het journaal van deze computer is door een nieuwere versie van Guichet geschreven.',
    de: 'Das Journal dieses Rechners stammt von einer neueren Fassung von Guichet.',
  },
  'journalNewer.out': {
    fr: 'Installez de nouveau cette version ; le journal n’a pas été touché.',
    nl: 'Installeer die versie opnieuw; het journaal is niet gewijzigd.',
    de: 'Installieren Sie diese Fassung wieder; das Journal wurde nicht verändert.',
  },
  journalRecordBad: {
    fr: 'Un changement est vide ou trop grand pour le journal de ce poste.',
    nl: 'Een wijziging is leeg of te groot voor het journaal van deze computer.',
    de: 'Eine Änderung ist leer oder zu groß für das Journal dieses Rechners.',
  },
  'journalRecordBad.out': {
    fr: 'Raccourcissez le texte ou retirez une pièce jointe, puis enregistrez de nouveau.',
    nl: 'Maak de tekst korter of verwijder een bijlage en bewaar opnieuw.',
    de: 'Kürzen Sie den Text oder entfernen Sie eine Anlage, und speichern Sie erneut.',
  },
  diskRefused: {
    fr: 'Le système refuse d’écrire à cet endroit.',
    nl: 'Het systeem weigert daar te schrijven.',
    de: 'Das System verweigert das Schreiben an dieser Stelle.',
  },
  'diskRefused.out': {
    fr: 'Fermez le fichier s’il est ouvert ailleurs, ou choisissez un autre dossier.',
    nl: 'Sluit het bestand als het elders open is, of kies een andere map.',
    de: 'Schließen Sie die Datei, falls sie anderswo offen ist, oder wählen Sie einen anderen Ordner.',
  },
  diskGone: {
    fr: 'Ce dossier ou ce disque n’est plus là.',
    nl: 'Deze map of schijf is er niet meer.',
    de: 'Dieser Ordner oder Datenträger ist nicht mehr da.',
  },
  'diskGone.out': {
    fr: 'Rebranchez-le ou choisissez un autre endroit.',
    nl: 'Sluit hem opnieuw aan of kies een andere plaats.',
    de: 'Schließen Sie ihn wieder an oder wählen Sie einen anderen Ort.',
  },
  diskFailed: {
    fr: 'Le disque a répondu par une erreur ({code}).',
    nl: 'De schijf antwoordde met een fout ({code}).',
    de: 'Der Datenträger meldete einen Fehler ({code}).',
  },
  'diskFailed.out': {
    fr: 'Réessayez ; si cela revient, synchronisez puis prévenez l’administrateur : le disque peut être abîmé.',
    nl: 'Probeer opnieuw; komt het terug, synchroniseer en verwittig de beheerder: de schijf kan beschadigd zijn.',
    de: 'Versuchen Sie es erneut; kommt es wieder, synchronisieren Sie und verständigen Sie die Verwaltung: Der Datenträger kann beschädigt sein.',
  },
  printFailed: {
    fr: 'L’imprimante n’a pas accepté la page.',
    nl: 'De printer heeft de pagina niet aanvaard.',
    de: 'Der Drucker hat die Seite nicht angenommen.',
  },
  'printFailed.out': {
    fr: 'Vérifiez qu’elle est allumée et choisie, ou enregistrez la page en PDF.',
    nl: 'Controleer of hij aanstaat en gekozen is, of bewaar de pagina als PDF.',
    de: 'Prüfen Sie, ob er eingeschaltet und gewählt ist, oder speichern Sie die Seite als PDF.',
  },
  pdfFailed: {
    fr: 'La page n’a pas pu être mise en PDF.',
    nl: 'Van de pagina kon geen PDF gemaakt worden.',
    de: 'Aus der Seite konnte kein PDF werden.',
  },
  'pdfFailed.out': {
    fr: 'Réessayez, ou imprimez-la.',
    nl: 'Probeer opnieuw, of druk ze af.',
    de: 'Versuchen Sie es erneut, oder drucken Sie sie.',
  },
  fileTypeWrong: {
    fr: 'Le contenu de ce fichier n’est pas du type annoncé.',
    nl: 'De inhoud van dit bestand is niet van het aangekondigde type.',
    de: 'Der Inhalt dieser Datei ist nicht von der angegebenen Art.',
  },
  'fileTypeWrong.out': {
    fr: 'Prenez-le de nouveau à sa source, puis réessayez.',
    nl: 'Haal het opnieuw bij de bron en probeer opnieuw.',
    de: 'Holen Sie sie neu von der Quelle und versuchen Sie es erneut.',
  },
  fileNotRead: {
    fr: 'Un des fichiers choisis n’a pas pu être lu.',
    nl: 'Een van de gekozen bestanden kon niet gelezen worden.',
    de: 'Eine der gewählten Dateien konnte nicht gelesen werden.',
  },
  'fileNotRead.out': {
    fr: 'Copiez-le sur ce poste, fermez-le ailleurs, puis choisissez-le de nouveau.',
    nl: 'Kopieer het naar deze computer, sluit het elders en kies het opnieuw.',
    de: 'Kopieren Sie sie auf diesen Rechner, schließen Sie sie anderswo und wählen Sie sie erneut.',
  },
  tooManyFiles: {
    fr: 'Trop de fichiers à la fois : {most} au plus.',
    nl: 'Te veel bestanden tegelijk: hoogstens {most}.',
    de: 'Zu viele Dateien auf einmal: höchstens {most}.',
  },
  'tooManyFiles.out': {
    fr: 'Choisissez-les en plusieurs fois.',
    nl: 'Kies ze in meerdere keren.',
    de: 'Wählen Sie sie in mehreren Schritten.',
  },
  cameraDenied: {
    fr: 'Le système n’autorise pas Guichet à employer la caméra.',
    nl: 'Het systeem laat Guichet de camera niet gebruiken.',
    de: 'Das System erlaubt Guichet die Kamera nicht.',
  },
  'cameraDenied.out': {
    fr: 'Autorisez-la dans les réglages de confidentialité du système, ou joignez un fichier.',
    nl: 'Sta het toe in de privacy-instellingen van het systeem, of voeg een bestand toe.',
    de: 'Erlauben Sie sie in den Datenschutzeinstellungen des Systems, oder hängen Sie eine Datei an.',
  },
  linkNotOpened: {
    fr: 'Le navigateur de ce poste ne s’est pas ouvert.',
    nl: 'De browser van deze computer ging niet open.',
    de: 'Der Browser dieses Rechners hat sich nicht geöffnet.',
  },
  'linkNotOpened.out': {
    fr: 'Ouvrez-le vous-même et cherchez le site par son nom.',
    nl: 'Open hem zelf en zoek de site op naam.',
    de: 'Öffnen Sie ihn selbst und suchen Sie die Seite mit ihrem Namen.',
  },
  visitorWindowFailed: {
    fr: 'La fenêtre du visiteur ne s’est pas ouverte.',
    nl: 'Het venster voor de bezoeker ging niet open.',
    de: 'Das Fenster für den Besuch hat sich nicht geöffnet.',
  },
  'visitorWindowFailed.out': {
    fr: 'Réessayez ; en attendant, imprimez la page ou tournez l’écran.',
    nl: 'Probeer opnieuw; druk intussen de pagina af of draai het scherm.',
    de: 'Versuchen Sie es erneut; drucken Sie solange die Seite oder drehen Sie den Bildschirm.',
  },
  centralAddressBad: {
    fr: 'Ce n’est pas l’adresse d’une caisse.',
    nl: 'Dit is niet het adres van een fonds.',
    de: 'Das ist nicht die Adresse einer Kasse.',
  },
  'centralAddressBad.out': {
    fr: 'Tapez une adresse comme https://guichet.exemple.be, sans mot de passe ni signe « ? » ou « # ».',
    nl: 'Typ een adres zoals https://guichet.voorbeeld.be, zonder wachtwoord en zonder « ? » of « # ».',
    de: 'Geben Sie eine Adresse wie https://guichet.beispiel.be ein, ohne Kennwort und ohne « ? » oder « # ».',
  },
  centralNotSecure: {
    fr: 'Cette adresse n’est pas chiffrée (http).',
    nl: 'Dit adres is niet versleuteld (http).',
    de: 'Diese Adresse ist nicht verschlüsselt (http).',
  },
  'centralNotSecure.out': {
    fr: 'Employez la même en https ; http n’est accepté que pour ce poste lui-même.',
    nl: 'Gebruik hetzelfde adres met https; http mag alleen voor deze computer zelf.',
    de: 'Benutzen Sie dieselbe mit https; http gilt nur für diesen Rechner selbst.',
  },
  centralCertificate: {
    fr: 'Ce poste ne fait pas confiance au certificat de cette adresse.',
    nl: 'Deze computer vertrouwt het certificaat van dit adres niet.',
    de: 'Dieser Rechner vertraut dem Zertifikat dieser Adresse nicht.',
  },
  'centralCertificate.out': {
    fr: 'Vérifiez l’adresse et la date du poste ; sinon, l’administrateur doit installer l’autorité de la caisse.',
    nl: 'Controleer het adres en de datum van de computer; anders moet de beheerder de autoriteit van het fonds installeren.',
    de: 'Prüfen Sie die Adresse und das Datum des Rechners; sonst muss die Verwaltung die Zertifizierungsstelle der Kasse einrichten.',
  },
  centralTooSlow: {
    fr: 'Cette adresse n’a pas répondu en cinq secondes.',
    nl: 'Dit adres antwoordde niet binnen vijf seconden.',
    de: 'Diese Adresse hat nicht innerhalb von fünf Sekunden geantwortet.',
  },
  'centralTooSlow.out': {
    fr: 'Vérifiez le réseau ou le VPN, puis réessayez.',
    nl: 'Controleer het netwerk of de VPN en probeer opnieuw.',
    de: 'Prüfen Sie das Netz oder das VPN und versuchen Sie es erneut.',
  },
  centralStarting: {
    fr: 'La caisse démarre et n’est pas encore prête.',
    nl: 'Het fonds start op en is nog niet klaar.',
    de: 'Die Kasse startet und ist noch nicht bereit.',
  },
  'centralStarting.out': {
    fr: 'Réessayez dans une minute.',
    nl: 'Probeer het over een minuut opnieuw.',
    de: 'Versuchen Sie es in einer Minute erneut.',
  },
  centralNotGuichet: {
    fr: 'Ce qui répond à cette adresse n’est pas Guichet.',
    nl: 'Wat op dit adres antwoordt, is niet Guichet.',
    de: 'Was unter dieser Adresse antwortet, ist nicht Guichet.',
  },
  'centralNotGuichet.out': {
    fr: 'Vérifiez l’adresse ; un portail Wi-Fi répond peut-être à sa place.',
    nl: 'Controleer het adres; misschien antwoordt een wifi-portaal in de plaats.',
    de: 'Prüfen Sie die Adresse; vielleicht antwortet ein WLAN-Portal an ihrer Stelle.',
  },
  centralManaged: {
    fr: 'L’adresse de la caisse est fixée pour tous les postes.',
    nl: 'Het adres van het fonds ligt vast voor alle computers.',
    de: 'Die Adresse der Kasse ist für alle Rechner festgelegt.',
  },
  'centralManaged.out': {
    fr: 'Demandez à l’administrateur s’il faut la changer.',
    nl: 'Vraag de beheerder of ze moet veranderen.',
    de: 'Fragen Sie die Verwaltung, ob sie geändert werden muss.',
  },
  policyUntrusted: {
    fr: 'Le fichier de réglages de la caisse peut être modifié par n’importe qui sur ce poste.',
    nl: 'Het instellingenbestand van het fonds kan door iedereen op deze computer gewijzigd worden.',
    de: 'Die Einstellungsdatei der Kasse kann auf diesem Rechner jeder ändern.',
  },
  'policyUntrusted.out': {
    fr: 'L’administrateur doit rendre le fichier et son dossier à root, sans écriture pour les autres.',
    nl: 'De beheerder moet het bestand en de map aan root geven, zonder schrijfrecht voor anderen.',
    de: 'Die Verwaltung muss Datei und Ordner root übergeben, ohne Schreibrecht für andere.',
  },
  policyUnreadable: {
    fr: 'Le fichier de réglages de la caisse est illisible (champ {field}).',
    nl: 'Het instellingenbestand van het fonds is onleesbaar (veld {field}).',
    de: 'Die Einstellungsdatei der Kasse ist unlesbar (Feld {field}).',
  },
  'policyUnreadable.out': {
    fr: 'L’administrateur doit le corriger, puis relancer Guichet.',
    nl: 'De beheerder moet het verbeteren en Guichet opnieuw starten.',
    de: 'Die Verwaltung muss sie berichtigen und Guichet neu starten.',
  },
});
