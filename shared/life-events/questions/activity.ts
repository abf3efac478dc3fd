import { capacitySchema, categorySchema } from '#shared/entities/codes.ts';
import { addDays, addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { quarterOf, quartersBetween } from '#shared/kernel/quarter.ts';
import { defineQuestion } from '../engine/define-question.ts';
import type { Facts } from '../facts/facts.ts';
import {
  activeSince,
  affiliationOn,
  categoryFactOn,
  categoryOn,
  endingOf,
  membersOn,
} from '../facts/read-facts.ts';
import { say } from '../say.ts';
import { capacityWords, categoryWords } from '../words.ts';
import { known } from './known.ts';

/** The newest affiliation, unless it has ended: the one whose start is spoken of. */
function lastRunning(facts: Facts, on: PlainDate): Facts['affiliations'][number] | null {
  const last = facts.affiliations.at(-1);
  return last === undefined || (last.to !== null && last.to <= on) ? null : last;
}

/** About the activity itself: its start, its kind, its end. */
export const activityQuestions = {
  starting: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Commencez-vous une activité indépendante, ou venez-vous de commencer ?',
      'Start u een zelfstandige activiteit, of bent u pas gestart?',
      'Beginnen Sie eine selbständige Tätigkeit oder haben Sie gerade begonnen?',
    ),
    label: say('Début d’activité', 'Start van de activiteit', 'Beginn der Tätigkeit'),
    from(facts, on) {
      // Whoever stopped may start again: their former start says nothing of it.
      const last = lastRunning(facts, on);
      return last && known(last.to === null && last.from >= addMonths(on, -12), 'affiliation', last.from);
    },
  }),
  startOn: defineQuestion({
    kind: 'date',
    topic: 'activity',
    ask: say(
      'Quel est le premier jour de l’activité ?',
      'Wat is de eerste dag van de activiteit?',
      'Welches ist der erste Tag der Tätigkeit?',
    ),
    label: say('Premier jour d’activité', 'Eerste dag van de activiteit', 'Erster Tag der Tätigkeit'),
    samples: (on) => [addDays(on, -30), addDays(on, 30)],
    from(facts, on) {
      const last = lastRunning(facts, on);
      return last && known(last.from, 'affiliation', last.from);
    },
  }),
  affiliationSigned: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'La déclaration d’affiliation est-elle signée ?',
      'Is de aansluitingsverklaring ondertekend?',
      'Ist die Anschlusserklärung unterschrieben?',
    ),
    label: say('Affiliation signée', 'Aansluiting ondertekend', 'Anschluss unterschrieben'),
    from(facts, on) {
      const last = lastRunning(facts, on);
      return last
        ? known(last.signed || last.declaredOn !== null, 'affiliation', last.declaredOn)
        : known(false, 'dossier');
    },
  }),
  capacity: defineQuestion({
    kind: 'choice',
    topic: 'activity',
    ask: say(
      'En quelle qualité travaillez-vous ?',
      'In welke hoedanigheid werkt u?',
      'In welcher Eigenschaft arbeiten Sie?',
    ),
    label: say('Qualité', 'Hoedanigheid', 'Eigenschaft'),
    options: capacitySchema.options.map((value) => ({ value, label: capacityWords[value] })),
    from(facts, on) {
      const found = affiliationOn(facts, on);
      return known(found?.capacity, 'affiliation', found?.from);
    },
  }),
  category: defineQuestion({
    kind: 'choice',
    topic: 'activity',
    ask: say(
      'Dans quelle catégorie cotisez-vous ?',
      'In welke categorie draagt u bij?',
      'In welcher Kategorie zahlen Sie Beiträge?',
    ),
    label: say('Catégorie de cotisant', 'Bijdragecategorie', 'Beitragskategorie'),
    options: categorySchema.options.map((value) => ({ value, label: categoryWords[value] })),
    from: (facts, on) =>
      known(categoryOn(facts, on), 'affiliation', facts.categories.findLast((one) => one.from <= on)?.from),
  }),
  mainLevel: defineQuestion({
    kind: 'yesNo',
    topic: 'money',
    ask: say(
      'Vos cotisations atteignent-elles celles d’une activité principale ?',
      'Zijn uw bijdragen minstens die van een hoofdberoep?',
      'Erreichen Ihre Beiträge die eines Hauptberufs?',
    ),
    label: say(
      'Cotisation au niveau principal',
      'Bijdrage op niveau hoofdberoep',
      'Beitrag wie im Hauptberuf',
    ),
    from(facts, on) {
      const category = categoryOn(facts, on);
      const main = category === 'mainOccupation' || category === 'primoStarter' || category === 'maxiStatus';
      return main ? known(true, 'affiliation') : null;
    },
  }),
  activeSince: defineQuestion({
    kind: 'date',
    topic: 'activity',
    ask: say(
      'Depuis quand êtes-vous indépendant sans interruption ?',
      'Sinds wanneer bent u zonder onderbreking zelfstandig?',
      'Seit wann sind Sie ohne Unterbrechung selbständig?',
    ),
    label: say('Indépendant depuis', 'Zelfstandig sinds', 'Selbständig seit'),
    samples: (on) => [addMonths(on, -2), addMonths(on, -60)],
    from: (facts) => known(activeSince(facts), 'affiliation', activeSince(facts)),
  }),
  mainBefore: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Avez-vous été indépendant à titre principal dans les cinq années avant ce début ?',
      'Was u in de vijf jaar vóór deze start zelfstandige in hoofdberoep?',
      'Waren Sie in den fünf Jahren vor diesem Beginn hauptberuflich selbständig?',
    ),
    label: say(
      'Activité principale dans les 20 trimestres précédents',
      'Hoofdberoep in de 20 vorige kwartalen',
      'Hauptberuf in den 20 vorigen Quartalen',
    ),
    from(facts, on) {
      const last = lastRunning(facts, on);
      const begins = last?.from ?? on;
      const near = facts.affiliations.filter(
        (one) =>
          one !== last && one.to !== null && quartersBetween(quarterOf(one.to), quarterOf(begins)) <= 20,
      );
      // An earlier activity may have been secondary: only its absence from the dossier is not proof either.
      return near.some((one) => mainDuring(facts, one.from))
        ? known(true, 'affiliation', near.at(-1)?.from)
        : null;
    },
  }),
  healthFundMember: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Êtes-vous inscrit à une mutualité ?',
      'Bent u aangesloten bij een ziekenfonds?',
      'Sind Sie Mitglied einer Krankenkasse?',
    ),
    label: say('Inscrit à une mutualité', 'Aangesloten bij een ziekenfonds', 'Mitglied einer Krankenkasse'),
  }),
  insuredBefore: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Étiez-vous assuré juste avant, sans interruption (salarié, chômage, personne à charge) ?',
      'Was u net ervoor verzekerd, zonder onderbreking (werknemer, werkloosheid, persoon ten laste)?',
      'Waren Sie unmittelbar davor versichert (Arbeitnehmer, Arbeitslosigkeit, Person zu Lasten)?',
    ),
    label: say('Assuré juste avant', 'Net ervoor verzekerd', 'Unmittelbar davor versichert'),
  }),
  spouseHelps: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Votre conjoint ou cohabitant légal vous aide-t-il dans l’activité ?',
      'Helpt uw echtgenoot of wettelijk samenwonende partner u in de activiteit?',
      'Hilft Ihr Ehepartner oder gesetzlich Zusammenwohnender in der Tätigkeit?',
    ),
    label: say('Aide du conjoint', 'Hulp van de partner', 'Hilfe des Partners'),
    from(facts, on) {
      const link = facts.links.find((one) => one.kind === 'assistingSpouse');
      if (link) return known(true, 'helper-link', link.from);
      const alone =
        facts.person !== null && ['single', 'divorced', 'widowed'].includes(facts.person.civilStatus);
      return alone && membersOn(facts, on, 'spouse', 'legalCohabitant').length === 0
        ? known(false, 'person')
        : null;
    },
  }),
  jointlyLiable: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Avez-vous un aidant, ou agissez-vous dans une société ?',
      'Hebt u een helper, of treedt u op in een vennootschap?',
      'Haben Sie einen Helfer oder handeln Sie in einer Gesellschaft?',
    ),
    label: say('Aidant ou société', 'Helper of vennootschap', 'Helfer oder Gesellschaft'),
    from(facts, on) {
      if (facts.links.some((one) => one.to === null || one.to > on)) return known(true, 'relation');
      const capacity = affiliationOn(facts, on)?.capacity;
      return capacity === 'companyOfficer' || capacity === 'workingPartner' || capacity === 'helper'
        ? known(true, 'affiliation')
        : null;
    },
  }),
  companyAffiliated: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'La société est-elle affiliée à une caisse d’assurances sociales ?',
      'Is de vennootschap aangesloten bij een sociaal verzekeringsfonds?',
      'Ist die Gesellschaft einer Sozialversicherungskasse angeschlossen?',
    ),
    label: say('Société affiliée', 'Vennootschap aangesloten', 'Gesellschaft angeschlossen'),
    from(facts) {
      const paper = facts.documents.findLast((one) => one.kind === 'affiliation');
      return facts.kind === 'company' && paper ? known(true, 'supporting-document', paper.on) : null;
    },
  }),
  directorWithCompany: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Êtes-vous dirigeant rémunéré d’une société ?',
      'Bent u een bezoldigd bedrijfsleider van een vennootschap?',
      'Sind Sie bezahlter Leiter einer Gesellschaft?',
    ),
    label: say('Dirigeant de société', 'Bedrijfsleider', 'Gesellschaftsleiter'),
    from(facts, on) {
      const capacity = affiliationOn(facts, on)?.capacity;
      return capacity ? known(capacity === 'companyOfficer', 'affiliation') : null;
    },
  }),
  ceases: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Cessez-vous votre activité indépendante ?',
      'Zet u uw zelfstandige activiteit stop?',
      'Stellen Sie Ihre selbständige Tätigkeit ein?',
    ),
    label: say('Cessation d’activité', 'Stopzetting van de activiteit', 'Einstellung der Tätigkeit'),
    from(facts, on) {
      const end = endingOf(facts);
      if (end)
        return end.to >= addMonths(on, -12)
          ? known(true, 'affiliation', end.to)
          : known(false, 'affiliation', end.to);
      return null;
    },
  }),
  ceasedOn: defineQuestion({
    kind: 'date',
    topic: 'activity',
    ask: say(
      'Quel est le dernier jour de l’activité ?',
      'Wat is de laatste dag van de activiteit?',
      'Welches ist der letzte Tag der Tätigkeit?',
    ),
    label: say('Dernier jour d’activité', 'Laatste dag van de activiteit', 'Letzter Tag der Tätigkeit'),
    samples: (on) => [addMonths(on, -12), addDays(on, -5), addDays(on, 20)],
    from(facts) {
      const end = endingOf(facts);
      return known(end && addDays(end.to, -1), 'affiliation', end?.to);
    },
  }),
  cessationDeclared: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'La cessation est-elle déclarée, avec une pièce officielle ?',
      'Is de stopzetting aangegeven, met een officieel stuk?',
      'Ist die Einstellung mit einem amtlichen Beleg gemeldet?',
    ),
    label: say(
      'Cessation déclarée avec preuve',
      'Stopzetting aangegeven met bewijs',
      'Einstellung mit Nachweis gemeldet',
    ),
    from: (facts) =>
      facts.documents.some((one) => one.kind === 'cessation') ? known(true, 'supporting-document') : null,
  }),
  stoppedCompletely: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'N’avez-vous plus aucune activité professionnelle ?',
      'Hebt u geen enkele beroepsactiviteit meer?',
      'Üben Sie keinerlei Berufstätigkeit mehr aus?',
    ),
    label: say('Plus aucune activité', 'Geen enkele activiteit meer', 'Keine Tätigkeit mehr'),
  }),
  otherSocialStatus: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Un autre statut vous assure-t-il déjà (salarié, fonctionnaire, pension, chômage) ?',
      'Bent u al verzekerd door een ander statuut (werknemer, ambtenaar, pensioen, werkloosheid)?',
      'Versichert Sie bereits ein anderes Statut (Arbeitnehmer, Beamter, Pension, Arbeitslosigkeit)?',
    ),
    label: say('Autre statut social', 'Ander sociaal statuut', 'Anderes Sozialstatut'),
    from: (facts) =>
      endingOf(facts)?.reason === 'employee' ? known(true, 'affiliation', endingOf(facts)?.to) : null,
  }),
  becomesEmployee: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Devenez-vous salarié ou fonctionnaire ?',
      'Wordt u werknemer of ambtenaar?',
      'Werden Sie Arbeitnehmer oder Beamter?',
    ),
    label: say('Passage comme salarié', 'Overgang naar werknemer', 'Wechsel zum Arbeitnehmer'),
    from(facts) {
      const end = endingOf(facts);
      return end?.reason ? known(end.reason === 'employee', 'affiliation', end.to) : null;
    },
  }),
  wasEmployee: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Avez-vous été salarié avant d’être indépendant ?',
      'Was u werknemer voor u zelfstandige werd?',
      'Waren Sie Arbeitnehmer, bevor Sie selbständig wurden?',
    ),
    label: say('Ancien salarié', 'Vroegere werknemer', 'Früherer Arbeitnehmer'),
  }),
  student: defineQuestion({
    kind: 'yesNo',
    topic: 'activity',
    ask: say(
      'Suivez-vous des études qui donnent le statut d’étudiant-indépendant ?',
      'Volgt u studies die het statuut van student-zelfstandige geven?',
      'Absolvieren Sie ein Studium, das das Statut des Studenten-Selbständigen gibt?',
    ),
    label: say('Études en cours', 'Lopende studies', 'Laufendes Studium'),
    from: (facts, on) => known(categoryFactOn(facts, 'student', on), 'category-fact'),
  }),
} as const;

function mainDuring(
  facts: Parameters<typeof categoryOn>[0],
  from: Parameters<typeof categoryOn>[1],
): boolean {
  const category = categoryOn(facts, from);
  return category === 'mainOccupation' || category === 'primoStarter';
}
