/** Lets one pass at a time per number, in the order of arrival. */
export class Turnstile {
  private readonly last = new Map<number, Promise<unknown>>();

  pass<Result>(number: number, work: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(number) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.last.set(number, settled);
    return mine;
  }
}
