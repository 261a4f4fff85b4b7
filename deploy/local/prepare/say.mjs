// With --json standard output belongs to whoever reads it.
const tell = process.argv.includes('--json') ? console.error : console.log;

/** One line per step with its time, as everything at the terminal is told. */
export function step(what) {
  const began = performance.now();
  return {
    done(more = '') {
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
      tell(`${seconds} s  ${what}${more ? `: ${more}` : ''}`);
    },
  };
}

/** A sentence for the person at the terminal, then the end. */
export function refuse(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
