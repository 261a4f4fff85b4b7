/** Lets one loop sleep until something happens or a time has passed. What happens while it is awake is not missed. */
export class WakeUp {
  private pending = false;
  private resolve: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  wake(): void {
    this.pending = true;
    this.end();
  }

  async sleep(ms: number): Promise<void> {
    if (!this.pending) {
      await new Promise<void>((resolve) => {
        this.resolve = resolve;
        this.timer = setTimeout(() => {
          this.end();
        }, ms);
      });
    }
    this.pending = false;
  }

  private end(): void {
    clearTimeout(this.timer);
    this.resolve?.();
    this.resolve = undefined;
  }
}
