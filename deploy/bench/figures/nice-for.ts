/** The niceness that gives a process about the part of the processors that so many shares give a container beside 1,024 of another. */
export const niceFor = (shares: number): number => Math.round(Math.log(1024 / shares) / Math.log(1.25));
