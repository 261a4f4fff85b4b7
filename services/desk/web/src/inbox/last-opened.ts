let lastOpened: string | null = null;

/** The case page says what it shows, */
export function rememberOpened(caseId: string): void {
  lastOpened = caseId;
}

/** and the inbox, when one comes back to it, puts the focus where it was. Asked once. */
export function takeLastOpened(): string | null {
  const caseId = lastOpened;
  lastOpened = null;
  return caseId;
}
