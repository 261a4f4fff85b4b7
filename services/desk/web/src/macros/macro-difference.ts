import type { Macro, MacroWords } from '../api/macros.js';
import { differenceOf } from '../directory/difference-of.js';
import type { Difference } from '../shell/changed-meanwhile.js';
import type { macroText } from './macro-text.js';

/** What somebody else has changed in a macro, as it was read and as it stands now. */
export function macroDifference(read: Macro, present: Macro, texts: (typeof macroText)['id']): Difference[] {
  const steps = (words: MacroWords) => words.steps.map((step) => ({ ...step, do: texts.deeds[step.do] }));
  return [
    { label: texts.name, ...differenceOf(read.name, present.name) },
    { label: texts.steps, ...differenceOf(steps(read), steps(present)) },
  ].filter(({ gone, come }) => gone !== come);
}
