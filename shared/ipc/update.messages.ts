import { defineMessages } from '#shared/i18n/message.ts';

/**
 * One sentence for each reason of an update that is not installed: what happened, and what to do. Only an administrator
 * can mend most of them. Main gives the reason, the page says it.
 */
export const updateMessages = defineMessages({
  'no-trusted-key': {
    fr: 'Cette version de Guichet ne connaît aucune clé de mise à jour : elle s’installe à la main, par votre service informatique.',
    nl: 'Deze versie van Guichet kent geen updatesleutel: uw informaticadienst installeert ze met de hand.',
    de: 'Diese Fassung von Guichet kennt keinen Schlüssel für Aktualisierungen: Ihre IT installiert sie von Hand.',
  },
  'signature-unreadable': {
    fr: 'La signature de la mise à jour est illisible. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De handtekening van de update is onleesbaar. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Unterschrift der Aktualisierung ist unlesbar. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'unknown-key': {
    fr: 'La mise à jour est signée par une clé inconnue de ce poste. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De update is ondertekend met een sleutel die deze post niet kent. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Aktualisierung ist mit einem Schlüssel unterschrieben, den dieser Arbeitsplatz nicht kennt. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'key-retired': {
    fr: 'La mise à jour est signée par une clé qui n’est plus valable. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De update is ondertekend met een sleutel die niet meer geldig is. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Aktualisierung ist mit einem Schlüssel unterschrieben, der nicht mehr gilt. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'wrong-signature': {
    fr: 'La signature de la mise à jour est fausse : quelqu’un l’a peut-être modifiée. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De handtekening van de update klopt niet: misschien heeft iemand de update gewijzigd. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Unterschrift der Aktualisierung ist falsch: vielleicht hat jemand sie verändert. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'too-large': {
    fr: 'Le serveur de mises à jour envoie trop de données. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De updateserver stuurt te veel gegevens. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Der Server der Aktualisierungen sendet zu viele Daten. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'manifest-unreadable': {
    fr: 'La description de la mise à jour est illisible ou incomplète. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De beschrijving van de update is onleesbaar of onvolledig. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Beschreibung der Aktualisierung ist unlesbar oder unvollständig. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'bad-file-name': {
    fr: 'Un fichier de la mise à jour porte un nom interdit. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'Een bestand van de update heeft een verboden naam. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Eine Datei der Aktualisierung trägt einen verbotenen Namen. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'foreign-file': {
    fr: 'La mise à jour mélange des fichiers de plusieurs versions. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De update mengt bestanden van verschillende versies. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Aktualisierung mischt Dateien mehrerer Fassungen. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'validity-too-long': {
    fr: 'La mise à jour annonce une durée de validité impossible. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De update vermeldt een onmogelijke geldigheidsduur. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Die Aktualisierung nennt eine unmögliche Gültigkeitsdauer. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'not-yet-published': {
    fr: 'La mise à jour est datée du futur. Vérifiez la date de ce poste ; si elle est juste, prévenez votre service informatique.',
    nl: 'De update draagt een datum in de toekomst. Controleer de datum van deze post; klopt die, verwittig dan uw informaticadienst.',
    de: 'Die Aktualisierung trägt ein Datum in der Zukunft. Prüfen Sie das Datum dieses Arbeitsplatzes; stimmt es, verständigen Sie Ihre IT.',
  },
  expired: {
    fr: 'Le serveur de mises à jour n’a rien publié de valable depuis deux semaines. Vérifiez la date de ce poste ; si elle est juste, prévenez votre service informatique.',
    nl: 'De updateserver heeft al twee weken niets geldigs gepubliceerd. Controleer de datum van deze post; klopt die, verwittig dan uw informaticadienst.',
    de: 'Der Server der Aktualisierungen hat seit zwei Wochen nichts Gültiges veröffentlicht. Prüfen Sie das Datum dieses Arbeitsplatzes; stimmt es, verständigen Sie Ihre IT.',
  },
  'rolled-back': {
    fr: 'Le serveur propose une version plus ancienne que celle de ce poste. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De server biedt een oudere versie aan dan die van deze post. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Der Server bietet eine ältere Fassung an als die dieses Arbeitsplatzes. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  replayed: {
    fr: 'Le serveur de mises à jour renvoie une ancienne annonce. Rien n’a été installé ; prévenez votre service informatique.',
    nl: 'De updateserver stuurt een oude aankondiging opnieuw. Er is niets geïnstalleerd; verwittig uw informaticadienst.',
    de: 'Der Server der Aktualisierungen sendet eine alte Ankündigung erneut. Nichts wurde installiert; verständigen Sie Ihre IT.',
  },
  'no-file-for-this-machine': {
    fr: 'La mise à jour n’existe pas encore pour ce type de poste. Vous pouvez continuer à travailler.',
    nl: 'De update bestaat nog niet voor dit type post. U kunt gewoon verder werken.',
    de: 'Für diese Art von Arbeitsplatz gibt es die Aktualisierung noch nicht. Sie können weiterarbeiten.',
  },
  'feed-not-secure': {
    fr: 'L’adresse des mises à jour doit commencer par https. Votre service informatique peut la corriger.',
    nl: 'Het adres van de updates moet met https beginnen. Uw informaticadienst kan het verbeteren.',
    de: 'Die Adresse der Aktualisierungen muss mit https beginnen. Ihre IT kann sie berichtigen.',
  },
  unreachable: {
    fr: 'Le serveur de mises à jour ne répond pas. Guichet réessaiera ; vous pouvez continuer à travailler.',
    nl: 'De updateserver antwoordt niet. Guichet probeert opnieuw; u kunt gewoon verder werken.',
    de: 'Der Server der Aktualisierungen antwortet nicht. Guichet versucht es wieder; Sie können weiterarbeiten.',
  },
  'wrong-size': {
    fr: 'Le fichier reçu n’a pas la taille annoncée. Il a été effacé ; Guichet réessaiera.',
    nl: 'Het ontvangen bestand heeft niet de aangekondigde grootte. Het is gewist; Guichet probeert opnieuw.',
    de: 'Die empfangene Datei hat nicht die angekündigte Größe. Sie wurde gelöscht; Guichet versucht es wieder.',
  },
  'wrong-hash': {
    fr: 'Le fichier reçu n’est pas celui qui a été signé. Il a été effacé ; prévenez votre service informatique si cela se répète.',
    nl: 'Het ontvangen bestand is niet het ondertekende bestand. Het is gewist; verwittig uw informaticadienst als dit opnieuw gebeurt.',
    de: 'Die empfangene Datei ist nicht die unterschriebene. Sie wurde gelöscht; verständigen Sie Ihre IT, wenn es wieder geschieht.',
  },
  'not-stored': {
    fr: 'La mise à jour ne peut pas être écrite sur le disque. Libérez de la place, puis réessayez.',
    nl: 'De update kan niet op de schijf worden geschreven. Maak plaats vrij en probeer opnieuw.',
    de: 'Die Aktualisierung kann nicht auf die Festplatte geschrieben werden. Schaffen Sie Platz und versuchen Sie es erneut.',
  },
  'changed-since-download': {
    fr: 'Le fichier de mise à jour a été modifié sur ce poste. Il a été effacé ; prévenez votre service informatique.',
    nl: 'Het updatebestand is op deze post gewijzigd. Het is gewist; verwittig uw informaticadienst.',
    de: 'Die Datei der Aktualisierung wurde auf diesem Arbeitsplatz verändert. Sie wurde gelöscht; verständigen Sie Ihre IT.',
  },
  'not-started': {
    fr: 'L’installation n’a pas pu démarrer. Vous pouvez continuer à travailler ; prévenez votre service informatique.',
    nl: 'De installatie kon niet starten. U kunt gewoon verder werken; verwittig uw informaticadienst.',
    de: 'Die Installation konnte nicht starten. Sie können weiterarbeiten; verständigen Sie Ihre IT.',
  },
  'visit-open': {
    fr: 'Une visite est en cours : terminez-la, puis installez.',
    nl: 'Er is een bezoek aan de gang: sluit het af en installeer dan.',
    de: 'Ein Besuch läuft: beenden Sie ihn, dann installieren Sie.',
  },
  'draft-dirty': {
    fr: 'Un texte n’est pas encore enregistré : enregistrez-le, puis installez.',
    nl: 'Een tekst is nog niet opgeslagen: sla hem op en installeer dan.',
    de: 'Ein Text ist noch nicht gespeichert: speichern Sie ihn, dann installieren Sie.',
  },
  'dialog-open': {
    fr: 'Une fenêtre attend votre réponse : répondez, puis installez.',
    nl: 'Een venster wacht op uw antwoord: antwoord en installeer dan.',
    de: 'Ein Fenster wartet auf Ihre Antwort: antworten Sie, dann installieren Sie.',
  },
  printing: {
    fr: 'Une impression est en cours : attendez qu’elle soit finie.',
    nl: 'Er wordt afgedrukt: wacht tot dat klaar is.',
    de: 'Es wird gerade gedruckt: warten Sie, bis es fertig ist.',
  },
  'outbox-waiting': {
    fr: 'Des modifications attendent encore d’être envoyées : reconnectez le poste, puis installez.',
    nl: 'Er wachten nog wijzigingen op verzending: verbind de post opnieuw en installeer dan.',
    de: 'Änderungen warten noch auf den Versand: verbinden Sie den Arbeitsplatz wieder, dann installieren Sie.',
  },
  writing: {
    fr: 'Guichet écrit encore sur le disque : réessayez dans un instant.',
    nl: 'Guichet schrijft nog op de schijf: probeer het zo meteen opnieuw.',
    de: 'Guichet schreibt noch auf die Festplatte: versuchen Sie es gleich erneut.',
  },
  migrating: {
    fr: 'Les données de ce poste sont en cours de conversion : attendez la fin.',
    nl: 'De gegevens van deze post worden omgezet: wacht tot dat klaar is.',
    de: 'Die Daten dieses Arbeitsplatzes werden umgewandelt: warten Sie das Ende ab.',
  },
});
