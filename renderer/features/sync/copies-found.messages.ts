import { defineMessages } from '#shared/i18n/message.ts';

/** What the opening of a vault found amiss in its two copies of unsent work, and what it means for whoever works on. */
export const copiesFoundMessages = defineMessages({
  mended: {
    fr: 'Changements repris de la seconde copie à l’ouverture : {count}. Rien n’est perdu.',
    nl: 'Wijzigingen die bij het openen uit de tweede kopie kwamen: {count}. Er is niets verloren.',
    de: 'Beim Öffnen aus der zweiten Kopie übernommene Änderungen: {count}. Nichts ist verloren.',
  },
  unread: {
    fr: 'Changements de ce poste devenus illisibles : {count}. Ils restent ici, tels quels. Comparez la liste avec votre travail, refaites ce qui manque et prévenez votre service informatique.',
    nl: 'Wijzigingen op deze computer die onleesbaar werden: {count}. Ze blijven hier, zoals ze zijn. Vergelijk de lijst met uw werk, doe opnieuw wat ontbreekt en verwittig uw informaticadienst.',
    de: 'Unlesbar gewordene Änderungen dieses Platzes: {count}. Sie bleiben hier, wie sie sind. Vergleichen Sie die Liste mit Ihrer Arbeit, holen Sie nach, was fehlt, und melden Sie es Ihrer EDV.',
  },
  torn: {
    fr: 'Octets illisibles dans la seconde copie : {count}. Tout le reste a été relu ; ce qu’ils gardaient est dans la première copie, ou n’avait pas encore été annoncé comme enregistré.',
    nl: 'Onleesbare bytes in de tweede kopie: {count}. Al het andere is herlezen; wat ze bewaarden staat in de eerste kopie, of was nog niet als bewaard gemeld.',
    de: 'Unlesbare Bytes in der zweiten Kopie: {count}. Alles andere wurde gelesen; was sie enthielten, steht in der ersten Kopie oder war noch nicht als gespeichert gemeldet.',
  },
});
