/** `SALUR_BAD_INPUTS=2000` looks as long at everything, and says how it went. */
export const aLongLook = process.env['SALUR_BAD_INPUTS'] === undefined ? null : Number(process.env['SALUR_BAD_INPUTS']);
