import { contextBridge } from 'electron';

// All the page learns from the host today: that it runs in one. It gets no channel and no Node.
contextBridge.exposeInMainWorld('guichetHost', Object.freeze({ kind: 'electron' }));
