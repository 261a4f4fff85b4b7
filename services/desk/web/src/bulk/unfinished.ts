const unfinished = new Set<object>();
/** Who is told when all is done. */
let waiting: (() => void)[] = [];

// Not all has been sent yet: whoever closes the tab now is asked first.
const askFirst = (event: BeforeUnloadEvent) => {
  event.preventDefault();
};

export const isAllDone = (): boolean => unfinished.size === 0;

/** When all that was begun is sent or undone. */
export const untilAllIsDone = (): Promise<void> =>
  new Promise((resolve) => {
    if (isAllDone()) resolve();
    else waiting.push(resolve);
  });

/** Runs it after that time. What it gives undoes it, and says whether there was still time to. Until the run is over the page asks before it is left. */
export function runLater(run: () => Promise<void>, afterMs: number): () => boolean {
  const one = {};
  const finish = () => {
    unfinished.delete(one);
    if (!isAllDone()) return;
    removeEventListener('beforeunload', askFirst);
    for (const tell of waiting) tell();
    waiting = [];
  };
  let isBegun = false;
  const timer = setTimeout(() => {
    isBegun = true;
    void run().finally(finish);
  }, afterMs);
  unfinished.add(one);
  addEventListener('beforeunload', askFirst);
  return () => {
    if (isBegun) return false;
    clearTimeout(timer);
    finish();
    return true;
  };
}
