import type { EChartsOption } from 'echarts';
import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

interface ChartProps<Data> {
  readonly data: NoInfer<Data>;
  readonly draw: (data: Data, width: number) => EChartsOption;
  readonly height: (data: Data, width: number) => number;
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where a press on a shape leads; parts without a list have no link. */
const linkOf = ({ data }: { data?: unknown }): string | undefined =>
  typeof data === 'object' && data !== null && 'link' in data && typeof data.link === 'string' ? data.link : undefined;

/** A drawing for the eye and the mouse; the table that stands below it says the same to everybody, and leads to the same lists. */
export function Chart<Data>({ data, draw, height }: ChartProps<Data>) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const navigate = useNavigate();
  // The monitor is read anew every minute: what says the same is not drawn again.
  const said = JSON.stringify(data);

  useEffect(() => {
    let over = false;
    let made: EChartsType | undefined;
    const begin = async () => {
      const { init } = await import('./chart-engine.js');
      if (over || !place.current) return;
      made = init(place.current, null, { renderer: 'svg', width: 1, height: 1 });
      setChart(made);
    };
    // Where it cannot be fetched there is still the table.
    begin().catch(() => undefined);
    return () => {
      over = true;
      made?.dispose();
    };
  }, []);

  useEffect(() => {
    chart?.on('click', (event) => {
      const link = linkOf(event);
      if (link) void navigate(link);
    });
    return () => {
      if (!chart?.isDisposed()) chart?.off('click');
    };
  }, [chart, navigate]);

  useEffect(() => {
    const element = place.current;
    if (!chart || !element) return undefined;
    const shown = JSON.parse(said) as Data;
    const show = (moving: boolean) => {
      const { clientWidth: width, ownerDocument } = element;
      if (width === 0) return;
      const tall = height(shown, width);
      element.style.height = `${tall}px`;
      chart.resize({ width, height: tall });
      const { fontFamily } = getComputedStyle(ownerDocument.body);
      chart.setOption(
        { animation: moving, animationDuration: 300, textStyle: { fontFamily }, ...draw(shown, width) },
        { notMerge: true },
      );
      // On paper, which has another width, the picture is scaled.
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${tall}`);
    };
    let width = 0;
    const watch = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0;
      if (now === width) return;
      // It grows when it is first seen; a turned phone only makes it another size.
      show(width === 0 && !calm());
      width = now;
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [chart, draw, height, said]);

  return <div ref={place} className="chart" aria-hidden="true" />;
}
