export { aBrowser } from './a-browser.js';
export { axeFaults } from './axe-faults.js';
export { expect } from './expect.js';
export { textOf } from './text-of.js';
