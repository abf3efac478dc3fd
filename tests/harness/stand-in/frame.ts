import { labelled } from './state.ts';
import { strict } from './strict.ts';

export interface Frame {
  readonly url: string;
  readonly origin: string;
  readonly parent: Frame | null;
  readonly top: Frame;
  readonly detached: boolean;
  isDestroyed(): boolean;
}

/** The frame of a page as main sees it. A destroyed one throws at any question, as Electron's does. */
export function makeFrame(url: string, parent: Frame | null = null): Frame {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  const frame: Frame = strict('WebFrameMain', {
    url,
    origin,
    parent,
    get top(): Frame {
      return parent === null ? frame : parent.top;
    },
    detached: false,
    processId: 1,
    routingId: parent === null ? 1 : 2,
    isDestroyed: () => false,
  });
  return labelled('WebFrameMain', frame);
}

export function destroyedFrame(): Frame {
  const gone = () => {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  };
  return new Proxy({} as Frame, {
    get: (_target, member) =>
      member === 'isDestroyed' ? () => true : typeof member === 'symbol' ? undefined : gone(),
  });
}
