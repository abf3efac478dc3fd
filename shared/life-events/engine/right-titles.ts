import type { Text3 } from '#shared/kernel/lang.ts';
import { say } from '../say.ts';

/** How the task of a right is called, whoever opens it: an interview, the radar or somebody who called. */
export const rightTitles = {
  decide: title('À décider d’office', 'Ambtshalve te beslissen', 'Von Amts wegen zu entscheiden'),
  follow: title('À suivre', 'Op te volgen', 'Zu verfolgen'),
  duty: title('Obligation à suivre', 'Verplichting op te volgen', 'Pflicht zu verfolgen'),
  almost: title('Presque acquis', 'Bijna verworven', 'Fast erworben'),
  call: title('Contacter la personne', 'Contact opnemen', 'Person kontaktieren'),
} as const satisfies Readonly<Record<string, (label: Text3) => Text3>>;

/** Each language sets its colon its own way. */
function title(fr: string, nl: string, de: string): (label: Text3) => Text3 {
  return (label) => say(`${fr} : ${label.fr}`, `${nl}: ${label.nl}`, `${de}: ${label.de}`);
}
