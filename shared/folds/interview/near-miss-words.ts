import { formatDate } from '#shared/i18n/format.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { valueWords } from '#shared/life-events/engine/condition.ts';
import type { Value } from '#shared/life-events/engine/define-question.ts';
import type { NearMiss } from '#shared/life-events/engine/near-miss.ts';
import { type QuestionId, questions } from '#shared/life-events/questions/index.ts';
import { inEach } from '#shared/life-events/say.ts';

/** 'Il suffirait de : Difficulté prouvée par des pièces (oui).' A right is named where the line does not name it. */
export function nearMissWords({ question, to }: NearMiss, right: Text3 | null): Text3 {
  const shown = shownValue(question, to);
  const { label } = questions[question];
  return inEach((lang) => {
    const change = `${label[lang]} (${shown[lang]})`;
    const { opens, enough } = words[lang];
    return right === null ? `${enough} ${change}` : `${shown[lang]}${opens} ${right[lang]}`;
  });
}

const words = {
  fr: { enough: 'Il suffirait de ceci :', opens: ' ouvrirait :' },
  nl: { enough: 'Dit zou volstaan:', opens: ' zou openen:' },
  de: { enough: 'Dies würde genügen:', opens: ' würde öffnen:' },
} as const;

function shownValue(question: QuestionId, value: Value): Text3 {
  const day = questions[question].kind === 'date' && typeof value === 'string' ? parsePlainDate(value) : null;
  if (day?.ok) return inEach((lang) => formatDate(day.value, lang));
  return valueWords(question, value);
}
