import type { Capacity, Category } from '#shared/entities/codes.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { say } from './say.ts';

export const capacityWords: Readonly<Record<Capacity, Text3>> = {
  selfEmployed: say('indépendant', 'zelfstandige', 'Selbständiger'),
  helper: say('aidant', 'helper', 'Helfer'),
  assistingSpouse: say('conjoint aidant', 'meewerkende echtgenoot', 'mithelfender Ehepartner'),
  companyOfficer: say('mandataire de société', 'vennootschapsmandataris', 'Gesellschaftsmandatar'),
  workingPartner: say('associé actif', 'werkend vennoot', 'aktiver Teilhaber'),
};

export const categoryWords: Readonly<Record<Category, Text3>> = {
  mainOccupation: say('activité principale', 'hoofdberoep', 'Hauptberuf'),
  primoStarter: say('primo-starter', 'primostarter', 'Erstgründer'),
  maxiStatus: say(
    'conjoint aidant, maxi-statut',
    'meewerkende echtgenoot, maxistatuut',
    'mithelfender Ehepartner, Maxi-Statut',
  ),
  miniStatus: say(
    'conjoint aidant, mini-statut',
    'meewerkende echtgenoot, ministatuut',
    'mithelfender Ehepartner, Mini-Statut',
  ),
  secondaryOccupation: say('activité complémentaire', 'bijberoep', 'Nebenberuf'),
  article37: say('article 37', 'artikel 37', 'Artikel 37'),
  selfEmployedStudent: say('étudiant-indépendant', 'student-zelfstandige', 'Student-Selbständiger'),
  activePensioner: say('pensionné actif', 'actieve gepensioneerde', 'aktiver Pensionierter'),
  pensionAgeNoPension: say(
    'âge de la pension, sans pension',
    'pensioenleeftijd zonder pensioen',
    'Pensionsalter ohne Pension',
  ),
  pensionAgeOptOut: say(
    'âge de la pension, régime choisi',
    'pensioenleeftijd, gekozen regeling',
    'Pensionsalter, gewählte Regelung',
  ),
  pensionAgeBefore2025: say(
    'âge de la pension, avant octobre 2025',
    'pensioenleeftijd, vóór oktober 2025',
    'Pensionsalter, vor Oktober 2025',
  ),
};
