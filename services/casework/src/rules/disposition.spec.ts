import { describe, expect, it } from '@jest/globals';
import { directionOf } from './disposition.js';

const [pln, unit, other, kai] = ['bp-bumn/pln/', 'bp-bumn/pln/pln-batam/', 'bp-bumn/pln/icon/', 'bp-bumn/kai/'];

describe('disposition', () => {
  it.each([
    { actor: 'officer', scope: pln, from: pln, to: unit, way: 'down', why: 'down is free' },
    { actor: 'officer', scope: unit, from: unit, to: other, way: null, why: 'sideways is for whoever stands above' },
    { actor: 'superior', scope: pln, from: unit, to: other, way: 'across', why: 'both are theirs' },
    { actor: 'superior', scope: pln, from: pln, to: kai, way: null, why: 'the other is not theirs' },
    { actor: 'coordinator', scope: 'bp-bumn/', from: pln, to: kai, way: 'across', why: 'both are theirs' },
    { actor: 'coordinator', scope: 'kemenhub/', from: pln, to: kai, way: null, why: 'neither is theirs' },
    { actor: 'officer', scope: pln, from: pln, to: pln, way: null, why: 'it is there already' },
    { actor: 'coordinator', scope: 'bp-bumn/', from: unit, to: pln, way: null, why: 'upwards it is given back' },
  ] as const)('$actor of $scope from $from to $to: $way, because $why', ({ actor, scope, from, to, way }) => {
    expect(directionOf(actor, scope, { from, to })).toBe(way);
  });
});
