import { toast } from '../shell/toaster.js';
import { runLater } from './unfinished.js';

export const undoMs = 10_000;

interface Later {
  readonly said: string;
  readonly undo: string;
  readonly run: () => Promise<void>;
  readonly onUndo: () => void;
}

/**
 * Does it after ten seconds, in which it can be undone. It is sent late rather than taken back: a step of a case is in its chain for
 * ever, sets clocks and tells people, and no opposite step takes that back.
 */
export function actLater({ said, undo, run, onUndo }: Later): void {
  const takeBack = runLater(run, undoMs);
  toast('done', said, {
    label: undo,
    shownMs: undoMs,
    run: () => {
      if (takeBack()) onUndo();
    },
  });
}
