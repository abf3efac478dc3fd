import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const maternityLeaveMessages = {
  weeks: {
    fr: 'Le congé compte {weeks} semaines, dont {optional} facultatives.',
    nl: 'Het verlof telt {weeks} weken, waarvan {optional} facultatief.',
    de: 'Der Urlaub umfasst {weeks} Wochen, davon {optional} freiwillig.',
  },
  mandatory: {
    fr: 'Le repos obligatoire va du {from} au {to} inclus.',
    nl: 'De verplichte rust loopt van {from} tot en met {to}.',
    de: 'Die Pflichtruhe dauert vom {from} bis einschließlich {to}.',
  },
  optional: {
    fr: 'Le repos facultatif se prend entre le {from} et le {to}, par semaines complètes ou à mi-temps.',
    nl: 'De facultatieve rust wordt opgenomen tussen {from} en {to}, in volledige of halftijdse weken.',
    de: 'Die freiwillige Ruhe wird zwischen dem {from} und dem {to} genommen, in vollen oder halbzeitigen Wochen.',
  },
  extension: {
    fr: 'L’enfant est resté à l’hôpital après sa première semaine : le repos peut être prolongé de {days} jours.',
    nl: 'Het kind bleef na zijn eerste week in het ziekenhuis: de rust kan met {days} dagen verlengd worden.',
    de: 'Das Kind blieb nach seiner ersten Woche im Krankenhaus: die Ruhe kann um {days} Tage verlängert werden.',
  },
  provisional: {
    fr: 'La naissance n’est pas encore connue : les dates suivent la date prévue et seront revues.',
    nl: 'De geboorte is nog niet bekend: de data volgen de verwachte dag en worden herzien.',
    de: 'Die Geburt ist noch nicht bekannt: die Daten folgen dem erwarteten Tag und werden angepasst.',
  },
  impossible: {
    fr: 'La naissance et la date prévue sont trop éloignées : vérifiez les deux dates.',
    nl: 'De geboorte en de verwachte dag liggen te ver uit elkaar: controleer beide data.',
    de: 'Geburt und erwarteter Tag liegen zu weit auseinander: prüfen Sie beide Daten.',
  },
  missing: {
    fr: 'Les règles de ce repos à cette date ne sont pas connues ici : la mutualité doit les confirmer.',
    nl: 'De regels van deze rust op die datum zijn hier niet bekend: het ziekenfonds moet ze bevestigen.',
    de: 'Die Regeln dieser Ruhe zu diesem Datum sind hier nicht bekannt: die Krankenkasse muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
