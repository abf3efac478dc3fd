import { Camera, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { documentMessages } from './documents.messages.ts';

interface CameraDialogProps {
  onPhoto: (bytes: Uint8Array<ArrayBuffer>) => void;
  onClose: () => void;
}

/** JPEG at this quality keeps small print legible in a few hundred kilobytes. */
const QUALITY = 0.85;

/** The camera of this device, open as long as the dialog is and no longer. */
export function CameraDialog({ onPhoto, onClose }: CameraDialogProps) {
  const t = useMessages(documentMessages);
  const host = useHost();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'asking' | 'live' | 'failed'>('asking');
  const [photo, setPhoto] = useState<{ bytes: Uint8Array<ArrayBuffer>; url: string } | null>(null);
  useEffect(() => {
    let stream: MediaStream | null = null;
    let gone = false;
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async () => {
      const allowed = await host.camera(true);
      if (!allowed.ok) throw new Error(allowed.error.reason);
      stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
      });
      if (gone) return stop();
      if (video.current) {
        video.current.srcObject = stream;
        await video.current.play();
      }
      setState('live');
    };
    start().catch(() => {
      if (!gone) setState('failed');
    });
    return () => {
      gone = true;
      stop();
      void host.camera(false);
    };
  }, [host]);
  useEffect(() => () => URL.revokeObjectURL(photo?.url ?? ''), [photo]);

  const shoot = async () => {
    const source = video.current;
    if (!source) return;
    const canvas = document.createElement('canvas');
    canvas.width = source.videoWidth;
    canvas.height = source.videoHeight;
    canvas.getContext('2d')?.drawImage(source, 0, 0);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
    if (!blob) return setState('failed');
    setPhoto({ bytes: new Uint8Array(await blob.arrayBuffer()), url: URL.createObjectURL(blob) });
  };

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('cameraTitle')}
      foot={
        photo ? (
          <>
            <Button icon={RotateCcw} onPress={() => setPhoto(null)}>
              {t('again')}
            </Button>
            <Button kind="primary" onPress={() => onPhoto(photo.bytes)}>
              {t('use')}
            </Button>
          </>
        ) : state === 'live' ? (
          <Button kind="primary" icon={Camera} onPress={() => void shoot()}>
            {t('shoot')}
          </Button>
        ) : undefined
      }
    >
      {state === 'failed' ? <ErrorSentence what={t('cameraFailed')} wayOut={t('cameraWayOut')} /> : null}
      {state === 'asking' ? <p className="meta">{t('cameraAsking')}</p> : null}
      <div className="document-picture">
        <video
          ref={video}
          muted
          playsInline
          hidden={state !== 'live' || photo !== null}
          aria-label={t('cameraTitle')}
        />
        {photo ? <img src={photo.url} alt={t('pictureOf', { name: t('cameraTitle') })} /> : null}
      </div>
    </Dialog>
  );
}
