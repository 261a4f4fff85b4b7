/** What clamd thinks of a file. `away`: it said nothing that could be relied on; `heard` tells whether it said anything. */
export type Verdict =
  | { readonly verdict: 'clean' }
  | { readonly verdict: 'infected'; readonly signature: string }
  | { readonly verdict: 'away'; readonly detail: string; readonly heard: boolean };

/** `stream: OK`, `stream: <signature> FOUND`, or an error such as `INSTREAM size limit exceeded. ERROR`. */
export function readClamdReply(reply: string): Verdict {
  const said = reply.replace(/\0.*$/s, '').trim();
  if (said === 'stream: OK') return { verdict: 'clean' };
  const signature = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (signature !== undefined) return { verdict: 'infected', signature };
  if (said === '') return { verdict: 'away', detail: 'clamd hung up', heard: false };
  return { verdict: 'away', detail: `clamd said ${said.slice(0, 200)}`, heard: true };
}
