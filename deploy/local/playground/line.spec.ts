import { describe, expect, it } from '@jest/globals';
import { Line } from './line.js';

describe('the way to the hub', () => {
  const straight = { twice: false, late: false, swapped: false };
  const carrying = (line: Line) => {
    let brought = 0;
    const carried = line.carry(() => Promise.resolve((brought += 1) > 0));
    return { carried, brought: () => brought };
  };

  it('brings a message at once where nothing is in the way', () => {
    expect(carrying(new Line()).brought()).toBe(1);
  });

  it('brings it late, and once, where it is slow', async () => {
    const line = new Line(50);
    line.troubles = { ...straight, late: true };
    const { carried, brought } = carrying(line);
    await new Promise(setImmediate);
    expect(brought()).toBe(0);
    expect(await carried).toBe(true);
    expect(brought()).toBe(1);
  });
});
