import { record, wire } from './state.ts';
import { strict } from './strict.ts';

/** The test answers each dialog; without an answer a person pressed Escape. */
const asked = async (kind: string, given: readonly unknown[]): Promise<Record<string, unknown> | null> => {
  // With or without a parent window, the options come last.
  const how = given.at(-1);
  record(`dialog.${kind}`, how);
  return (await wire.ask('control.dialog', { kind, how: describe(how) })) as Record<string, unknown> | null;
};

const describe = (how: unknown): unknown => JSON.parse(JSON.stringify(how ?? null));

export const dialog = strict('dialog', {
  showErrorBox(title: string, content: string): void {
    record('dialog.showErrorBox', { title, content });
  },
  async showMessageBox(...given: unknown[]) {
    return { response: 0, checkboxChecked: false, ...(await asked('showMessageBox', given)) };
  },
  async showSaveDialog(...given: unknown[]) {
    return { canceled: true, filePath: '', ...(await asked('showSaveDialog', given)) };
  },
  async showOpenDialog(...given: unknown[]) {
    return { canceled: true, filePaths: [] as string[], ...(await asked('showOpenDialog', given)) };
  },
});
