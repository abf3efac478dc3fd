import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { designMessages } from './design.messages.ts';
import './skeleton.css';

/** Under this many milliseconds a flash of grey bars is worse than nothing. */
const SILENCE = 300;

interface SkeletonProps {
  lines?: number;
}

/** Grey bars while something is read, after 300 ms of nothing. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  const t = useMessages(designMessages);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SILENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="skeleton" role="status">
      <span className="sr">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
