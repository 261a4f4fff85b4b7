/** Whether a class found at that instant was still found in verification, in time. */
export const mayLengthenTotal = (verification: { readonly dueAt: Date } | null, at: Date): boolean =>
  verification !== null && at < verification.dueAt;
