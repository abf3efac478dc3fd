import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const categoryOfContributorMessages = {
  main: {
    fr: 'Pour {quarter} : activité à titre principal, aucune autre catégorie ne s’applique.',
    nl: 'Voor {quarter}: activiteit in hoofdberoep, geen andere categorie is van toepassing.',
    de: 'Für {quarter}: Tätigkeit im Hauptberuf, keine andere Kategorie trifft zu.',
  },
  helperTooYoung: {
    fr: 'Pour {quarter} : l’aidant n’a pas 20 ans dans l’année et n’est pas marié, il ne doit rien.',
    nl: 'Voor {quarter}: de helper wordt in het jaar geen 20 en is niet gehuwd, hij is niets verschuldigd.',
    de: 'Für {quarter}: der Helfer wird im Jahr nicht 20 und ist nicht verheiratet, er schuldet nichts.',
  },
  miniStatus: {
    fr: 'Pour {quarter} : conjoint aidant né avant 1956 qui a choisi le mini-statut.',
    nl: 'Voor {quarter}: meewerkende echtgenoot geboren vóór 1956 die voor het ministatuut koos.',
    de: 'Für {quarter}: vor 1956 geborener mithelfender Ehepartner, der das Ministatut wählte.',
  },
  pensionPaid: {
    fr: 'Pour {quarter} : une pension de retraite est payée.',
    nl: 'Voor {quarter}: er wordt een rustpensioen uitbetaald.',
    de: 'Für {quarter}: eine Ruhestandspension wird gezahlt.',
  },
  pensionAgeBefore2025: {
    fr: 'Pour {quarter}, avant la réforme d’octobre 2025 : l’âge de la pension est atteint, sans pension de retraite.',
    nl: 'Voor {quarter}, vóór de hervorming van oktober 2025: de pensioenleeftijd is bereikt, zonder rustpensioen.',
    de: 'Für {quarter}, vor der Reform vom Oktober 2025: das Pensionsalter ist erreicht, ohne Ruhestandspension.',
  },
  pensionAgeNoPension: {
    fr: 'Pour {quarter} : l’âge de la pension est atteint sans pension de retraite, et rien d’autre n’a été demandé.',
    nl: 'Voor {quarter}: de pensioenleeftijd is bereikt zonder rustpensioen, en er is niets anders gevraagd.',
    de: 'Für {quarter}: das Pensionsalter ist ohne Ruhestandspension erreicht, und nichts anderes wurde beantragt.',
  },
  pensionAgeOptOut: {
    fr: 'Pour {quarter} : l’âge de la pension est atteint et l’ancien régime a été demandé.',
    nl: 'Voor {quarter}: de pensioenleeftijd is bereikt en de oude regeling is gevraagd.',
    de: 'Für {quarter}: das Pensionsalter ist erreicht und die alte Regelung wurde beantragt.',
  },
  student: {
    fr: 'Pour {quarter} : statut d’étudiant-indépendant, entre 18 et 25 ans.',
    nl: 'Voor {quarter}: statuut van student-zelfstandige, tussen 18 en 25 jaar.',
    de: 'Für {quarter}: Statut des selbständigen Studenten, zwischen 18 und 25 Jahren.',
  },
  studentKept: {
    fr: 'Pour {quarter} : statut d’étudiant-indépendant maintenu après 25 ans.',
    nl: 'Voor {quarter}: statuut van student-zelfstandige behouden na 25 jaar.',
    de: 'Für {quarter}: Statut des selbständigen Studenten nach 25 Jahren beibehalten.',
  },
  'secondary.employedHalfTime': {
    fr: 'Pour {quarter} : un emploi salarié à mi-temps au moins rend l’activité complémentaire.',
    nl: 'Voor {quarter}: een job als werknemer van minstens halftijds maakt de activiteit een bijberoep.',
    de: 'Für {quarter}: eine mindestens halbzeitige Arbeitnehmerstelle macht die Tätigkeit zum Nebenberuf.',
  },
  'secondary.civilServant': {
    fr: 'Pour {quarter} : une fonction publique suffisante rend l’activité complémentaire.',
    nl: 'Voor {quarter}: een voldoende overheidsambt maakt de activiteit een bijberoep.',
    de: 'Für {quarter}: ein ausreichendes öffentliches Amt macht die Tätigkeit zum Nebenberuf.',
  },
  'secondary.teacher': {
    fr: 'Pour {quarter} : une charge d’enseignement d’au moins six dixièmes rend l’activité complémentaire.',
    nl: 'Voor {quarter}: een lesopdracht van minstens zes tienden maakt de activiteit een bijberoep.',
    de: 'Für {quarter}: ein Lehrauftrag von mindestens sechs Zehnteln macht die Tätigkeit zum Nebenberuf.',
  },
  'secondary.assimilatedIncome': {
    fr: 'Pour {quarter} : un revenu de remplacement assimilé rend l’activité complémentaire.',
    nl: 'Voor {quarter}: een gelijkgesteld vervangingsinkomen maakt de activiteit een bijberoep.',
    de: 'Für {quarter}: ein gleichgestelltes Ersatzeinkommen macht die Tätigkeit zum Nebenberuf.',
  },
  'article37.spouseCover': {
    fr: 'Pour {quarter} : article 37 demandé, la protection vient du conjoint.',
    nl: 'Voor {quarter}: artikel 37 gevraagd, de bescherming komt van de echtgenoot.',
    de: 'Für {quarter}: Artikel 37 beantragt, der Schutz kommt vom Ehepartner.',
  },
  'article37.disability': {
    fr: 'Pour {quarter} : article 37 demandé en raison d’un handicap.',
    nl: 'Voor {quarter}: artikel 37 gevraagd wegens een handicap.',
    de: 'Für {quarter}: Artikel 37 wegen einer Behinderung beantragt.',
  },
  'article37.publicMandate': {
    fr: 'Pour {quarter} : article 37 demandé en raison d’un mandat public.',
    nl: 'Voor {quarter}: artikel 37 gevraagd wegens een openbaar mandaat.',
    de: 'Für {quarter}: Artikel 37 wegen eines öffentlichen Mandats beantragt.',
  },
  maxiStatus: {
    fr: 'Pour {quarter} : conjoint aidant sans protection propre, en maxi-statut.',
    nl: 'Voor {quarter}: meewerkende echtgenoot zonder eigen bescherming, in het maxistatuut.',
    de: 'Für {quarter}: mithelfender Ehepartner ohne eigenen Schutz, im Maxistatut.',
  },
  primoStarter: {
    fr: 'Pour {quarter} : un des premiers trimestres à titre principal, minimum réduit demandé.',
    nl: 'Voor {quarter}: een van de eerste kwartalen in hoofdberoep, verlaagd minimum gevraagd.',
    de: 'Für {quarter}: eines der ersten Quartale im Hauptberuf, ermäßigtes Minimum beantragt.',
  },
  'unknown.married': {
    fr: 'Pour {quarter} : l’aidant a moins de 20 ans, il faut savoir s’il est marié.',
    nl: 'Voor {quarter}: de helper is jonger dan 20, men moet weten of hij gehuwd is.',
    de: 'Für {quarter}: der Helfer ist unter 20, man muss wissen, ob er verheiratet ist.',
  },
  'unknown.pension': {
    fr: 'Pour {quarter} : il faut savoir si une pension de retraite est payée.',
    nl: 'Voor {quarter}: men moet weten of er een rustpensioen uitbetaald wordt.',
    de: 'Für {quarter}: man muss wissen, ob eine Ruhestandspension gezahlt wird.',
  },
  'unknown.pensionAge': {
    fr: 'Pour {quarter} : l’âge légal de la pension de cette génération n’est pas connu.',
    nl: 'Voor {quarter}: de wettelijke pensioenleeftijd van deze generatie is niet bekend.',
    de: 'Für {quarter}: das gesetzliche Pensionsalter dieser Generation ist nicht bekannt.',
  },
  'unknown.pensionQuarter': {
    fr: 'Pour {quarter} : l’âge de la pension est atteint dans ce trimestre même, l’INASTI doit confirmer la catégorie.',
    nl: 'Voor {quarter}: de pensioenleeftijd wordt in dit kwartaal zelf bereikt, het RSVZ moet de categorie bevestigen.',
    de: 'Für {quarter}: das Pensionsalter wird in diesem Quartal selbst erreicht, das LISVS muss die Kategorie bestätigen.',
  },
  'unknown.otherActivity': {
    fr: 'Pour {quarter} : il faut savoir s’il existe une autre activité principale.',
    nl: 'Voor {quarter}: men moet weten of er een andere hoofdactiviteit is.',
    de: 'Für {quarter}: man muss wissen, ob es eine andere Haupttätigkeit gibt.',
  },
  'unknown.primoHistory': {
    fr: 'Pour {quarter} : il faut connaître les vingt trimestres précédents.',
    nl: 'Voor {quarter}: men moet de twintig vorige kwartalen kennen.',
    de: 'Für {quarter}: man muss die zwanzig vorherigen Quartale kennen.',
  },
  'unknown.primoNumber': {
    fr: 'Pour {quarter} : il faut savoir combien de trimestres à titre principal se suivent.',
    nl: 'Voor {quarter}: men moet weten hoeveel kwartalen in hoofdberoep elkaar opvolgen.',
    de: 'Für {quarter}: man muss wissen, wie viele Quartale im Hauptberuf aufeinanderfolgen.',
  },
} as const satisfies RuleMessages;
