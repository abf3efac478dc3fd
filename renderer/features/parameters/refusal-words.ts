import { ruleNamed } from '#shared/rules/index.ts';
import type { PackRefusal } from '#shared/rules/pack-refusal.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import type { ScreenWords } from '../../i18n/use-messages.ts';
import type { packReviewMessages } from './parameters.messages.ts';

/** Why a file is refused, one sentence per fault: what, where, how to mend it. */
export function refusalSentences(refusal: PackRefusal, t: ScreenWords<typeof packReviewMessages>): string[] {
  switch (refusal.code) {
    case 'notJson':
      return [t('notJson')];
    case 'badInput':
      return refusal.issues.map(({ field, problem }) =>
        problem === 'absent' || problem === 'unknownField'
          ? t(`field.${problem}`, { field })
          : t('field.wrong', { field }),
      );
    case 'badFigures':
      return refusal.problems.map(({ series, from, problem, detail }) =>
        problem === 'empty'
          ? t('figure.empty', { series })
          : problem === 'noSource'
            ? t('figure.noSource', { series, from: from ?? '' })
            : t(`figure.${problem}`, { series, from: from ?? '', detail }),
      );
    case 'failedCases':
      return refusal.failed.map(({ rule, id, from }) => {
        const words = ruleNamed(rule)?.label[rowLang(t.lang)] ?? t('unknownRule', { id: rule });
        return t(from === 'own' ? 'failedOwn' : 'failedKnown', { id, rule: words });
      });
  }
}
