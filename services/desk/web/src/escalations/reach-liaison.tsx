import type { Liaison } from '#libs/contracts';

/** Whom to reach at an institution: the role, and the mailbox and phone of its office, one press away. */
export function ReachLiaison({ liaison: { role, mailbox, phone } }: { liaison: Liaison }) {
  if (mailbox === null && phone === null) return null;
  return (
    <div className="quiet">
      {role}
      {mailbox !== null && (
        <>
          {' · '}
          <a href={`mailto:${mailbox}`}>{mailbox}</a>
        </>
      )}
      {phone !== null && (
        <>
          {' · '}
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </>
      )}
    </div>
  );
}
