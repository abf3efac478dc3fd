import * as z from 'zod';
import { defineMessages, translate } from '#shared/i18n/message.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { badInputSentences } from '../bad-input.ts';
import type { AnyRule, RuleResult } from '../define-rule.ts';
import { allRules, ruleNamed } from '../index.ts';
import { traceSentences } from '../trace.ts';
import { explainGolden, goldenRuleNamed } from './answer-golden.ts';
import type { GoldenRule } from './golden-rule.ts';
import { goldenRules } from './golden-rules.ts';

export interface ListedRule {
  readonly rule: string;
  /** null for the names of case files: they stand for one or several rules of the product. */
  readonly label: Text3 | null;
  /** JSON Schema 2020-12. Rules of the product take whole cents, names of case files euros. */
  readonly inputs: unknown;
}

/** Every name that `calculate` knows: first the rules of the product, then the names of the case files. */
export function listRules(): ListedRule[] {
  return [
    ...allRules.map(({ id, label, inputs }) => ({ rule: id, label, inputs: schemaOf(inputs) })),
    ...Object.entries(goldenRules)
      .filter(([name]) => ruleNamed(name) === null)
      .map(([name, { inputs }]) => ({ rule: name, label: null, inputs: schemaOf(inputs) })),
  ];
}

function schemaOf(inputs: z.ZodType): unknown {
  return z.toJSONSchema(inputs, { io: 'input', target: 'draft-2020-12' });
}

/**
 * One calculation for a command line: the answer, its trace and the same in words. Sentences when the name or the
 * inputs are refused, one per field.
 */
export function calculate(name: string, raw: unknown, lang: Lang): Result<object, readonly string[]> {
  try {
    return calculateNamed(name, raw, lang);
  } catch {
    // A bug of the rule: a sentence instead of a stack, and never a wrong amount.
    return err([translate(words, lang, 'ruleFailed', { name }).text]);
  }
}

function calculateNamed(name: string, raw: unknown, lang: Lang): Result<object, readonly string[]> {
  const rule = ruleNamed(name);
  if (rule !== null) return calculated(rule, raw, lang);
  const golden = goldenRuleNamed(name);
  return golden === null
    ? err([translate(words, lang, 'unknownRule', { name }).text])
    : calculatedGolden(name, golden, raw, lang);
}

function calculated(rule: AnyRule, raw: unknown, lang: Lang): Result<object, readonly string[]> {
  const result = rule.run(raw);
  return result.ok ? ok(inWords(result.value, lang)) : err(badInputSentences(result.error, lang));
}

function calculatedGolden(
  name: string,
  rule: GoldenRule,
  raw: unknown,
  lang: Lang,
): Result<object, readonly string[]> {
  const explained = explainGolden(rule, raw);
  if ('badInput' in explained) {
    const sentences = badInputSentences(explained.badInput, lang);
    return err(sentences.length === 0 ? [translate(words, lang, 'notOfThisRule', { name }).text] : sentences);
  }
  const { answer, results } = explained;
  return ok({
    rule: name,
    answer,
    trace: results[0]?.trace ?? null,
    results: results.map((one) => inWords(one, lang)),
  });
}

function inWords(result: RuleResult<unknown>, lang: Lang): object {
  const rule = ruleNamed(result.rule);
  return {
    rule: result.rule,
    version: result.version,
    packHash: result.packHash,
    answer: result.answer,
    toConfirm: result.toConfirm,
    eligibility: result.eligibility,
    conditions: result.conditions,
    trace: result.trace,
    explanation: rule === null ? [] : traceSentences(result.trace, rule.messages, lang),
  };
}

const words = defineMessages({
  unknownRule: {
    fr: 'La règle « {name} » n’existe pas : --list donne les noms connus.',
    nl: 'De regel “{name}” bestaat niet: --list geeft de bekende namen.',
    de: 'Die Regel „{name}“ gibt es nicht: --list nennt die bekannten Namen.',
  },
  ruleFailed: {
    fr: 'La règle « {name} » n’a pas pu calculer avec ces données : signalez-le avec le nom de la règle, sans données personnelles.',
    nl: 'De regel “{name}” kon met deze gegevens niet rekenen: meld het met de naam van de regel, zonder persoonsgegevens.',
    de: 'Die Regel „{name}“ konnte mit diesen Angaben nicht rechnen: melden Sie es mit dem Namen der Regel, ohne personenbezogene Daten.',
  },
  notOfThisRule: {
    fr: 'Ces données ne suffisent pas à « {name} » : --list donne ce qu’elle attend.',
    nl: 'Deze gegevens volstaan niet voor “{name}”: --list geeft wat de regel verwacht.',
    de: 'Diese Angaben genügen „{name}“ nicht: --list nennt, was die Regel erwartet.',
  },
});
