import { BarChart, CustomChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, SankeyChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Only what the monitor draws with, as shapes that print sharply. */
export { init };
