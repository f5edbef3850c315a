import type { ReactNode } from 'react';
import { Panel } from '../parts/panel.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Failure } from './failure.tsx';

interface PendingPanelProps {
  title: ReactNode;
  className: string;
  /** Pixels, about as high as what is to come. */
  height: number;
  /** What is on its way, for who waits long. */
  waiting: string;
  /** What is missing when it fails: "The daily figures". */
  missing: string;
  /** What still holds then. */
  holds: string;
  /** Null while it is on its way. */
  error: Error | null;
  onRetry: () => void;
}

/** A panel before its first answer: it waits, or says what failed. */
export function PendingPanel(props: PendingPanelProps) {
  const { title, className, height, waiting, missing, holds, error, onRetry } = props;
  return (
    <Panel title={title} className={className}>
      {error === null ? (
        <Waiting height={height} what={waiting} />
      ) : (
        <Failure what={missing} error={error} holds={holds} onRetry={onRetry} />
      )}
    </Panel>
  );
}
