import { BookOpen, Building2, Clock, CornerDownLeft, LayoutPanelLeft, User } from 'lucide-react';
import { matchWords, type Range, type SearchLine } from '#shared/folds/search-words.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import type { Command } from '../../app/shortcuts.ts';
import type { IconShape } from '../../design/icon.tsx';

/** One line of the box, whatever it opens. */
export interface PaletteOption {
  readonly id: string;
  readonly icon: IconShape;
  readonly title: string;
  readonly ranges: readonly Range[];
  readonly line: string | null;
  readonly why: string;
  readonly keys: string | null;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly options: readonly PaletteOption[];
}

interface DossierWords {
  line: (hit: SearchLine) => string;
  why: (hit: SearchLine) => string;
  open: (hit: SearchLine) => void;
}

export function dossierOption(hit: SearchLine, words: DossierWords, recent = false): PaletteOption {
  return {
    id: `dossier-${hit.dossierId}`,
    icon: recent ? Clock : hit.kind === 'company' ? Building2 : User,
    title: hit.title,
    ranges: hit.ranges,
    line: words.line(hit),
    why: words.why(hit),
    keys: null,
    run: () => words.open(hit),
  };
}

/** Commands of the moment whose words begin like the query; those that open this very box are left out. */
export function commandOptions(
  commands: readonly Command[],
  text: string,
  whyAction: string,
  whyScreen: string,
): PaletteOption[] {
  const seen = new Set<string>();
  return commands.flatMap((command) => {
    if (command.id === 'palette' || seen.has(command.id) || !(command.when?.() ?? true)) return [];
    const ranges = matchWords(text, command.words);
    if (ranges === null) return [];
    seen.add(command.id);
    const screen = command.id.startsWith('room-') || command.id.startsWith('tab-');
    return [
      {
        id: `command-${command.id}`,
        icon: screen ? LayoutPanelLeft : CornerDownLeft,
        title: command.words,
        ranges,
        line: command.group,
        why: screen ? whyScreen : whyAction,
        keys: command.keys,
        run: command.run,
      },
    ];
  });
}

/** A page, a brochure or the charter; its words are in the language it was searched in. */
export function pageOption(document: KnowledgeDocument, why: string, open: () => void): PaletteOption {
  return {
    id: `page-${document.kind}-${document.id}`,
    icon: BookOpen,
    title: document.title,
    ranges: [],
    line: null,
    why,
    keys: null,
    run: open,
  };
}
