/** What `npm start` tells the person at the terminal: each step when it is done, with its time. */
export class Terminal {
  async step<Result>(
    what: string,
    work: () => Promise<Result> | Result,
    more?: (result: Result) => string,
  ): Promise<Result> {
    const began = performance.now();
    const result = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    const detail = more?.(result);
    console.log(`${seconds} s  ${what}${detail ? `: ${detail}` : ''}`);
    return result;
  }

  readonly note = (what: string): void => {
    console.log(`          ${what}`);
  };
}
