import { defineMessages } from '#shared/i18n/message.ts';

/** What happened, and the way out, for every reason for which the vault could not reach or believe central. */
export const troubleMessages = defineMessages({
  'what.unreachable': {
    fr: 'La caisse ne répond pas.',
    nl: 'Het fonds antwoordt niet.',
    de: 'Die Kasse antwortet nicht.',
  },
  'out.unreachable': {
    fr: 'Continuez : tout est gardé ici et l’envoi reprend seul. Si cela dure, vérifiez le câble ou le Wi-Fi.',
    nl: 'Werk verder: alles blijft hier bewaard en het verzenden herneemt vanzelf. Blijft het duren, controleer dan de kabel of de wifi.',
    de: 'Arbeiten Sie weiter: alles bleibt hier und das Senden läuft von selbst an. Dauert es an, prüfen Sie Kabel oder WLAN.',
  },
  'what.badAnswer': {
    fr: 'La caisse a répondu quelque chose d’illisible ; rien n’en a été repris.',
    nl: 'Het fonds gaf een onleesbaar antwoord; er is niets van overgenomen.',
    de: 'Die Kasse hat etwas Unlesbares geantwortet; nichts davon wurde übernommen.',
  },
  'out.badAnswer': {
    fr: 'Un nouvel essai suit. Si vous êtes sur un réseau d’hôtel ou de visite, ouvrez d’abord sa page de connexion.',
    nl: 'Er volgt een nieuwe poging. Zit u op een hotel- of gastnetwerk, open dan eerst de aanmeldpagina ervan.',
    de: 'Ein neuer Versuch folgt. In einem Hotel- oder Gastnetz öffnen Sie zuerst dessen Anmeldeseite.',
  },
  'what.signIn': {
    fr: 'Votre session à la caisse a expiré.',
    nl: 'Uw sessie bij het fonds is verlopen.',
    de: 'Ihre Sitzung bei der Kasse ist abgelaufen.',
  },
  'out.signIn': {
    fr: 'Verrouillez puis reconnectez-vous avec votre mot de passe ; ce qui attend partira ensuite.',
    nl: 'Vergrendel en meld u opnieuw aan met uw wachtwoord; wat wacht, vertrekt daarna.',
    de: 'Sperren Sie und melden Sie sich mit Ihrem Passwort neu an; Wartendes geht danach ab.',
  },
  'what.revoked': {
    fr: 'Ce poste a été retiré par l’administrateur.',
    nl: 'Deze computer is door de beheerder ingetrokken.',
    de: 'Dieser Platz wurde vom Administrator entzogen.',
  },
  'out.revoked': {
    fr: 'Vos changements restent scellés ici. Appelez l’administrateur pour les remettre.',
    nl: 'Uw wijzigingen blijven hier verzegeld. Bel de beheerder om ze over te dragen.',
    de: 'Ihre Änderungen bleiben hier versiegelt. Rufen Sie den Administrator an, um sie zu übergeben.',
  },
  'what.tooOld': {
    fr: 'Cette version de Guichet est trop ancienne pour la caisse.',
    nl: 'Deze versie van Guichet is te oud voor het fonds.',
    de: 'Diese Guichet-Version ist zu alt für die Kasse.',
  },
  'out.tooOld': {
    fr: 'Rechargez la page pour recevoir la nouvelle ; vos changements sont gardés.',
    nl: 'Herlaad de pagina om de nieuwe te krijgen; uw wijzigingen blijven bewaard.',
    de: 'Laden Sie die Seite neu, um die neue zu erhalten; Ihre Änderungen bleiben erhalten.',
  },
  'what.storage': {
    fr: 'Le disque de ce poste refuse d’écrire : il est peut-être plein.',
    nl: 'De schijf van deze computer weigert te schrijven: ze is misschien vol.',
    de: 'Die Platte dieses Platzes verweigert das Schreiben: vielleicht ist sie voll.',
  },
  'out.storage': {
    fr: 'Libérez de la place, puis réessayez. Ne fermez pas cette page : ce que vous avez tapé y est encore.',
    nl: 'Maak plaats vrij en probeer opnieuw. Sluit deze pagina niet: wat u getypt hebt, staat er nog.',
    de: 'Schaffen Sie Platz und versuchen Sie es erneut. Schließen Sie diese Seite nicht: Ihre Eingaben stehen noch dort.',
  },
  'what.space': {
    fr: 'Il reste moins de 200 Mo sur ce poste : le chargement des dossiers attend. Ce que vous faites est gardé.',
    nl: 'Er is minder dan 200 MB vrij op deze computer: het laden van de dossiers wacht. Wat u doet, wordt bewaard.',
    de: 'Auf diesem Platz sind weniger als 200 MB frei: das Laden der Akten wartet. Was Sie tun, wird gespeichert.',
  },
  'out.space': {
    fr: 'Libérez de la place sur le disque ; le chargement reprend seul.',
    nl: 'Maak plaats vrij op de schijf; het laden herneemt vanzelf.',
    de: 'Schaffen Sie Platz auf der Platte; das Laden läuft von selbst weiter.',
  },
  'what.busy': {
    fr: 'La caisse demande un peu de patience.',
    nl: 'Het fonds vraagt even geduld.',
    de: 'Die Kasse bittet um etwas Geduld.',
  },
  'out.busy': {
    fr: 'Le prochain essai part tout seul.',
    nl: 'De volgende poging vertrekt vanzelf.',
    de: 'Der nächste Versuch läuft von selbst.',
  },
  'what.other': {
    fr: 'La synchronisation n’a pas abouti.',
    nl: 'De synchronisatie is niet gelukt.',
    de: 'Der Abgleich ist nicht gelungen.',
  },
  'out.other': {
    fr: 'Rien n’est perdu ; un nouvel essai suit. Si cela se répète, signalez l’heure à l’aide.',
    nl: 'Er is niets verloren; er volgt een nieuwe poging. Herhaalt het zich, meld dan het uur aan de helpdesk.',
    de: 'Nichts ist verloren; ein neuer Versuch folgt. Wiederholt es sich, melden Sie die Uhrzeit der Hilfe.',
  },
});

export const troubleKinds = [
  'unreachable',
  'badAnswer',
  'signIn',
  'revoked',
  'tooOld',
  'storage',
  'space',
  'busy',
  'other',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

const kinds: Readonly<Record<string, TroubleKind>> = {
  unreachable: 'unreachable',
  centralUnreachable: 'unreachable',
  networkDown: 'unreachable',
  timeout: 'unreachable',
  badAnswer: 'badAnswer',
  answerUnreadable: 'badAnswer',
  tokenExpired: 'signIn',
  tokenInvalid: 'signIn',
  refreshReused: 'signIn',
  signInNeeded: 'signIn',
  deviceRevoked: 'revoked',
  protocolTooOld: 'tooOld',
  storageFull: 'storage',
  storageRefused: 'storage',
  spaceLow: 'space',
  unavailable: 'busy',
  tooManyRequests: 'busy',
};

/** Which pair of sentences fits the reason of an error; unknown reasons get the general pair. */
export function troubleKind(reason: string): TroubleKind {
  return kinds[reason] ?? 'other';
}
