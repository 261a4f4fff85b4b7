/** How high a place lies, and where it rises. */
export interface Slope {
  readonly height: number;
  readonly gradient: Float64Array;
}

interface Step {
  readonly way: Float64Array;
  readonly turn: Float64Array;
  readonly curvature: number;
}

/** So many of the last steps say how the ground bends. */
const remembered = 8;
/** Flat enough, against where it began. */
const flat = 1e-4;
const shortest = 1e-6;

/** The lowest place of a smooth bowl (L-BFGS, Nocedal 1980), or where the rounds end. The same start always ends at the same place. */
export function minimize(slopeAt: (place: Float64Array) => Slope, start: Float64Array, rounds = 80): Float64Array {
  const steps: Step[] = [];
  let [place, slope] = [start, slopeAt(start)];
  const enough = flat * Math.sqrt(dot(slope.gradient, slope.gradient));
  for (let round = 0; round < rounds; round++) {
    const way = downhill(slope.gradient, steps);
    const descent = dot(way, slope.gradient);
    const next = firstLower({ place, slope, way, descent }, slopeAt);
    if (next === null) break;
    const turn = difference(next.slope.gradient, slope.gradient);
    const moved = difference(next.place, place);
    [place, slope] = [next.place, next.slope];
    if (Math.sqrt(dot(slope.gradient, slope.gradient)) <= enough) break;
    const curvature = dot(turn, moved);
    if (curvature <= 0) continue;
    steps.push({ way: moved, turn, curvature });
    if (steps.length > remembered) steps.shift();
  }
  return place;
}

function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = gradient.map((one) => -one);
  const taken = steps.toReversed().map((step) => {
    const part = dot(step.way, way) / step.curvature;
    addTo(way, step.turn, -part);
    return { step, part };
  });
  const last = steps.at(-1);
  const scale = last ? last.curvature / dot(last.turn, last.turn) : 1 / Math.sqrt(dot(gradient, gradient) || 1);
  way.forEach((one, at) => {
    way[at] = one * scale;
  });
  for (const { step, part } of taken.toReversed()) {
    addTo(way, step.way, part - dot(step.turn, way) / step.curvature);
  }
  return way;
}

interface Walk {
  readonly place: Float64Array;
  readonly slope: Slope;
  readonly way: Float64Array;
  readonly descent: number;
}

/** A step that goes down as far as may be hoped of it; null where none does. */
function firstLower({ place, slope, way, descent }: Walk, slopeAt: (place: Float64Array) => Slope) {
  if (!(descent < 0)) return null;
  for (let length = 1; length > shortest; length /= 2) {
    const there = place.slice();
    addTo(there, way, length);
    const next = slopeAt(there);
    if (next.height <= slope.height + 1e-4 * length * descent) return { place: there, slope: next };
  }
  return null;
}

function addTo(sum: Float64Array, more: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + times * (more[at] ?? 0);
}

const difference = (one: Float64Array, other: Float64Array) => one.map((value, at) => value - (other[at] ?? 0));

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
