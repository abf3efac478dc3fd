import { describe, expect, it } from 'vitest';
import { type FrameLike, isDeskFrame, isDeskUrl } from './is-desk-frame.ts';

const top: FrameLike = { url: 'app://guichet/index.html#/today', parent: null };

describe('who speaks', () => {
  it('is the desk when the top frame of app://guichet does', () => {
    expect(isDeskFrame(top)).toBe(true);
  });

  it('is nobody when the frame is gone, inner, or its address cannot be read', () => {
    expect(isDeskFrame(null)).toBe(false);
    expect(isDeskFrame({ ...top, parent: top })).toBe(false);
    const gone = {
      get url(): string {
        throw new Error('Render frame was disposed');
      },
      parent: null,
    };
    expect(isDeskFrame(gone)).toBe(false);
  });

  // All of these have the origin 'null', as app://guichet itself has: comparing origins would let each of them in.
  it.each([
    'data:text/html,app://guichet',
    'file:///guichet',
    'evil://guichet/',
    'app://guichet.evil/',
    'app://evil/guichet',
    'app://guichet@evil/',
    'app://x:y@guichet/',
    'https://guichet/',
    'about:blank',
    'javascript:0',
    '',
  ])('is not the desk at %j', (url) => {
    expect(isDeskUrl(url)).toBe(false);
    expect(isDeskFrame({ url, parent: null })).toBe(false);
  });
});
