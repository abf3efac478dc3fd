import type * as z from 'zod';
import { defineMessages, translate } from '#shared/i18n/message.ts';
import type { Lang } from '#shared/kernel/lang.ts';

export type InputProblem = 'absent' | 'unknownField' | 'notAllowed' | 'tooSmall' | 'outOfRange' | 'malformed';

/** Why inputs were refused, field by field. Values are never repeated: they may be personal. */
export interface BadInput {
  readonly code: 'badInput';
  readonly issues: { readonly field: string; readonly problem: InputProblem }[];
}

export function badInputOf(error: z.ZodError): BadInput {
  return {
    code: 'badInput',
    issues: error.issues.flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ field: key, problem: 'unknownField' as const }));
      }
      return [{ field: issue.path.join('.') || 'inputs', problem: problemOf(issue) }];
    }),
  };
}

function problemOf(issue: z.core.$ZodIssue): InputProblem {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? 'absent' : 'malformed';
    case 'invalid_value':
      return 'notAllowed';
    case 'too_small':
      return 'tooSmall';
    case 'too_big':
      return 'outOfRange';
    case 'custom':
      return issue.params?.['code'] === 'outOfRange' ? 'outOfRange' : 'malformed';
    default:
      return 'malformed';
  }
}

const messages = defineMessages({
  absent: {
    fr: '« {field} » manque : indiquez-le pour que le calcul puisse se faire.',
    nl: '“{field}” ontbreekt: vul het in zodat de berekening kan gebeuren.',
    de: '„{field}“ fehlt: geben Sie es an, damit gerechnet werden kann.',
  },
  unknownField: {
    fr: '« {field} » n’est pas une donnée de cette règle : retirez-la ou vérifiez son nom.',
    nl: '“{field}” is geen gegeven van deze regel: verwijder het of controleer de naam.',
    de: '„{field}“ ist keine Angabe dieser Regel: entfernen Sie sie oder prüfen Sie den Namen.',
  },
  notAllowed: {
    fr: '« {field} » n’a pas une valeur permise : choisissez-en une de la liste.',
    nl: '“{field}” heeft geen toegelaten waarde: kies er een uit de lijst.',
    de: '„{field}“ hat keinen zulässigen Wert: wählen Sie einen aus der Liste.',
  },
  tooSmall: {
    fr: '« {field} » est trop petit : un montant ou un nombre ne peut pas être négatif ici.',
    nl: '“{field}” is te klein: een bedrag of aantal kan hier niet negatief zijn.',
    de: '„{field}“ ist zu klein: ein Betrag oder eine Anzahl kann hier nicht negativ sein.',
  },
  outOfRange: {
    fr: '« {field} » dépasse ce qui est possible : vérifiez l’année, le montant ou le nombre.',
    nl: '“{field}” is hoger of later dan mogelijk: controleer het jaar, het bedrag of het aantal.',
    de: '„{field}“ liegt außerhalb des Möglichen: prüfen Sie Jahr, Betrag oder Anzahl.',
  },
  malformed: {
    fr: '« {field} » n’est pas lisible : vérifiez la date, le trimestre ou le montant.',
    nl: '“{field}” is niet leesbaar: controleer de datum, het kwartaal of het bedrag.',
    de: '„{field}“ ist nicht lesbar: prüfen Sie Datum, Quartal oder Betrag.',
  },
});

/** One sentence per refused field, in the reader's language. */
export function badInputSentences(bad: BadInput, lang: Lang): string[] {
  return bad.issues.map(({ field, problem }) => translate(messages, lang, problem, { field }).text);
}
