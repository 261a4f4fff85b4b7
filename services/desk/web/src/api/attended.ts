/** Lists look again every minute and when a hint comes, whether or not anybody is there. */
const awayAfterMs = 60_000;

let lastTouch = performance.now();
const touch = () => {
  lastTouch = performance.now();
};
for (const act of ['pointerdown', 'pointermove', 'keydown', 'wheel']) {
  document.addEventListener(act, touch, { passive: true, capture: true });
}

/** Whether somebody sits before the page: what it asks for without them must not keep their session alive. */
export const isAttended = (): boolean => performance.now() - lastTouch < awayAfterMs;
