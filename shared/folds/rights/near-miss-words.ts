import { formatDate } from '#shared/i18n/format.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { valueWords } from '#shared/life-events/engine/condition.ts';
import type { Value } from '#shared/life-events/engine/define-question.ts';
import type { NearMiss } from '#shared/life-events/engine/near-miss.ts';
import { type QuestionId, questions } from '#shared/life-events/questions/index.ts';
import { inEach, say } from '#shared/life-events/say.ts';

/** The smallest change that would open the right, as it is told: 'Il suffirait d’un papier : …'. */
export function nearMissWords({ lever, question, from, to }: NearMiss): Text3 {
  const { label } = questions[question];
  if (lever === 'paper') {
    return say(
      `Il manque un papier : ${label.fr}.`,
      `Er ontbreekt een stuk: ${label.nl}.`,
      `Es fehlt ein Papier: ${label.de}.`,
    );
  }
  const [was, then] = [wordsOf(question, from), wordsOf(question, to)];
  return say(
    `Ouvert avec ${label.fr} : ${then.fr} au lieu de ${was.fr}.`,
    `Open met ${label.nl}: ${then.nl} in plaats van ${was.nl}.`,
    `Offen mit ${label.de}: ${then.de} statt ${was.de}.`,
  );
}

function wordsOf(question: QuestionId, value: Value): Text3 {
  const date =
    questions[question].kind === 'date' && typeof value === 'string' ? parsePlainDate(value) : null;
  return date?.ok ? inEach((lang) => formatDate(date.value, lang)) : valueWords(question, value);
}
