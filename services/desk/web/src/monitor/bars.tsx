interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The part of it that is dark. */
  readonly part?: number;
}

const [width, height, foot] = [960, 220, 26];

/** Upright bars side by side; hidden from screen readers, which have the table below it. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const step = width / Math.max(1, bars.length);
  const tall = (value: number) => (value / most) * (height - foot - 18);
  // A label needs some forty units; of many bars only every so manieth is named.
  const everyth = Math.ceil(46 / step);
  return (
    <svg className="bars" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {bars.map((bar, index) => (
        <g key={bar.key} transform={`translate(${index * step} 0)`}>
          <rect
            className="bar-whole"
            x={step * 0.14}
            width={step * 0.72}
            y={height - foot - tall(bar.value)}
            height={tall(bar.value)}
          />
          <rect
            className="bar-part"
            x={step * 0.14}
            width={step * 0.72}
            y={height - foot - tall(bar.part ?? 0)}
            height={tall(bar.part ?? 0)}
          />
          {step > 30 && (
            <text className="bar-value" x={step / 2} y={height - foot - tall(bar.value) - 5}>
              {bar.value}
            </text>
          )}
          {index % everyth === 0 && (
            <text className="bar-label" x={step / 2} y={height - 8}>
              {bar.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
