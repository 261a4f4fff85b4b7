/**
 * What is known of a stored file: `none`: nothing looks at files here; `waiting`: the scanner was away, and nobody may open it yet;
 * `infected`: found later than it came, its bytes are gone.
 */
export type ScanState = 'none' | 'waiting' | 'clean' | 'infected';
