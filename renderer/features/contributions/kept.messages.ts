import { defineMessages } from '#shared/i18n/message.ts';

export const keptMessages = defineMessages({
  title: { fr: 'Calculs gardés', nl: 'Bewaarde berekeningen', de: 'Aufbewahrte Berechnungen' },
  none: {
    fr: 'Aucun calcul gardé. Ce que vous montrez ou imprimez apparaîtra ici, avec ses données et ses chiffres.',
    nl: 'Geen bewaarde berekening. Wat u toont of afdrukt, verschijnt hier met zijn gegevens en cijfers.',
    de: 'Keine aufbewahrte Berechnung. Was Sie zeigen oder drucken, erscheint hier mit Daten und Zahlen.',
  },
  what: { fr: 'Calcul', nl: 'Berekening', de: 'Berechnung' },
  when: { fr: 'Quand', nl: 'Wanneer', de: 'Wann' },
  how: { fr: 'Comment', nl: 'Hoe', de: 'Wie' },
  again: { fr: 'Recalculé maintenant', nl: 'Nu herberekend', de: 'Jetzt neu berechnet' },
  'how.shown': { fr: 'montré, {lang}', nl: 'getoond, {lang}', de: 'gezeigt, {lang}' },
  'how.printed': { fr: 'imprimé, {lang}', nl: 'afgedrukt, {lang}', de: 'gedruckt, {lang}' },
  'subject.account': { fr: 'compte, {key}', nl: 'rekening, {key}', de: 'Konto, {key}' },
  'subject.scenario': { fr: 'simulation, {key}', nl: 'simulatie, {key}', de: 'Simulation, {key}' },
  'subject.plan': { fr: 'dette au {key}', nl: 'schuld op {key}', de: 'Schuld am {key}' },
  'subject.exemption': { fr: 'dispense, {key}', nl: 'vrijstelling, {key}', de: 'Befreiung, {key}' },
  'subject.waiver': { fr: 'renonciation, {key}', nl: 'kwijtschelding, {key}', de: 'Erlass, {key}' },
  'subject.adjustment': {
    fr: 'provisoires, {key}',
    nl: 'voorlopige bijdragen, {key}',
    de: 'vorläufige Beiträge, {key}',
  },
  'subject.pension': {
    fr: 'pension complémentaire, {key}',
    nl: 'aanvullend pensioen, {key}',
    de: 'Zusatzpension, {key}',
  },
  'replay.same': { fr: 'le même au cent', nl: 'gelijk tot op de cent', de: 'auf den Cent gleich' },
  'replay.differs': {
    fr: 'autre résultat : à signaler',
    nl: 'ander resultaat: te melden',
    de: 'anderes Ergebnis: zu melden',
  },
  'replay.altered': { fr: 'modifié après coup', nl: 'achteraf gewijzigd', de: 'nachträglich geändert' },
  'replay.otherVersion': { fr: 'règle plus récente ici', nl: 'nieuwere regel hier', de: 'neuere Regel hier' },
  'replay.packUnknown': {
    fr: 'chiffres absents ici',
    nl: 'cijfers hier afwezig',
    de: 'Zahlen hier nicht vorhanden',
  },
  'replay.ruleUnknown': {
    fr: 'règle absente ici',
    nl: 'regel hier afwezig',
    de: 'Regel hier nicht vorhanden',
  },
});
