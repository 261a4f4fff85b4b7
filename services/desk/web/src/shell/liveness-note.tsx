import type { Liveness } from '../api/live.js';
import { useText } from '../language/language.js';
import { shellText } from './shell-text.js';

/** Whether the page can be trusted to be up to date. */
export function LivenessNote({ liveness }: { liveness: Liveness }) {
  const texts = useText(shellText);
  return <p className={`liveness liveness-${liveness}`}>{texts[liveness]}</p>;
}
