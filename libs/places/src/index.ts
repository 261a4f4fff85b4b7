export { Places } from './places.js';
export { regencyOf, type LevelName, type Region } from './region.js';
export type { Resolved } from './resolve-place.js';
