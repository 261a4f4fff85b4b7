/** The label of all owners of whom no officer has taught anything; no institution has such a code. */
export const elsewhere = '';
