/** For lint: code that reads the time itself cannot be tested by moving it. */
export const ownClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the injected Clock.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the injected Clock.' },
];
