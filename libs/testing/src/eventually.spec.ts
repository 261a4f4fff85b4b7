import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

const soon = { everyMs: 1 };
const briefly = { withinMs: 200, everyMs: 1 };

describe('eventually', () => {
  it('gives back what it saw in the end', async () => {
    const answers = [undefined, null, false, 'open'];
    expect(await eventually(() => answers.shift(), 'the case is open', soon)).toBe('open');
  });

  it('takes expectations as a probe', async () => {
    let looks = 0;
    await eventually(
      () => {
        expect((looks += 1)).toBe(3);
      },
      'a third look',
      soon,
    );
    expect(looks).toBe(3);
  });

  it('says what it did not see, and what it saw instead', async () => {
    const never = eventually(
      () => {
        expect('waiting').toBe('open');
      },
      'the case is open',
      briefly,
    );
    await expect(never).rejects.toThrow(/the case is open[^]*waiting/);
  });

  it('does not take a probe that saw nothing for one that is content', async () => {
    await expect(eventually(() => undefined, 'anything at all', briefly)).rejects.toThrow('Instead: undefined');
  });
});
