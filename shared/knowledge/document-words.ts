import { translator } from '#shared/i18n/message.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { confirmerOf } from '#shared/rules/confirmer-of.ts';
import { confirmerMessages } from '#shared/rules/confirmer-words.messages.ts';
import { figureWords } from '#shared/rules/figure-words.ts';
import { figureAt, type Pack } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { KnowledgeDocument, Sentence } from './document.ts';

/** What a figure of a page says: a value of the law, or who must give one that nobody here has read. */
export interface FigureWords {
  readonly text: string;
  readonly known: boolean;
}

/** How a page is read: with which figures, and for which day. */
export interface Reading {
  readonly pack: Pack;
  readonly day: PlainDate;
  readonly lang: Lang;
}

/** The value of a series on the day of reading, never that of another day. */
export function figureIn({ pack, day, lang }: Reading, id: ParameterId): FigureWords {
  const found = figureAt(pack, id, day);
  if (typeof found?.value === 'string')
    return { text: figureWords(found.value, pack.parameters[id].unit, lang), known: true };
  const t = translator(confirmerMessages, lang);
  return { text: `[${t('toConfirmBy', { by: t(`by.${confirmerOf(id)}`) })}]`, known: false };
}

/** A sentence as plain text, figures filled in. Links leave their words. */
export function sentenceText(sentence: Sentence, reading: Reading): string {
  return sentence
    .map((part) => {
      switch (part.k) {
        case 'text':
          return part.text;
        case 'figure':
          return figureIn(reading, part.id).text;
        default:
          return sentenceText(part.of, reading);
      }
    })
    .join('');
}

/** The series a document speaks of, each once, in its order. */
export function figuresOf({ blocks }: Pick<KnowledgeDocument, 'blocks'>): readonly ParameterId[] {
  const found = new Set<ParameterId>();
  const walk = (sentence: Sentence): void => {
    for (const part of sentence) {
      if (part.k === 'figure') found.add(part.id);
      else if (part.k !== 'text') walk(part.of);
    }
  };
  for (const block of blocks) (block.k === 'list' ? block.items : [block.of]).forEach(walk);
  return [...found];
}
