import { uiLangs } from '#shared/kernel/lang.ts';
import type { MessageEntry, MessageSet, MessageText } from './message.ts';

/**
 * What is wrong with a set of words, for the laws test of each family: empty texts, and languages
 * that do not use the same placeholders. An empty list means the set is sound.
 */
export function messageProblems(messages: MessageSet): string[] {
  return Object.entries(messages).flatMap(([key, entry]) => problemsOf(key, entry));
}

function problemsOf(key: string, entry: MessageEntry): string[] {
  const problems: string[] = [];
  const expected = namesIn(entry.fr);
  for (const lang of uiLangs) {
    const text = entry[lang];
    if (text === undefined) continue;
    if (formsOf(text).some((form) => form.trim() === '')) problems.push(`${key}: ${lang} is empty`);
    const names = namesIn(text);
    if (names !== expected) problems.push(`${key}: ${lang} uses {${names}} where fr uses {${expected}}`);
  }
  return problems;
}

function formsOf(text: MessageText): string[] {
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

function namesIn(text: MessageText): string {
  const names = new Set<string>();
  for (const form of formsOf(text))
    for (const match of form.matchAll(/\{(\w+)\}/g)) names.add(match[1] ?? '');
  // A form may say "un dossier" without its number, so the count is not compared.
  names.delete('count');
  return [...names].sort().join(', ');
}
