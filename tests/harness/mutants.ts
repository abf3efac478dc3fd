/** Faults planted into the built text of main or preload; each must turn the named check red. */
export interface Mutant {
  readonly name: string;
  readonly file: 'main.js' | 'preload.cjs';
  /** Must stand in the built text exactly once, or in every place it is meant for. */
  readonly search: string;
  readonly replace: string;
  readonly caughtBy: CheckName;
}

export type CheckName =
  | 'setUp'
  | 'navigation'
  | 'scheme'
  | 'senders'
  | 'permissions'
  | 'fuzz'
  | 'launch'
  | 'bridge';

export const mutants: readonly Mutant[] = [
  {
    name: 'the sender is not checked',
    file: 'main.js',
    search: 'const comesFromDesk = (event) => isDeskFrame(event.senderFrame) && isOurs(event.sender);',
    replace: 'const comesFromDesk = () => true;',
    caughtBy: 'senders',
  },
  {
    name: 'an inner frame is heard',
    file: 'main.js',
    search: 'return frame.parent === null && isDeskUrl(frame.url);',
    replace: 'return isDeskUrl(frame.url);',
    caughtBy: 'senders',
  },
  {
    name: 'a window of somebody else is heard',
    file: 'main.js',
    search: '&& isOurs(event.sender);',
    replace: ';',
    caughtBy: 'senders',
  },
  {
    name: 'any host of the scheme is ours',
    file: 'main.js',
    search: 'url.protocol === `app:` && url.host === "guichet" && bare',
    replace: 'url.protocol === `app:`',
    caughtBy: 'navigation',
  },
  {
    name: 'the end of the host is compared',
    file: 'main.js',
    search: 'url.host === "guichet" && bare',
    replace: 'url.host.startsWith("guichet") && bare',
    caughtBy: 'navigation',
  },
  {
    name: 'a path outside the list is served',
    file: 'main.js',
    search: 'const asset = (await list()).get(url.pathname === "/" ? "index.html" : url.pathname.slice(1));',
    replace:
      'const other = { path: "asset-manifest.json", type: "text/plain" }; const asset = (await list()).get(url.pathname === "/" ? "index.html" : url.pathname.slice(1)) ?? { ...other, sha256: createHash("sha256").update(await read(other.path)).digest("hex") };',
    caughtBy: 'scheme',
  },
  {
    name: 'the path is decoded',
    file: 'main.js',
    search: 'url.pathname === "/" ? "index.html" : url.pathname.slice(1)',
    replace: 'url.pathname === "/" ? "index.html" : decodeURI(url.pathname).trim().slice(1)',
    caughtBy: 'scheme',
  },
  {
    name: 'the policy allows what is evaluated',
    file: 'main.js',
    search: `"script-src 'self'",`,
    replace: `"script-src 'self' 'unsafe-eval'",`,
    caughtBy: 'scheme',
  },
  {
    name: 'the policy allows any image',
    file: 'main.js',
    search: `"img-src 'self' blob: data:"`,
    replace: `"img-src *"`,
    caughtBy: 'scheme',
  },
  {
    name: 'the sandbox is off',
    file: 'main.js',
    search: 'sandbox: true,',
    replace: 'sandbox: false,',
    caughtBy: 'setUp',
  },
  {
    name: 'the worlds are not isolated',
    file: 'main.js',
    search: 'contextIsolation: true,',
    replace: 'contextIsolation: false,',
    caughtBy: 'setUp',
  },
  {
    name: 'a preference is added',
    file: 'main.js',
    search: 'webviewTag: false,',
    replace: 'webviewTag: false, experimentalFeatures: true,',
    caughtBy: 'setUp',
  },
  {
    name: 'the sandbox is not forced',
    file: 'main.js',
    search: 'app.enableSandbox();',
    replace: '',
    caughtBy: 'setUp',
  },
  {
    name: 'a window may be opened',
    file: 'main.js',
    search: 'action: "deny"',
    replace: 'action: "allow"',
    caughtBy: 'navigation',
  },
  {
    name: 'a redirect is not looked at',
    file: 'main.js',
    search: 'contents.on("will-redirect", stay);',
    replace: '',
    caughtBy: 'navigation',
  },
  {
    name: 'every permission is granted',
    file: 'main.js',
    search: 'answer(granted.has(permission));',
    replace: 'answer(true);',
    caughtBy: 'permissions',
  },
  {
    name: 'the clipboard may be read',
    file: 'main.js',
    search: '"clipboard-sanitized-write"',
    replace: '"clipboard-sanitized-write", "clipboard-read"',
    caughtBy: 'permissions',
  },
  {
    name: 'the shape of a question is not checked',
    file: 'main.js',
    search:
      'if (!parsed.success) return err(appError("badInput", "host", "questionUnreadable", { channel: name }));',
    replace: 'if (!parsed.success) parsed.data = args;',
    caughtBy: 'fuzz',
  },
  {
    name: 'the size of a question is not bounded',
    file: 'main.js',
    search: 'if (sizeOf(args, channel.maxBytes) > channel.maxBytes)',
    replace: 'if (false)',
    caughtBy: 'fuzz',
  },
  {
    name: 'an installed desk takes words',
    file: 'main.js',
    search: 'if (packaged) {',
    replace: 'if (false) {',
    caughtBy: 'launch',
  },
  {
    name: 'the page gets ipcRenderer',
    file: 'preload.cjs',
    search: 'electron.contextBridge.exposeInMainWorld(bridgeName, Object.freeze({',
    replace:
      'electron.contextBridge.exposeInMainWorld(bridgeName, Object.freeze({ ipcRenderer: { invoke: (...a) => electron.ipcRenderer.invoke(...a) },',
    caughtBy: 'bridge',
  },
  {
    name: 'an ear gets the event',
    file: 'preload.cjs',
    search: 'if (told === name) listener(payload);',
    replace: 'if (told === name) listener(payload, _event);',
    caughtBy: 'bridge',
  },
];
