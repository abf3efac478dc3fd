import { formatDate, formatMoney, formatQuarter } from '#shared/i18n/format.ts';
import { traceSentences } from '#shared/rules/trace.ts';
import { categoryOfContributorRule } from '#shared/rules/contributions/category-of-contributor/category-of-contributor.rule.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { inEach, say } from '../say.ts';
import { capacityWords, categoryWords } from '../words.ts';
import type { AffiliationAssessment, AffiliationDraft } from './assess-affiliation.ts';

export interface StatementLine {
  readonly label: Text3;
  readonly value: Text3;
}

/** What a person signs: facts, category and why, first contributions, duties. Identity is added by the form. */
export interface AffiliationStatement {
  readonly title: Text3;
  readonly lines: readonly StatementLine[];
  readonly contributions: readonly StatementLine[];
  /** Sentences the person declares, in the order they are read out. */
  readonly declarations: readonly Text3[];
}

export function affiliationStatement(
  draft: AffiliationDraft,
  found: AffiliationAssessment,
): AffiliationStatement {
  return {
    title: say('Déclaration d’affiliation', 'Aansluitingsverklaring', 'Anschlusserklärung'),
    lines: [
      line(say('Qualité', 'Hoedanigheid', 'Eigenschaft'), capacityWords[draft.capacity]),
      line(
        say('Premier jour d’activité', 'Eerste dag van de activiteit', 'Erster Tag der Tätigkeit'),
        inEach((lang) => formatDate(draft.startOn, lang, 'long')),
      ),
      line(
        say('Catégorie de cotisant', 'Bijdragecategorie', 'Beitragskategorie'),
        found.category === null ? toConfirm : categoryWords[found.category],
      ),
      line(
        say('Pourquoi cette catégorie', 'Waarom deze categorie', 'Warum diese Kategorie'),
        inEach((lang) =>
          traceSentences(found.categoryTrace, categoryOfContributorRule.messages, lang).join(' '),
        ),
      ),
    ],
    contributions: found.firstContributions.map(({ quarter, total, dueOn }) =>
      line(
        inEach((lang) => formatQuarter(quarter, lang)),
        inEach((lang) => {
          const amount = total === null ? toConfirm[lang] : formatMoney(total, lang);
          return `${amount} (${until[lang]} ${formatDate(dueOn, lang)})`;
        }),
      ),
    ),
    declarations: [
      ...(found.solidarity ? [found.solidarity.says] : []),
      ...found.consequences.map((one) => one.says),
      say(
        'Ces cotisations sont provisoires : elles seront revues quand le revenu de l’année sera connu.',
        'Deze bijdragen zijn voorlopig: ze worden herzien zodra het inkomen van het jaar bekend is.',
        'Diese Beiträge sind vorläufig: sie werden berichtigt, sobald das Einkommen des Jahres bekannt ist.',
      ),
      say(
        'Je signale tout changement dans les quinze jours.',
        'Ik meld elke wijziging binnen vijftien dagen.',
        'Ich melde jede Änderung binnen fünfzehn Tagen.',
      ),
      say(
        'Je déclare ces données exactes et complètes.',
        'Ik verklaar dat deze gegevens juist en volledig zijn.',
        'Ich erkläre, dass diese Angaben richtig und vollständig sind.',
      ),
    ],
  };
}

const until: Readonly<Record<Lang, string>> = {
  fr: 'à payer au plus tard le',
  nl: 'te betalen uiterlijk op',
  de: 'zu zahlen spätestens am',
};
const toConfirm = say('à confirmer', 'te bevestigen', 'zu bestätigen');

function line(label: Text3, value: Text3): StatementLine {
  return { label, value };
}
