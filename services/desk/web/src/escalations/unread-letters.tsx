import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listUnreadLetters } from '../api/escalations.js';
import { pollMs } from '../api/live.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { unreadLettersText } from './unread-letters-text.js';

/** On every page, until they are opened: which letters warn one's institution. */
export function UnreadLetters() {
  const texts = useText(unreadLettersText);
  const { role } = useStaff();
  const found = useQuery({
    queryKey: ['letters', 'unread'],
    queryFn: ({ signal }) => listUnreadLetters(signal),
    refetchInterval: pollMs,
    enabled: role === 'officer' || role === 'coordinator' || role === 'administrator',
  });
  const [first, ...more] = found.data?.items ?? [];
  if (!first) return null;
  return (
    <p className="panel triage-total not-printed" role="status">
      <Icon name="warning" size={20} />
      <span>{more.length === 0 ? texts.one(first.number) : texts.several(more.length + 1)}</span>
      <Link to="/letters">{texts.read}</Link>
    </p>
  );
}
