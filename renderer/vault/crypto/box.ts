/** Encrypted bytes as stored: 12 bytes of random nonce, then the ciphertext with its tag. */
export type Sealed = Uint8Array<ArrayBuffer>;

const NONCE_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Where a record lives; bound to its ciphertext so that records cannot be swapped or renamed. */
export interface Place {
  readonly table: string;
  readonly key: string | number;
  readonly ver: number;
}

/**
 * AES-256-GCM over JSON. Neither method may be awaited inside an IndexedDB transaction: seal before
 * it, open after it.
 */
export class Box {
  /** Works in whatever thread of the desk it is handed to; its bytes leave it in none. */
  readonly key: CryptoKey;

  private constructor(key: CryptoKey) {
    this.key = key;
  }

  /** What another thread handed over. */
  static with(key: CryptoKey): Box {
    return new Box(key);
  }

  /** The bytes are not kept; zero them after the call. */
  static async of(keyBytes: Uint8Array<ArrayBuffer>): Promise<Box> {
    return new Box(await crypto.subtle.importKey('raw', keyBytes, 'AES-GCM', false, ['encrypt', 'decrypt']));
  }

  async seal(place: Place, value: unknown): Promise<Sealed> {
    return this.sealBytes(place, encoder.encode(JSON.stringify(value)));
  }

  /** Throws when the bytes were not sealed for this place under this key. */
  async open(place: Place, sealed: Sealed): Promise<unknown> {
    return JSON.parse(decoder.decode(await this.openBytes(place, sealed)));
  }

  async sealBytes(place: Place, plain: Uint8Array<ArrayBuffer>): Promise<Sealed> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const cipher = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData: aad(place) },
      this.key,
      plain,
    );
    const sealed = new Uint8Array(NONCE_BYTES + cipher.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(cipher), NONCE_BYTES);
    return sealed;
  }

  async openBytes(place: Place, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const cipher = sealed.subarray(NONCE_BYTES);
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: nonce, additionalData: aad(place) },
        this.key,
        cipher,
      ),
    );
  }
}

function aad({ table, key, ver }: Place): Uint8Array<ArrayBuffer> {
  return encoder.encode(`${table}|${key}|${ver}`);
}
