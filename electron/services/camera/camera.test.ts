import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type CameraPage, createCamera } from './camera.ts';

function createPage(id: number) {
  const events = new EventEmitter();
  const state = { gone: false };
  const page: unknown = Object.assign(events, { id, isDestroyed: () => state.gone });
  return { page: page as CameraPage, events, state };
}

function setUp(platform: NodeJS.Platform = 'linux', allowed = true) {
  return createCamera({
    platform,
    systemPreferences: {
      askForMediaAccess: async () => allowed,
      getMediaAccessStatus: () => (allowed ? 'granted' : 'denied'),
    },
  });
}

describe('the camera', () => {
  it('is shut, opens to the page that asked, and shuts again', async () => {
    const camera = setUp();
    const { page } = createPage(1);
    expect(camera.mayUse(page, ['video'])).toBe(false);
    await camera.handle({ open: true }, page);
    expect(camera.mayUse(page, ['video'])).toBe(true);
    expect(camera.mayUse({ id: 2 }, ['video'])).toBe(false);
    await camera.handle({ open: false }, page);
    expect(camera.mayUse(page, ['video'])).toBe(false);
  });

  it.each([[[]], [['audio']], [['video', 'audio']], [['unknown']]])('never gives %j', async (kinds) => {
    const camera = setUp();
    const { page } = createPage(1);
    await camera.handle({ open: true }, page);
    expect(camera.mayUse(page, kinds)).toBe(false);
  });

  it.each([
    ['did-start-navigation', { isMainFrame: true, isSameDocument: false }, false],
    ['did-start-navigation', { isMainFrame: true, isSameDocument: true }, true],
    ['did-start-navigation', { isMainFrame: false, isSameDocument: false }, true],
    ['render-process-gone', {}, false],
    ['destroyed', {}, false],
  ])('after %s %j it is open: %s', async (event, details, open) => {
    const camera = setUp();
    const { page, events } = createPage(1);
    await camera.handle({ open: true }, page);
    events.emit(event, details);
    expect(camera.mayUse(page, ['video'])).toBe(open);
  });

  it.each(['darwin', 'win32'] as const)('stays shut when the system refuses (%s)', async (platform) => {
    const camera = setUp(platform, false);
    const { page } = createPage(1);
    expect(await camera.handle({ open: true }, page)).toMatchObject({ error: { reason: 'cameraDenied' } });
    expect(camera.mayUse(page, ['video'])).toBe(false);
  });

  it('stays shut to a page that went while the system asked', async () => {
    const camera = setUp('darwin');
    const { page, state } = createPage(1);
    state.gone = true;
    await camera.handle({ open: true }, page);
    expect(camera.mayUse(page, ['video'])).toBe(false);
  });
});
