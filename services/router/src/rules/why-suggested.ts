import { inSentence } from './explain-route.js';
import { say, type Explanation } from './explanation.js';
import type { Ranked } from './rank-suspects.js';

/** What speaks most plainly for an institution, for a citizen who has to choose; none of their words but those of the directory. */
export function whySuggested({ evidence, signals }: Pick<Ranked, 'evidence' | 'signals'>): Explanation {
  const { trap, topic } = evidence;
  if (trap) return say(trap.sentence, trap.sentenceEn);
  // The names stand first among what was found.
  const [name] = evidence.found;
  if (signals.named > 0 && name !== undefined) return say(`Anda menyebut “${name}”.`, `You mention “${name}”.`);
  if (topic !== null)
    return say(`Anda bercerita tentang ${inSentence(topic)}.`, `You write about “${inSentence(topic)}”.`);
  return signals.learned > 0
    ? say('Laporan serupa selama ini dijawab olehnya.', 'It has answered similar complaints so far.')
    : say('Mirip dengan uraian layanannya.', 'It resembles the description of its services.');
}
