import type { TooltipComponentOption } from 'echarts';
import { palette } from './palette.js';

/** Drawn as part of the picture: names of others are never read as HTML, and no style stands in the page. */
export const tooltip = {
  renderMode: 'richText',
  confine: true,
  backgroundColor: palette.paper,
  borderColor: palette.lineStrong,
  borderWidth: 1,
  padding: [6, 10],
  textStyle: { color: palette.ink, fontSize: 13 },
} as const satisfies TooltipComponentOption;

/** What the shapes mean, above them; it explains and hides nothing. */
export const legend = { left: 0, top: 0, itemWidth: 12, itemHeight: 12, itemGap: 14, selectedMode: false } as const;

export const valueAxis = {
  type: 'value',
  minInterval: 1,
  splitNumber: 4,
  splitLine: { lineStyle: { color: palette.line } },
} as const;

export const nameAxis = {
  type: 'category',
  axisTick: { show: false },
  axisLine: { lineStyle: { color: palette.lineStrong } },
} as const;
