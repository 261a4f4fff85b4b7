/** The whole of ECharts as one file: the same, to be read at once. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { init } from 'echarts';
}
