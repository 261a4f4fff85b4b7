import type { EChartsOption } from 'echarts';
import { paperFont } from './paper-font.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart as SVG, drawn without a browser. */
export async function drawChart(option: EChartsOption, size: Size): Promise<string> {
  // Charts are drawn once a night: what draws them is read for the first. As one file it takes a tenth of the memory of its parts.
  const { init } = await import('echarts/dist/echarts.esm.min.mjs');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ ...option, animation: false, textStyle: { fontFamily: paperFont.plain } });
    return chart.renderToSVGString();
  } finally {
    // Else its clock keeps the process alive.
    chart.dispose();
  }
}
