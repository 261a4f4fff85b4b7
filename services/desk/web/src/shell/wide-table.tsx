import './wide-table.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../language/language.js';
import { shellText } from './shell-text.js';

interface WideTableProps {
  /** What it is called: in words of its own, or by the element that says it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: it is scrolled by finger or arrow keys, says so where it can be, and the column that names the rows stays. */
export function WideTable({ label, labelledBy, children }: WideTableProps) {
  const texts = useText(shellText);
  const region = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);

  useEffect(() => {
    const shown = region.current;
    if (!shown) return undefined;
    const observer = new ResizeObserver(() => {
      setCut(shown.scrollWidth > shown.clientWidth);
    });
    for (const one of [shown, ...shown.children]) observer.observe(one);
    return () => {
      observer.disconnect();
    };
  }, []);

  return (
    <>
      {isCut && <p className="wide-hint quiet flush not-printed">{texts.scrollsSideways} →</p>}
      <div
        ref={region}
        className={isCut ? 'wide wide-cut' : 'wide'}
        role="region"
        aria-label={label}
        aria-labelledby={labelledBy}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
