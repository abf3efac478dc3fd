import { appHost, appScheme } from '#shared/ipc/names.ts';

/** What is read of a frame; Electron's own throws once the frame is gone. */
export interface FrameLike {
  readonly url: string;
  readonly parent: FrameLike | null;
}

/**
 * Scheme and host, never the origin: `new URL('app://guichet/').origin` is the text 'null', the same as that of
 * `data:` and of every other scheme.
 */
export function isDeskUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = url.username === '' && url.password === '';
  return url.protocol === `${appScheme}:` && url.host === appHost && bare;
}

/** Whether a message comes from the top of one of our windows: no inner frame, no destroyed one, no other page. */
export function isDeskFrame(frame: FrameLike | null | undefined): boolean {
  if (frame === null || frame === undefined) return false;
  try {
    return frame.parent === null && isDeskUrl(frame.url);
  } catch {
    return false;
  }
}
