import { earlyLooks } from './early-looks.mjs';
import { ownClock } from './own-clock.mjs';
import { create } from './type-imports.mjs';

/** A rule that reports whatever one of the selectors finds. */
const found = (selectors) => ({
  create: (context) =>
    Object.fromEntries(
      selectors.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
});

/** The house's own rules of lint. */
export const rules = { 'early-look': found(earlyLooks), 'own-clock': found(ownClock), 'type-imports': { create } };
export default { meta: { name: 'salur' }, rules };
