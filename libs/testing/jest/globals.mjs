/** What a file of tests imports from `@jest/globals`, as the runner has set it up. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globalThis;
