export { agesHeight, agesOption, type AgesData } from './ages-option.js';
export { barsHeight, barsOption, type BarsData } from './bars-option.js';
export { tooltip } from './look.js';
export { palette } from './palette.js';
export { shortName } from './short-name.js';
