import { roundedAll, type Bench } from './bench-report.js';
import { percentile } from './figures/percentiles.js';
import { memoryMbOf } from './measured/cost-of.js';
import { timeTyping } from './measured/time-typing.js';
import { madeTexts } from './seeding/made-texts.js';
import { plainWords } from '../../services/router/src/rules/learning/plain-text.js';
import { decideRoute } from '../../services/router/src/rules/decide-route.js';
import { wordsOf } from '../../services/router/src/rules/words-of.js';

/** Decisions made before any is measured: a router that has just started is not what citizens wait for. */
const warmUp = 1_000;

/** How long the rules take with all that the seed of the directory knows, in a process that does nothing else. */
export const routing: Bench = {
  about:
    'milliseconds a decision takes with the whole directory, what making it ready takes, its memory, and how a search of places follows who types',
  options: { texts: { default: 10_000, about: 'how many texts are decided' } },
  run: async ({ option, say }) => {
    const before = memoryMbOf(process.pid);
    const [began, today] = [performance.now(), new Date().toISOString().slice(0, 10)];
    const { seededKnowledge } = await import('../local/evaluation/seeded-knowledge.js');
    const knowledge = seededKnowledge(today);
    const readySeconds = (performance.now() - began) / 1_000;
    say(`${knowledge.institutions.size} institutions are known`);

    const texts = madeTexts(option('texts'));
    const decide = (text: string) => decideRoute({ text, chosen: null }, knowledge, today);
    const read = (text: string) => wordsOf(text).length + plainWords(text).length;
    for (const text of texts.slice(0, warmUp)) decide(text);
    const deciding = texts.map((text) => msOf(() => decide(text)));
    const reading = texts.map((text) => msOf(() => read(text)));
    const p = (values: readonly number[]) => ({ msP50: percentile(values, 0.5), msP99: percentile(values, 0.99) });
    const [decision, words] = [p(deciding), p(reading)];
    const memoryMb = memoryMbOf(process.pid);
    return {
      figures: roundedAll({
        ...{ texts: texts.length, institutions: knowledge.institutions.size, readySeconds },
        ...{ decisionMsP50: decision.msP50, decisionMsP99: decision.msP99 },
        ...{ memoryMb, memoryBeforeMb: before },
        ...(await timeTyping()),
      }),
      bare: roundedAll({ wordsMsP50: words.msP50, wordsMsP99: words.msP99 }),
      ratios: roundedAll({ p50: decision.msP50 / words.msP50, p99: decision.msP99 / words.msP99 }),
    };
  },
};

function msOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
