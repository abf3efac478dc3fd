import { Frame } from '../../../app/frame.tsx';
import type { VaultApi } from '../../../vault/contract.ts';
import { mountWithVault } from '../../../vault/testing/mount-with-vault.tsx';
import { VisitPanel } from '../visit-panel.tsx';

/** The panel in the frame of the desk, as high as the window. @returns how to take it away again */
export function mountVisitPanel(vault: VaultApi, dossierId: string): () => void {
  return mountWithVault(
    vault,
    <div style={{ height: '100vh' }}>
      <Frame
        rail={[]}
        agentName="Ada Exemple"
        demo
        pill={null}
        visit={<VisitPanel dossierId={dossierId} />}
        onCommand={() => undefined}
        onLock={() => undefined}
        onChangePerson={() => undefined}
        onGo={() => undefined}
      >
        <h1>Dossier</h1>
      </Frame>
    </div>,
  );
}
