import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { useHeld } from './use-held.js';

const look = { place: 'triage to-decide', chosen: null, queue: [{ complaintId: 'a' }, { complaintId: 'b' }] };

describe('what is held open, as it is drawn', () => {
  it('is there with the first drawing, which sets nothing going', () => {
    let drawn = 0;
    const Held = () => {
      drawn += 1;
      return useHeld(look)[0];
    };
    expect(renderToStaticMarkup(createElement(Held))).toBe('a');
    expect(drawn).toBe(1);
  });
});
