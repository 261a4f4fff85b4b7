import './others-here.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { leaveCase, stayAtCase } from '../api/case-desk.js';
import { presenceOf } from '../api/live.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { caseText } from './case-text.js';
import { kindOfWriting } from './kind-of-writing.js';

/** So often the page says that it is still there. Of others it learns by the stream; this is for a stream that is lost. */
const everyMs = 20_000;

/** Who else has this case before them, so that two do not answer at once. Says by the same calls that we have. */
export function OthersHere({ caseId }: { caseId: string }) {
  const texts = useText(caseText);
  const works = useStaff().role !== 'administrator';
  const { data } = useQuery({
    queryKey: presenceOf(caseId),
    queryFn: () => stayAtCase(caseId),
    enabled: works,
    // A hidden tab does not ask: nobody sits before it.
    refetchInterval: everyMs,
    retry: false,
  });

  useEffect(() => {
    if (!works) return;
    const leave = () => {
      void leaveCase(caseId).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [caseId, works]);

  const others = data?.others ?? [];
  return (
    <p className="others-here not-printed" role="status">
      {others.map(({ name, writing }) => (
        <span key={name} className={writing ? 'is-writing' : undefined}>
          <Icon name="person" /> {writing ? texts.isWriting[kindOfWriting(writing)](name) : texts.isHere(name)}
        </span>
      ))}
    </p>
  );
}
