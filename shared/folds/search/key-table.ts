import type { CardList } from './card-index.ts';

/**
 * Keyed hashes → positions of cards: open addressing in one array, so that it is read from the disk as it is. A slot
 * holds a position and one more, 0 nothing; which of the cards behind a hash bear the key is asked of the cards.
 */
export class KeyTable {
  readonly slots: Uint32Array;

  constructor(slots: Uint32Array) {
    this.slots = slots;
  }

  static ofSize(keys: number): KeyTable {
    let size = 8;
    while (size < keys * 2) size *= 2;
    return new KeyTable(new Uint32Array(size));
  }

  add(key: string, position: number): void {
    let at = this.slotOf(key);
    while (this.slots[at] !== 0) at = this.after(at);
    this.slots[at] = position + 1;
  }

  /** Positions of the cards that bear this key. */
  find(key: string, cards: CardList): number[] {
    const found: number[] = [];
    for (let at = this.slotOf(key); ; at = this.after(at)) {
      const slot = this.slots[at] ?? 0;
      if (slot === 0) return found;
      if (cards.at(slot - 1)?.keys.includes(key)) found.push(slot - 1);
    }
  }

  private slotOf(key: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(at: number): number {
    return (at + 1) & (this.slots.length - 1);
  }
}
