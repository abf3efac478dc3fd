import { formatMoney } from '#shared/i18n/format.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { centsAt, figureAt, type Pack } from '#shared/rules/pack.ts';
import { type LegalReference, ref } from '#shared/rules/trace.ts';
import { inEach, say } from '../say.ts';

export interface Consequence {
  readonly says: Text3;
  readonly refs: readonly LegalReference[];
}

/** What follows from a statement signed on or after the first day. Figures of that day; a missing one is said. */
export function lateConsequences(on: PlainDate, pack: Pack): readonly Consequence[] {
  return [
    {
      says: say(
        'Les majorations courent dès le premier trimestre d’assujettissement, sans le répit de ceux qui s’affilient à temps.',
        'De verhogingen lopen vanaf het eerste kwartaal van verzekeringsplicht, zonder het uitstel van wie op tijd aansluit.',
        'Die Zuschläge laufen ab dem ersten Quartal der Versicherungspflicht, ohne den Aufschub der rechtzeitig Angeschlossenen.',
      ),
      refs: [ref('L2', 'art. 44 § 3')],
    },
    { says: summons(on, pack), refs: [ref('L2', 'art. 9')] },
    { says: fine(on, pack), refs: [ref('L1', 'art. 17bis')] },
  ];
}

function summons(on: PlainDate, pack: Pack): Text3 {
  const days = figureAt(pack, 'affiliation.noticeDays', on)?.value ?? null;
  return days === null
    ? say(
        'Sans déclaration, l’INASTI met en demeure puis affilie d’office ; le délai est à confirmer par l’INASTI.',
        'Zonder verklaring maant het RSVZ aan en sluit dan ambtshalve aan; de termijn is door het RSVZ te bevestigen.',
        'Ohne Erklärung mahnt das LISVS und schließt dann von Amts wegen an; die Frist ist vom LISVS zu bestätigen.',
      )
    : say(
        `Sans déclaration, l’INASTI écrit par recommandé ; après ${days} jours, l’affiliation se fait d’office à la caisse nationale.`,
        `Zonder verklaring schrijft het RSVZ aangetekend; na ${days} dagen volgt een ambtshalve aansluiting bij de nationale kas.`,
        `Ohne Erklärung schreibt das LISVS per Einschreiben; nach ${days} Tagen folgt der Anschluss von Amts wegen an die nationale Kasse.`,
      );
}

function fine(on: PlainDate, pack: Pack): Text3 {
  const least = centsAt(pack, 'affiliation.fineMinimum', on);
  const most = centsAt(pack, 'affiliation.fineMaximum', on);
  if (least === null || most === null) {
    return say(
      'Une amende est possible ; son montant est à confirmer par l’INASTI.',
      'Een boete is mogelijk; het bedrag is door het RSVZ te bevestigen.',
      'Eine Geldbuße ist möglich; der Betrag ist vom LISVS zu bestätigen.',
    );
  }
  const words = {
    fr: ['Une amende est possible, de', 'à'],
    nl: ['Een boete is mogelijk, van', 'tot'],
    de: ['Eine Geldbuße ist möglich, von', 'bis'],
  } as const;
  return inEach((lang) => {
    const [from, to] = words[lang];
    return `${from} ${formatMoney(least, lang)} ${to} ${formatMoney(most, lang)}.`;
  });
}
