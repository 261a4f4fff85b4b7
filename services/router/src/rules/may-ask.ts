/** Whether the citizen may be asked: anything, only whose it is, because the place has been asked already, or nothing more. */
export type MayAsk = boolean | 'whose';
