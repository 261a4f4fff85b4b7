export const earlyLooks: readonly { readonly selector: string; readonly message: string }[];
