export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Values of structured clone as text, for the one way between Chromium's worlds and the test that carries only text.
 * Whole in itself: its own text is put into the page.
 */
export function makeCodec(): Codec {
  const base64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  };
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', v: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new Error(`An object could not be cloned: ${typeof value}`);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: base64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value))
      return { $: 'bytes', v: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    if (value instanceof Map)
      return { $: 'map', v: [...value].map(([key, each]) => [pack(key), pack(each)]) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(pack) };
    if (value instanceof Error) return { $: 'error', v: value.message };
    if (Array.isArray(value)) return value.map(pack);
    const entries = Object.entries(value).map(([key, each]) => [key, pack(each)]);
    return { $: 'object', v: entries };
  };
  const unpack = (packed: unknown): unknown => {
    if (typeof packed !== 'object' || packed === null) return packed;
    if (Array.isArray(packed)) return packed.map(unpack);
    const { $, v } = packed as { $: string; v: unknown };
    const list = v as [unknown, unknown][];
    switch ($) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(String(v));
      case 'number':
        return Number(v);
      case 'date':
        return new Date(Number(v));
      case 'buffer':
        return bytesOf(String(v)).buffer;
      case 'bytes':
        return bytesOf(String(v));
      case 'map':
        return new Map(list.map(([key, each]) => [unpack(key), unpack(each)]));
      case 'set':
        return new Set(list.map(unpack));
      case 'error':
        return new Error(String(v));
      default:
        return Object.fromEntries(list.map(([key, each]) => [key, unpack(each)]));
    }
  };
  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}
