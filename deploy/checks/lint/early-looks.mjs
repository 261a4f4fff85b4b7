const readsAPage =
  'allInnerTexts|allTextContents|getAttribute|innerHTML|innerText|inputValue|isChecked|isDisabled|isEditable|isEnabled|isHidden|isVisible|textContent';
const triedAgain = "CallExpression:matches([callee.name='eventually'], [callee.property.name='poll'])";
/** For lint: a page is read before it holds what is looked for, unless the look is tried again (decision 0040). */
export const earlyLooks = [
  {
    selector: `CallExpression[callee.property.name=/^(${readsAPage})$/]:not(${triedAgain} *)`,
    message: 'Await what you expect: expect(part).toHaveText(…), or textOf(part), both of #libs/browser.',
  },
  {
    selector: `CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name='count'][arguments.length=0]:not([callee.object.callee.property.name='getRepository'])`,
    message: 'Await what you expect: expect(part).toHaveCount(…).',
  },
  {
    selector: "ForOfStatement > AwaitExpression > CallExpression[callee.property.name='all'][arguments.length=0]",
    message: 'Await how many there are: expect(parts).toHaveCount(…).',
  },
  {
    selector:
      "CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(evaluate|evaluateAll|content|title)$/]",
    message: 'Await what you expect: expect.poll(() => …).',
  },
  {
    selector: "CallExpression[callee.name='expect'] CallExpression[callee.property.name='url'][arguments.length=0]",
    message: 'Await what you expect: expect(page).toHaveURL(…).',
  },
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: 'Wait for what is to come.' },
];
