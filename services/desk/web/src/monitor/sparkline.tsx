const [width, height] = [96, 24];

/** On-time shares of the weeks, oldest first; a gap where there was nothing to be on time with. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const step = width / Math.max(1, values.length - 1);
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`${(index * step).toFixed(1)},${(height - 3 - value * (height - 6)).toFixed(1)}`],
  );
  const [x, y] = points.at(-1)?.split(',') ?? [];
  return (
    <svg className="sparkline" width={width} height={height} aria-hidden="true" focusable="false">
      <polyline points={points.join(' ')} />
      {x !== undefined && <circle cx={x} cy={y} r={2.5} />}
    </svg>
  );
}
