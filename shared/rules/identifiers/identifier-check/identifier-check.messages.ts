import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const identifierCheckMessages = {
  'check.ssin': {
    fr: 'Numéro de registre national ou bis : onze chiffres, les deux derniers valent 97 moins le reste par 97 des neuf premiers (précédés de 2 pour une naissance à partir de 2000).',
    nl: 'Rijksregister- of bisnummer: elf cijfers, de laatste twee zijn 97 min de rest bij deling door 97 van de eerste negen (voorafgegaan door 2 voor een geboorte vanaf 2000).',
    de: 'Nationalregister- oder Bisnummer: elf Ziffern, die letzten zwei sind 97 minus der Rest der ersten neun geteilt durch 97 (mit vorangestellter 2 bei Geburt ab 2000).',
  },
  'check.enterpriseNumber': {
    fr: 'Numéro d’entreprise : dix chiffres, les deux derniers valent 97 moins le reste par 97 des huit premiers.',
    nl: 'Ondernemingsnummer: tien cijfers, de laatste twee zijn 97 min de rest bij deling door 97 van de eerste acht.',
    de: 'Unternehmensnummer: zehn Ziffern, die letzten zwei sind 97 minus der Rest der ersten acht geteilt durch 97.',
  },
  'check.iban': {
    fr: 'IBAN : le compte suivi du pays et des chiffres de contrôle donne un reste de 1 par 97.',
    nl: 'IBAN: de rekening gevolgd door het land en de controlecijfers geeft bij deling door 97 rest 1.',
    de: 'IBAN: Konto, Land und Prüfziffern ergeben geteilt durch 97 den Rest 1.',
  },
  'check.structuredCommunication': {
    fr: 'Communication structurée : douze chiffres, les deux derniers sont le reste par 97 des dix premiers, 97 quand il est nul.',
    nl: 'Gestructureerde mededeling: twaalf cijfers, de laatste twee zijn de rest bij deling door 97 van de eerste tien, 97 als die nul is.',
    de: 'Strukturierte Mitteilung: zwölf Ziffern, die letzten zwei sind der Rest der ersten zehn geteilt durch 97, bei null 97.',
  },
  valid: { fr: 'Le numéro est correct.', nl: 'Het nummer is correct.', de: 'Die Nummer ist richtig.' },
  'problem.empty': {
    fr: 'Aucun chiffre n’est donné : tapez le numéro.',
    nl: 'Er is geen cijfer ingevuld: typ het nummer.',
    de: 'Keine Ziffer angegeben: geben Sie die Nummer ein.',
  },
  'problem.character': {
    fr: 'Le signe à la place {positions} n’est pas permis : remplacez-le par un chiffre.',
    nl: 'Het teken op plaats {positions} is niet toegelaten: vervang het door een cijfer.',
    de: 'Das Zeichen an Stelle {positions} ist nicht erlaubt: ersetzen Sie es durch eine Ziffer.',
  },
  'problem.length': {
    fr: 'Le nombre de chiffres ne convient pas : comptez-les à nouveau.',
    nl: 'Het aantal cijfers klopt niet: tel ze opnieuw.',
    de: 'Die Anzahl der Ziffern stimmt nicht: zählen Sie sie noch einmal.',
  },
  'problem.month': {
    fr: 'Les chiffres {positions} ne sont pas un mois de naissance : vérifiez-les.',
    nl: 'De cijfers {positions} zijn geen geboortemaand: controleer ze.',
    de: 'Die Ziffern {positions} sind kein Geburtsmonat: prüfen Sie sie.',
  },
  'problem.day': {
    fr: 'Les chiffres {positions} ne sont pas un jour de ce mois : vérifiez-les.',
    nl: 'De cijfers {positions} zijn geen dag van die maand: controleer ze.',
    de: 'Die Ziffern {positions} sind kein Tag dieses Monats: prüfen Sie sie.',
  },
  'problem.order': {
    fr: 'Les chiffres {positions} ne sont pas un numéro d’ordre : il va de 001 à 998.',
    nl: 'De cijfers {positions} zijn geen volgnummer: het gaat van 001 tot 998.',
    de: 'Die Ziffern {positions} sind keine Folgenummer: sie reicht von 001 bis 998.',
  },
  'problem.check': {
    fr: 'Les chiffres de contrôle ({positions}) ne vont pas avec le reste du numéro ({expected}) : au moins un chiffre est faux.',
    nl: 'De controlecijfers ({positions}) passen niet bij de rest van het nummer ({expected}): minstens één cijfer is fout.',
    de: 'Die Prüfziffern ({positions}) passen nicht zum Rest der Nummer ({expected}): mindestens eine Ziffer ist falsch.',
  },
  'problem.nationalCheck': {
    fr: 'Les deux derniers chiffres du compte ({positions}) ne vont pas avec les dix précédents : vérifiez le compte.',
    nl: 'De laatste twee cijfers van de rekening ({positions}) passen niet bij de tien vorige: controleer de rekening.',
    de: 'Die letzten zwei Ziffern des Kontos ({positions}) passen nicht zu den zehn davor: prüfen Sie das Konto.',
  },
  'problem.future': {
    fr: 'Ce numéro donnerait une naissance dans le futur : vérifiez les chiffres {positions}.',
    nl: 'Dit nummer zou een geboorte in de toekomst geven: controleer de cijfers {positions}.',
    de: 'Diese Nummer ergäbe eine Geburt in der Zukunft: prüfen Sie die Ziffern {positions}.',
  },
  'problem.firstDigit': {
    fr: 'Un numéro d’entreprise commence par 0 ou 1 : vérifiez le premier chiffre.',
    nl: 'Een ondernemingsnummer begint met 0 of 1: controleer het eerste cijfer.',
    de: 'Eine Unternehmensnummer beginnt mit 0 oder 1: prüfen Sie die erste Ziffer.',
  },
  'problem.country': {
    fr: 'Les deux premières lettres ne sont pas un pays vers lequel la caisse paie : vérifiez-les.',
    nl: 'De eerste twee letters zijn geen land waarnaar het fonds betaalt: controleer ze.',
    de: 'Die ersten zwei Buchstaben sind kein Land, in das die Kasse zahlt: prüfen Sie sie.',
  },
  'slip.digit': {
    fr: 'Il serait correct avec {instead} à la place {positions}.',
    nl: 'Het zou correct zijn met {instead} op plaats {positions}.',
    de: 'Sie wäre richtig mit {instead} an Stelle {positions}.',
  },
  'slip.swap': {
    fr: 'Il serait correct avec {instead} aux places {positions} : deux chiffres ont peut-être été inversés.',
    nl: 'Het zou correct zijn met {instead} op plaatsen {positions}: misschien zijn twee cijfers omgewisseld.',
    de: 'Sie wäre richtig mit {instead} an den Stellen {positions}: vielleicht wurden zwei Ziffern vertauscht.',
  },
} as const satisfies RuleMessages;
