import { toast } from '../shell/toaster.js';

export const undoMs = 10_000;

interface Later {
  readonly said: string;
  readonly undo: string;
  readonly run: () => Promise<void>;
  readonly onUndo: () => void;
}

const waiting = new Set<number>();
// Nothing has been sent yet: whoever closes the tab now is asked first.
const askFirst = (event: BeforeUnloadEvent) => {
  event.preventDefault();
};

/**
 * Does it after ten seconds, in which it can be undone. It is sent late rather than taken back: a step of a case is in its chain for
 * ever, sets clocks and tells people, and no opposite step takes that back.
 */
export function actLater({ said, undo, run, onUndo }: Later): void {
  const forget = () => {
    waiting.delete(timer);
    if (waiting.size === 0) removeEventListener('beforeunload', askFirst);
  };
  const timer = window.setTimeout(() => {
    forget();
    void run();
  }, undoMs);
  waiting.add(timer);
  addEventListener('beforeunload', askFirst);
  toast('done', said, {
    label: undo,
    shownMs: undoMs,
    run: () => {
      if (!waiting.has(timer)) return;
      clearTimeout(timer);
      forget();
      onUndo();
    },
  });
}
