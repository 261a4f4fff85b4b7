import type { StepName } from '../rules/form-steps.js';

/** Where a page of the form is; who comes from the overview is led back there. */
export const stepAddress = (step: StepName, fromOverview: boolean): string =>
  `/lapor/bertahap/${step}${fromOverview ? '?dari=periksa' : ''}`;
