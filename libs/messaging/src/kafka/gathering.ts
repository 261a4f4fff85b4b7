interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets many callers be served by one piece of work: while one is under way, whoever comes waits for the next, which takes
 * all that are there. So the busier it is, the more of them share one transaction, and an idle one is served at once.
 */
export class Gathering<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private isUnderWay = false;

  constructor(
    private readonly most: number,
    /** Gives the results in the order of the items. */
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
  ) {}

  join(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.isUnderWay) void this.go();
    });
  }

  private async go(): Promise<void> {
    this.isUnderWay = true;
    // What one fetch has brought comes caller by caller within this moment.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await this.serve(this.waiting.splice(0, this.most));
    this.isUnderWay = false;
  }

  private async serve(served: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(served.map(({ item }) => item));
      served.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      for (const { reject } of served) reject(error);
    }
  }
}
