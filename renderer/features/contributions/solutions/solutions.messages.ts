import { defineMessages } from '#shared/i18n/message.ts';
import { commonWords } from '../../../i18n/common-words.messages.ts';

/** Words of the way out of a debt, on the screen and on the page printed for the person. */
export const solutionsMessages = defineMessages({
  said: { fr: 'Ce que la personne dit', nl: 'Wat de persoon zegt', de: 'Was die Person sagt' },
  count: { fr: 'Versements (1 à {most})', nl: 'Stortingen (1 tot {most})', de: 'Raten (1 bis {most})' },
  countHint: { fr: 'de 1 à {most} mois', nl: '1 tot {most} maanden', de: '1 bis {most} Monate' },
  countWrong: {
    fr: 'Un nombre entier de 1 à {most}.',
    nl: 'Een geheel getal van 1 tot {most}.',
    de: 'Eine ganze Zahl von 1 bis {most}.',
  },
  firstDueOn: { fr: 'Premier le', nl: 'Eerste op', de: 'Erste am' },
  past: { fr: 'Pas avant aujourd’hui.', nl: 'Niet vóór vandaag.', de: 'Nicht vor heute.' },
  monthly: { fr: 'Peut payer par mois', nl: 'Kan per maand betalen', de: 'Kann pro Monat zahlen' },
  estimatedIncome: {
    fr: 'Revenu estimé de l’année',
    nl: 'Geraamd inkomen van het jaar',
    de: 'Geschätztes Einkommen des Jahres',
  },
  optional: { fr: 'facultatif', nl: 'facultatief', de: 'freiwillig' },
  difficulty: {
    fr: 'Difficulté, avec pièces',
    nl: 'Moeilijkheid, met stukken',
    de: 'Schwierigkeit, mit Belegen',
  },
  inPerson: { fr: 'Demande elle-même', nl: 'Vraagt het zelf', de: 'Beantragt selbst' },
  proof: {
    fr: 'Pièces sur le revenu estimé',
    nl: 'Stukken over het geraamde inkomen',
    de: 'Belege zum geschätzten Einkommen',
  },
  ground: {
    fr: 'Motif pour les majorations',
    nl: 'Reden voor de verhogingen',
    de: 'Grund für die Zuschläge',
  },
  'ground.none': { fr: 'pas encore dit', nl: 'nog niet gezegd', de: 'noch nicht genannt' },
  'ground.forceMajeure': { fr: 'force majeure', nl: 'overmacht', de: 'höhere Gewalt' },
  'ground.goodFaith': { fr: 'bonne foi', nl: 'goede trouw', de: 'guter Glaube' },
  'ground.worthyCase': {
    fr: 'cas digne d’intérêt',
    nl: 'behartigenswaardig geval',
    de: 'berücksichtigungswürdiger Fall',
  },
  yes: commonWords.yes,
  no: commonWords.no,
  unknown: { fr: '?', nl: '?', de: '?' },
  nothing: {
    fr: 'Rien n’est ouvert dans ce compte : il n’y a rien à étaler.',
    nl: 'Er staat niets open op deze rekening: er valt niets te spreiden.',
    de: 'Auf diesem Konto ist nichts offen: es gibt nichts zu verteilen.',
  },
  leftOut: {
    fr: {
      one: '{count} montant à confirmer ou sans règle ici n’est compté nulle part.',
      other: '{count} montants à confirmer ou sans règle ici ne sont comptés nulle part.',
    },
    nl: {
      one: '{count} bedrag te bevestigen of zonder regel hier is nergens meegeteld.',
      other: '{count} bedragen te bevestigen of zonder regel hier zijn nergens meegeteld.',
    },
    de: {
      one: '{count} Betrag, zu bestätigen oder hier ohne Regel, ist nirgends mitgezählt.',
      other: '{count} Beträge, zu bestätigen oder hier ohne Regel, sind nirgends mitgezählt.',
    },
  },
  held: {
    fr: 'Une partie est déjà sous un plan, une demande ou une contestation : vérifiez-les d’abord.',
    nl: 'Een deel valt al onder een plan, een aanvraag of een betwisting: kijk die eerst na.',
    de: 'Ein Teil steht schon unter einem Plan, einem Antrag oder einer Anfechtung: prüfen Sie diese zuerst.',
  },
  ways: { fr: 'Chemins permis', nl: 'Toegelaten wegen', de: 'Zulässige Wege' },
  'way.certain': { fr: 'Sûr, sans demande', nl: 'Zeker, zonder aanvraag', de: 'Sicher, ohne Antrag' },
  'way.keepsPension': { fr: 'Garde la pension', nl: 'Behoudt het pensioen', de: 'Erhält die Pension' },
  'way.cheapest': { fr: 'Le moins cher', nl: 'Het goedkoopst', de: 'Am günstigsten' },
  noWay: {
    fr: 'Aucun chemin permis n’entre dans ces limites.',
    nl: 'Geen enkele toegelaten weg past binnen die grenzen.',
    de: 'Kein zulässiger Weg passt in diese Grenzen.',
  },
  tooLittle: {
    fr: 'Même le plan le plus long demande plus par mois. Une dispense ou un accord de la caisse reste à voir.',
    nl: 'Zelfs het langste plan vraagt meer per maand. Een vrijstelling of een akkoord van het fonds is nog te bekijken.',
    de: 'Selbst der längste Plan verlangt mehr pro Monat. Eine Befreiung oder eine Zusage der Kasse bleibt zu prüfen.',
  },
  sameAs: { fr: 'Le même que « {way} ».', nl: 'Dezelfde als “{way}”.', de: 'Wie „{way}“.' },
  toPay: { fr: 'À payer en tout', nl: 'Te betalen in totaal', de: 'Insgesamt zu zahlen' },
  ifGranted: { fr: 'si tout est accordé', nl: 'als alles wordt toegestaan', de: 'wenn alles bewilligt wird' },
  spared: {
    fr: '{amount} de moins que tout ce qui est ouvert',
    nl: '{amount} minder dan alles wat openstaat',
    de: '{amount} weniger als alles Offene',
  },
  dearer: {
    fr: '{amount} de majorations à venir comprises',
    nl: 'waarvan {amount} komende verhogingen',
    de: 'davon {amount} künftige Zuschläge',
  },
  'part.plan': {
    fr: 'Plan : {count} × {amount}, jusqu’au {until}',
    nl: 'Plan: {count} × {amount}, tot {until}',
    de: 'Plan: {count} × {amount}, bis {until}',
  },
  'part.once': {
    fr: 'Tout payer le {until} : {amount}',
    nl: 'Alles betalen op {until}: {amount}',
    de: 'Alles am {until} zahlen: {amount}',
  },
  'part.later': {
    fr: 'Le trimestre à échoir se paie en plus',
    nl: 'Het te vervallen kwartaal komt erbij',
    de: 'Das noch nicht fällige Quartal kommt hinzu',
  },
  'part.exemption': {
    fr: 'Dispense demandée : {quarter}',
    nl: 'Vrijstelling gevraagd: {quarter}',
    de: 'Befreiung beantragt: {quarter}',
  },
  'part.waiver': {
    fr: 'Renonciation aux majorations : {amount}',
    nl: 'Kwijtschelding van verhogingen: {amount}',
    de: 'Erlass der Zuschläge: {amount}',
  },
  'part.lowering': {
    fr: 'Provisoires diminuées : {amount} de moins',
    nl: 'Voorlopige verlaagd: {amount} minder',
    de: 'Vorläufige gesenkt: {amount} weniger',
  },
  rights: { fr: 'Effet sur les droits', nl: 'Gevolg voor de rechten', de: 'Folge für die Rechte' },
  'rights.plan': {
    fr: 'Le recouvrement est suspendu tant que le plan est suivi. Effet d’un plan sur les autres droits : à confirmer par l’INASTI.',
    nl: 'De invordering is geschorst zolang het plan wordt gevolgd. Gevolg van een plan voor de andere rechten: te bevestigen door het RSVZ.',
    de: 'Die Eintreibung ruht, solange der Plan eingehalten wird. Folge eines Plans für die anderen Rechte: durch das LISVS zu bestätigen.',
  },
  'rights.exemption': {
    fr: {
      one: '{count} trimestre ne compte plus pour la pension, sauf rachat dans les cinq ans ; les autres droits restent.',
      other:
        '{count} trimestres ne comptent plus pour la pension, sauf rachat dans les cinq ans ; les autres droits restent.',
    },
    nl: {
      one: '{count} kwartaal telt niet meer voor het pensioen, behalve bij inkoop binnen vijf jaar; de andere rechten blijven.',
      other:
        '{count} kwartalen tellen niet meer voor het pensioen, behalve bij inkoop binnen vijf jaar; de andere rechten blijven.',
    },
    de: {
      one: '{count} Quartal zählt nicht mehr für die Pension, außer bei Nachkauf binnen fünf Jahren; die anderen Rechte bleiben.',
      other:
        '{count} Quartale zählen nicht mehr für die Pension, außer bei Nachkauf binnen fünf Jahren; die anderen Rechte bleiben.',
    },
  },
  'rights.waiver': {
    fr: 'La renonciation ne touche que les majorations, une fois les cotisations payées. Aucun effet sur les droits n’a été lu.',
    nl: 'De kwijtschelding raakt alleen de verhogingen, zodra de bijdragen betaald zijn. Er werd geen gevolg voor de rechten gelezen.',
    de: 'Der Erlass betrifft nur die Zuschläge, sobald die Beiträge bezahlt sind. Eine Folge für die Rechte wurde nicht gelesen.',
  },
  'rights.lowering': {
    fr: 'La cotisation définitive reste due sur le revenu réel. Si le revenu monte : {end} de majorations en fin d’année, puis {later} par trimestre, pour chaque année diminuée.',
    nl: 'De definitieve bijdrage blijft verschuldigd op het werkelijke inkomen. Stijgt het inkomen: {end} verhogingen op het einde van het jaar, daarna {later} per kwartaal, voor elk verlaagd jaar.',
    de: 'Der endgültige Beitrag bleibt auf dem wirklichen Einkommen geschuldet. Steigt das Einkommen: {end} Zuschläge am Jahresende, danach {later} pro Quartal, für jedes gesenkte Jahr.',
  },
  'rights.loweringSafe': {
    fr: 'La cotisation définitive reste due sur le revenu réel.',
    nl: 'De definitieve bijdrage blijft verschuldigd op het werkelijke inkomen.',
    de: 'Der endgültige Beitrag bleibt auf dem wirklichen Einkommen geschuldet.',
  },
  openConditions: { fr: 'Encore à vérifier', nl: 'Nog na te gaan', de: 'Noch zu prüfen' },
  decides: {
    fr: 'L’INASTI décide d’une dispense ou d’une renonciation, la caisse d’un plan.',
    nl: 'Het RSVZ beslist over een vrijstelling of kwijtschelding, het fonds over een plan.',
    de: 'Das LISVS entscheidet über Befreiung oder Erlass, die Kasse über einen Plan.',
  },
  payOn: { fr: 'Si vous payez le…', nl: 'Als u betaalt op…', de: 'Wenn Sie zahlen am…' },
  day: { fr: 'Jour', nl: 'Dag', de: 'Tag' },
  today: { fr: 'aujourd’hui', nl: 'vandaag', de: 'heute' },
  added: { fr: 'Majorations en plus', nl: 'Extra verhogingen', de: 'Zusätzliche Zuschläge' },
  total: { fr: 'Total à payer', nl: 'Totaal te betalen', de: 'Gesamt zu zahlen' },
  plan: { fr: 'Plan', nl: 'Plan', de: 'Plan' },
  schedule: { fr: 'Plan : {count} versements', nl: 'Plan: {count} stortingen', de: 'Plan: {count} Raten' },
  no_: { fr: 'N°', nl: 'Nr.', de: 'Nr.' },
  amount: commonWords.amount,
  dueOn: { fr: 'Le', nl: 'Op', de: 'Am' },
  projected: {
    fr: 'Majorations qui tombent pendant le plan : {amount}, à payer en plus.',
    nl: 'Verhogingen die tijdens het plan vallen: {amount}, bijkomend te betalen.',
    de: 'Zuschläge, die während des Plans anfallen: {amount}, zusätzlich zu zahlen.',
  },
  condition: { fr: 'Condition à vérifier', nl: 'Na te gaan voorwaarde', de: 'Zu prüfende Bedingung' },
  print: { fr: 'Imprimer pour la personne', nl: 'Afdrukken voor de persoon', de: 'Für die Person drucken' },
  printed: {
    fr: 'Page prête ; les calculs sont gardés.',
    nl: 'Pagina klaar; de berekeningen zijn bewaard.',
    de: 'Seite bereit; die Berechnungen sind aufbewahrt.',
  },
  toConfirm: commonWords.toConfirm,
  paperTitle: {
    fr: 'Payer vos cotisations en retard',
    nl: 'Uw achterstallige bijdragen betalen',
    de: 'Ihre rückständigen Beiträge zahlen',
  },
  paperWays: {
    fr: 'Comment ces montants sont trouvés',
    nl: 'Hoe deze bedragen gevonden zijn',
    de: 'Wie diese Beträge gefunden wurden',
  },
});
