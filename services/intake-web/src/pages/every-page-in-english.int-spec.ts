import { describe } from '@jest/globals';
import { describeEveryPage } from '../fixtures/describe-every-page.js';

describe('every page in English', () => {
  describeEveryPage('en');
});
