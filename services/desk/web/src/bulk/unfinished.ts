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

/** Until the end that it gives, the page asks before it is left. */
function begin(): () => void {
  const one = {};
  unfinished.add(one);
  addEventListener('beforeunload', askFirst);
  return () => {
    unfinished.delete(one);
    if (!isAllDone()) return;
    removeEventListener('beforeunload', askFirst);
    for (const tell of waiting) tell();
    waiting = [];
  };
}

/** What is on its way already, however it ends. */
export function askUntilDone(underWay: Promise<unknown>): void {
  const finish = begin();
  void underWay.then(finish, finish);
}

/** Runs it after that time. What it gives undoes it, and says whether there was still time to. Until the run is over the page asks before it is left. */
export function runLater(run: () => Promise<void>, afterMs: number): () => boolean {
  const finish = begin();
  let isBegun = false;
  const timer = setTimeout(() => {
    isBegun = true;
    void run().finally(finish);
  }, afterMs);
  return () => {
    if (isBegun) return false;
    clearTimeout(timer);
    finish();
    return true;
  };
}
