import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const invalidityMessages = {
  'condition.afterOneYear': {
    fr: 'l’incapacité dure depuis plus d’un an, de date à date.',
    nl: 'de arbeidsongeschiktheid duurt langer dan een jaar, van datum tot datum.',
    de: 'die Arbeitsunfähigkeit dauert länger als ein Jahr, von Datum zu Datum.',
  },
  'condition.recognised': {
    fr: 'le Conseil médical de l’invalidité de l’INAMI reconnaît l’invalidité.',
    nl: 'de Geneeskundige Raad voor Invaliditeit van het RIZIV erkent de invaliditeit.',
    de: 'der Medizinische Rat für Invalidität des LIKIV erkennt die Invalidität an.',
  },
  from: {
    fr: 'L’invalidité commence le {from}, un an après le premier jour ; rien n’est à demander.',
    nl: 'De invaliditeit begint op {from}, een jaar na de eerste dag; er moet niets aangevraagd worden.',
    de: 'Die Invalidität beginnt am {from}, ein Jahr nach dem ersten Tag; nichts ist zu beantragen.',
  },
  daily: {
    fr: 'Le {on}, l’indemnité est de {amount} par jour, six jours par semaine.',
    nl: 'Op {on} bedraagt de uitkering {amount} per dag, zes dagen per week.',
    de: 'Am {on} beträgt die Entschädigung {amount} pro Tag, sechs Tage pro Woche.',
  },
  dailyMissing: {
    fr: 'Le montant par jour au {on} n’a pas été lu : la mutualité ou l’INAMI le confirme.',
    nl: 'Het dagbedrag op {on} werd niet gelezen: het ziekenfonds of het RIZIV bevestigt het.',
    de: 'Der Tagesbetrag am {on} wurde nicht gelesen: die Krankenkasse oder das LIKIV bestätigt ihn.',
  },
  assimilation: {
    fr: 'Au {on}, le montant d’un cohabitant dépend de l’assimilation pour maladie, que l’INASTI décide.',
    nl: 'Op {on} hangt het bedrag van een samenwonende af van de gelijkstelling wegens ziekte, die het RSVZ beslist.',
    de: 'Am {on} hängt der Betrag bei Zusammenlebenden von der Krankheitsgleichstellung ab, über die das LISVS entscheidet.',
  },
  thirdParty: {
    fr: 'L’aide d’une tierce personne peut être payée à partir du {from}, sur demande au médecin-conseil.',
    nl: 'Hulp van derden kan betaald worden vanaf {from}, op aanvraag bij de adviserend arts.',
    de: 'Die Hilfe einer Drittperson kann ab dem {from} gezahlt werden, auf Antrag beim Vertrauensarzt.',
  },
  premium: {
    fr: 'Incapable depuis un an au 31 décembre précédent : une prime est payée une fois par an, en mai.',
    nl: 'Op 31 december ervoor al een jaar arbeidsongeschikt: eenmaal per jaar wordt in mei een premie betaald.',
    de: 'Am 31. Dezember davor seit einem Jahr arbeitsunfähig: einmal im Jahr, im Mai, wird eine Prämie gezahlt.',
  },
  relapse: {
    fr: 'Une reprise brève ne recommence pas le compte : rechute dans les 14 jours, ou dans les trois mois en invalidité.',
    nl: 'Een korte hervatting begint de telling niet opnieuw: herval binnen 14 dagen, of binnen drie maanden bij invaliditeit.',
    de: 'Eine kurze Wiederaufnahme beginnt die Zählung nicht neu: Rückfall binnen 14 Tagen, bei Invalidität binnen drei Monaten.',
  },
  missing: {
    fr: 'La durée de l’incapacité primaire n’a pas été lue pour cette date : la mutualité la confirme.',
    nl: 'De duur van de primaire arbeidsongeschiktheid werd voor die datum niet gelezen: het ziekenfonds bevestigt ze.',
    de: 'Die Dauer der primären Arbeitsunfähigkeit wurde für dieses Datum nicht gelesen: die Krankenkasse bestätigt sie.',
  },
} as const satisfies RuleMessages;
