import { type RefObject, useCallback, useEffect, useState } from 'react';
import styles from './report-view.module.css';

export interface ReportPreviewProps {
  readonly address: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/**
 * The page of the report in a frame of its own: nothing in it can run. It is as high as what it says, so that there is
 * one thing to scroll.
 */
export function ReportPreview({ address, frame }: ReportPreviewProps) {
  const [height, setHeight] = useState<number | null>(null);
  const measure = useCallback(() => {
    const said = frame.current?.contentDocument?.body;
    if (said) setHeight(said.scrollHeight);
  }, [frame]);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame, measure]);
  return (
    <iframe
      ref={frame}
      className={styles.paper}
      src={address}
      title="Preview of the report"
      sandbox="allow-same-origin allow-modals"
      onLoad={measure}
      style={{ height: height === null ? undefined : `${height}px` }}
    />
  );
}
