import { Worker } from 'node:worker_threads';
import type { Trained, ToTrainer } from '../../services/router/src/learning/train-worker.js';
import { roundedAll, type Bench } from './bench-report.js';

const owners = 60;
const wordsOfOwner = 40;
const shareOfOwn = 0.5;
const partOf = 1_000;

/** Texts by chance, of a size and a mix of words like complaints have: half are an owner's own, half are everybody's. */
function textOf(owner: number, random: () => number): string {
  const word = () =>
    random() < shareOfOwn
      ? spoken(owner * wordsOfOwner + Math.floor(random() * wordsOfOwner))
      : spoken(100_000 + Math.floor(random() ** 2 * 20_000));
  return Array.from({ length: 12 + Math.floor(random() * 40) }, word).join(' ');
}

/** The whole directory, and the owners of these texts in it. */
async function directoryWithOwners(today: string) {
  const { seededDirectory } = await import('../local/evaluation/seeded-knowledge.js');
  const seeded = seededDirectory();
  const invented = Array.from({ length: owners }, (_, n) => `owner-${n}`).map((code) => ({
    ...{ code, name: code, kind: 'bumn' as const, path: `${code}/`, parent: null, aliases: [], successor: null },
    ...{ timeZone: 'Asia/Jakarta' as const, validFrom: today, validTo: null, version: 1 },
  }));
  return { ...seeded, institutions: [...seeded.institutions, ...invented] };
}

/** The same thread that the router trains in, without the reading of sealed texts. */
export const training: Bench = {
  about: 'seconds that a training of the router takes, in its own thread, with measuring on what is held back',
  options: { texts: { default: 100_000, about: 'how many labelled texts' } },
  run: async ({ option, say }) => {
    const texts = option('texts');
    const random = seeded(42);
    const today = new Date().toISOString().slice(0, 10);
    const directory = await directoryWithOwners(today);
    const worker = new Worker(new URL('../../services/router/src/learning/train-worker.js', import.meta.url));
    const tell = (message: ToTrainer) => {
      worker.postMessage(message);
    };
    for (let from = 0; from < texts; from += partOf) {
      const examples = Array.from({ length: Math.min(partOf, texts - from) }, (_, n) => {
        const owner = (from + n) % owners;
        return { text: textOf(owner, random), label: `owner-${owner}` };
      });
      tell({ tell: 'examples', use: from + partOf >= texts ? 'held-back' : 'train', examples });
    }
    say(`${texts} texts are with the thread`);
    const [began, cpuBefore] = [performance.now(), await worker.cpuUsage()];
    const trained = new Promise<Trained>((resolve, reject) => worker.once('message', resolve).once('error', reject));
    tell({ tell: 'begin', present: null, beside: { directory, today } });
    const { content, itself } = await trained;
    const trainingSeconds = (performance.now() - began) / 1_000;
    const cpu = await worker.cpuUsage(cpuBefore);
    const trainingCpuSeconds = (cpu.user + cpu.system) / 1_000_000;
    await worker.terminate();
    const figures = {
      texts,
      trainingSeconds,
      trainingCpuSeconds,
      modelMegabytes: content.length / 2 ** 20,
      accuracy: itself.accuracy,
    };
    return { figures: roundedAll(figures), bare: {}, ratios: {} };
  },
};

/** A word of its own for a number, in syllables: digits are not read as words. */
const spoken = (number: number): string =>
  Array.from(
    number.toString(20),
    (digit) => `${'bcdfghjklmnprstvwyzx'[parseInt(digit, 20)] ?? ''}${'aiueo'[parseInt(digit, 20) % 5] ?? ''}`,
  ).join('');

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
