import { defineMessages } from '#shared/i18n/message.ts';

/** Units of the figures of the law that are written out. */
export const unitMessages = defineMessages({
  'unit.days': {
    fr: { one: '{count} jour', other: '{count} jours' },
    nl: { one: '{count} dag', other: '{count} dagen' },
    de: { one: '{count} Tag', other: '{count} Tage' },
  },
  'unit.workingDays': {
    fr: { one: '{count} jour ouvrable', other: '{count} jours ouvrables' },
    nl: { one: '{count} werkdag', other: '{count} werkdagen' },
    de: { one: '{count} Werktag', other: '{count} Werktage' },
  },
  'unit.months': {
    fr: { one: '{count} mois', other: '{count} mois' },
    nl: { one: '{count} maand', other: '{count} maanden' },
    de: { one: '{count} Monat', other: '{count} Monate' },
  },
  'unit.quarters': {
    fr: { one: '{count} trimestre', other: '{count} trimestres' },
    nl: { one: '{count} kwartaal', other: '{count} kwartalen' },
    de: { one: '{count} Quartal', other: '{count} Quartale' },
  },
  'unit.years': {
    fr: { one: '{count} an', other: '{count} ans' },
    nl: { one: '{count} jaar', other: '{count} jaar' },
    de: { one: '{count} Jahr', other: '{count} Jahre' },
  },
  'unit.hours': {
    fr: { one: '{count} heure', other: '{count} heures' },
    nl: { one: '{count} uur', other: '{count} uur' },
    de: { one: '{count} Stunde', other: '{count} Stunden' },
  },
  'unit.indexPoints': { fr: '{text} (indice)', nl: '{text} (index)', de: '{text} (Index)' },
});
