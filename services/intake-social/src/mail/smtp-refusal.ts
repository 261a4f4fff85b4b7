/** What the other mail server is told; 4xx means that it shall bring the mail again. */
export class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}
