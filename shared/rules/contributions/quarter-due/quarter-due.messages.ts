import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const quarterDueMessages = {
  due: {
    fr: '{quarter} est dû en entier : un trimestre commencé ne se partage pas.',
    nl: '{quarter} is volledig verschuldigd: een begonnen kwartaal wordt niet verdeeld.',
    de: '{quarter} ist ganz geschuldet: ein begonnenes Quartal wird nicht geteilt.',
  },
  beforeStart: {
    fr: '{quarter} n’est pas dû : l’activité n’avait pas commencé.',
    nl: '{quarter} is niet verschuldigd: de activiteit was nog niet begonnen.',
    de: '{quarter} ist nicht geschuldet: die Tätigkeit hatte nicht begonnen.',
  },
  afterCessation: {
    fr: '{quarter} n’est pas dû : l’activité a cessé avant.',
    nl: '{quarter} is niet verschuldigd: de activiteit was al gestopt.',
    de: '{quarter} ist nicht geschuldet: die Tätigkeit war beendet.',
  },
  retirement: {
    fr: '{quarter} n’est pas dû : l’activité cesse dans le trimestre de la pension ou de l’âge légal.',
    nl: '{quarter} is niet verschuldigd: de activiteit stopt in het kwartaal van het pensioen of van de wettelijke leeftijd.',
    de: '{quarter} ist nicht geschuldet: die Tätigkeit endet im Quartal der Pension oder des gesetzlichen Alters.',
  },
  death: {
    fr: '{quarter} n’est pas dû : c’est le trimestre du décès, ou un trimestre d’après.',
    nl: '{quarter} is niet verschuldigd: het is het kwartaal van het overlijden, of een later kwartaal.',
    de: '{quarter} ist nicht geschuldet: es ist das Quartal des Todes oder ein späteres.',
  },
  illness: {
    fr: '{quarter} n’est pas dû : il est assimilé pour maladie.',
    nl: '{quarter} is niet verschuldigd: het is gelijkgesteld wegens ziekte.',
    de: '{quarter} ist nicht geschuldet: es ist wegen Krankheit gleichgestellt.',
  },
  illnessPending: {
    fr: '{quarter} peut être assimilé pour maladie : la décision de l’INASTI manque.',
    nl: '{quarter} kan gelijkgesteld worden wegens ziekte: de beslissing van het RSVZ ontbreekt.',
    de: '{quarter} kann wegen Krankheit gleichgestellt werden: die Entscheidung des LISVS fehlt.',
  },
  birth: {
    fr: '{quarter} n’est pas dû : il suit un accouchement.',
    nl: '{quarter} is niet verschuldigd: het volgt op een bevalling.',
    de: '{quarter} ist nicht geschuldet: es folgt auf eine Geburt.',
  },
  birthPending: {
    fr: '{quarter} suit un accouchement : il faut confirmer que les conditions sont remplies.',
    nl: '{quarter} volgt op een bevalling: er moet bevestigd worden dat de voorwaarden vervuld zijn.',
    de: '{quarter} folgt auf eine Geburt: es ist zu bestätigen, dass die Bedingungen erfüllt sind.',
  },
} as const satisfies RuleMessages;
