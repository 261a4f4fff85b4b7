/** Of a million complaints two draw the same tracking code as often as not: what was made with a taken one is made anew. */
export async function untilCodesAreFree(make: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await make();
      return;
    } catch (error) {
      if (!isTakenCode(error)) throw error;
    }
  }
}

const isTakenCode = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'complaint_by_code';
