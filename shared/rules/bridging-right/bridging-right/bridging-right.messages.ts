import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const bridgingRightMessages = {
  'condition.ground': {
    fr: 'la loi en vigueur le jour du fait reconnaît cette situation.',
    nl: 'de wet die gold op de dag van het feit erkent deze situatie.',
    de: 'das am Tag des Ereignisses geltende Gesetz erkennt diese Lage an.',
  },
  'condition.residence': {
    fr: 'la résidence principale est en Belgique.',
    nl: 'de hoofdverblijfplaats is in België.',
    de: 'der Hauptwohnsitz liegt in Belgien.',
  },
  'condition.subject': {
    fr: 'la personne était indépendante à titre principal (ou conjoint aidant) ce trimestre-là et les trois précédents.',
    nl: 'de persoon was zelfstandige in hoofdberoep (of meewerkende echtgenoot) dat kwartaal en de drie ervoor.',
    de: 'die Person war in diesem Quartal und den drei davor hauptberuflich selbständig (oder mithelfender Ehepartner).',
  },
  'condition.paid': {
    fr: 'assez de trimestres sont payés parmi les seize derniers.',
    nl: 'er zijn genoeg kwartalen betaald in de laatste zestien.',
    de: 'unter den letzten sechzehn Quartalen sind genügend bezahlt.',
  },
  'condition.noOccupation': {
    fr: 'aucune activité professionnelle n’est plus exercée au moment du fait.',
    nl: 'op het ogenblik van het feit wordt geen beroepsactiviteit meer uitgeoefend.',
    de: 'im Zeitpunkt des Ereignisses wird keine Berufstätigkeit mehr ausgeübt.',
  },
  'condition.noReplacementIncome': {
    fr: 'aucun revenu de remplacement n’exclut le droit (depuis 2023 il le réduit seulement).',
    nl: 'geen vervangingsinkomen sluit het recht uit (sinds 2023 vermindert het dat enkel).',
    de: 'kein Ersatzeinkommen schließt das Recht aus (seit 2023 mindert es das Recht nur).',
  },
  'condition.age': {
    fr: 'avant 2023, l’âge de la pension n’est pas atteint (depuis, seul le cumul avec une pension compte).',
    nl: 'voor 2023 is de pensioenleeftijd niet bereikt (sindsdien telt enkel de cumulatie met een pensioen).',
    de: 'vor 2023 ist das Pensionsalter nicht erreicht (seither zählt nur die Kumulierung mit einer Pension).',
  },
  'condition.noFraud': {
    fr: 'il n’y a ni condamnation pour faillite frauduleuse, ni insolvabilité organisée.',
    nl: 'er is geen veroordeling voor bedrieglijk faillissement, noch georganiseerd onvermogen.',
    de: 'es gibt weder eine Verurteilung wegen betrügerischen Konkurses noch absichtliche Zahlungsunfähigkeit.',
  },
  twoCases: {
    fr: 'Le fait du {event} relève des règles de 2023 : fait indépendant de la volonté, ou difficultés économiques.',
    nl: 'Het feit van {event} valt onder de regels van 2023: feit buiten de wil, of economische moeilijkheden.',
    de: 'Das Ereignis vom {event} unterliegt den Regeln von 2023: unverschuldetes Ereignis oder wirtschaftliche Schwierigkeiten.',
  },
  fourPillars: {
    fr: 'Le fait du {event} relève de la loi de 2016 et de ses quatre piliers, qui vaut jusqu’à fin 2022.',
    nl: 'Het feit van {event} valt onder de wet van 2016 met haar vier pijlers, die geldt tot eind 2022.',
    de: 'Das Ereignis vom {event} unterliegt dem Gesetz von 2016 mit seinen vier Pfeilern, gültig bis Ende 2022.',
  },
  bankruptcyInsurance: {
    fr: 'Le fait du {event} relève de l’ancienne assurance en cas de faillite, remplacée en 2017 par le droit passerelle.',
    nl: 'Het feit van {event} valt onder de oude faillissementsverzekering, in 2017 vervangen door het overbruggingsrecht.',
    de: 'Das Ereignis vom {event} unterliegt der alten Konkursversicherung, 2017 durch das Überbrückungsrecht ersetzt.',
  },
  beforeAll: {
    fr: 'À cette date, ni le droit passerelle ni l’assurance en cas de faillite n’étaient en vigueur.',
    nl: 'Op die datum bestonden noch het overbruggingsrecht, noch de faillissementsverzekering.',
    de: 'Zu diesem Datum galten weder das Überbrückungsrecht noch die Konkursversicherung.',
  },
  bankruptcy: {
    fr: 'Le motif est la faillite, prouvée par le jugement.',
    nl: 'De reden is het faillissement, bewezen door het vonnis.',
    de: 'Der Grund ist der Konkurs, belegt durch das Urteil.',
  },
  collectiveDebtSettlement: {
    fr: 'Le motif est le règlement collectif de dettes ; sa place dans la loi de 2023 n’a pas été lue.',
    nl: 'De reden is de collectieve schuldenregeling; haar plaats in de wet van 2023 werd niet gelezen.',
    de: 'Der Grund ist die kollektive Schuldenregelung; ihr Platz im Gesetz von 2023 wurde nicht gelesen.',
  },
  forcedInterruption: {
    fr: 'Le motif est une interruption ou cessation forcée, indépendante de la volonté.',
    nl: 'De reden is een gedwongen onderbreking of stopzetting, buiten de wil om.',
    de: 'Der Grund ist eine erzwungene, unverschuldete Unterbrechung oder Einstellung.',
  },
  economicDifficulties: {
    fr: 'Le motif est la cessation officielle pour difficultés économiques.',
    nl: 'De reden is de officiële stopzetting door economische moeilijkheden.',
    de: 'Der Grund ist die amtliche Einstellung wegen wirtschaftlicher Schwierigkeiten.',
  },
  ceiling: {
    fr: 'Le revenu de l’année et de la précédente se compare au revenu minimum de l’année de la cessation.',
    nl: 'Het inkomen van het jaar en het vorige wordt vergeleken met het minimuminkomen van het jaar van stopzetting.',
    de: 'Das Einkommen des Jahres und des Vorjahres wird mit dem Mindesteinkommen des Einstellungsjahres verglichen.',
  },
  cover: {
    fr: 'Soins de santé, incapacité, invalidité et maternité restent assurés sans cotisation ; la pension ne se constitue pas.',
    nl: 'Geneeskundige zorg, arbeidsongeschiktheid, invaliditeit en moederschap blijven verzekerd zonder bijdrage; geen pensioenopbouw.',
    de: 'Gesundheitspflege, Arbeitsunfähigkeit, Invalidität und Mutterschaft bleiben beitragsfrei versichert; keine Pensionsbildung.',
  },
  oldCover: {
    fr: 'Soins de santé et allocations familiales restaient assurés sans cotisation ; pas l’incapacité, ni la pension.',
    nl: 'Geneeskundige zorg en kinderbijslag bleven verzekerd zonder bijdrage; niet de arbeidsongeschiktheid, noch het pensioen.',
    de: 'Gesundheitspflege und Familienzulagen blieben beitragsfrei versichert; nicht die Arbeitsunfähigkeit, nicht die Pension.',
  },
} as const satisfies RuleMessages;
