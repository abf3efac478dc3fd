// The control of the benchmark "shell": what any main has to do before its window, one module of Node included.
import 'node:crypto';
import { app, BrowserWindow } from 'electron';

await app.whenReady();
await new BrowserWindow({}).loadURL('app://guichet/');
