import { useState } from 'react';
import { useHost } from '../../hosts/use-host.tsx';

/** A file somebody proposes; no text when it cannot be one at all (several, too big, another type). */
export interface PackCandidate {
  readonly key: number;
  readonly name: string;
  readonly text: string | null;
}

/** As central takes it. */
const MAX_BYTES = 4 * 1024 * 1024;

interface PackFileChoice {
  readonly candidate: PackCandidate | null;
  /** Lets the person choose one. */
  choose(): Promise<void>;
  /** Takes what was dropped on the screen. */
  take(files: readonly File[]): Promise<void>;
  drop(): void;
}

/** One file of figures, chosen or dropped. */
export function usePackFile(): PackFileChoice {
  const host = useHost();
  const [candidate, setCandidate] = useState<PackCandidate | null>(null);
  const propose = (name: string, text: string | null) =>
    setCandidate((known) => ({ key: (known?.key ?? 0) + 1, name, text }));
  return {
    candidate,
    drop: () => setCandidate(null),
    async choose() {
      const picked = await host.pickFiles(['json'], false);
      if (!picked.ok) return propose('', null);
      const { files, tooBig, otherType } = picked.value;
      const file = files[0];
      if (file === undefined) {
        const wrong = tooBig[0] ?? otherType[0];
        if (wrong !== undefined) propose(wrong, null);
        return;
      }
      propose(file.name, file.bytes.length > MAX_BYTES ? null : new TextDecoder().decode(file.bytes));
    },
    async take(files) {
      const file = files[0];
      if (file === undefined) return;
      const one = files.length === 1 && file.size <= MAX_BYTES;
      propose(file.name, one ? await file.text() : null);
    },
  };
}
