import { Link } from 'react-router';
import type { Member } from '../api/monitor.js';
import { useText } from '../language/language.js';
import { watchText } from './watch-text.js';

interface AgeBarsProps {
  readonly members: readonly Member[];
  readonly to: (code: string, age: number) => string;
}

/** What is open at each institution by age, the longest bar the most; for the eye and the mouse, the table says the same. */
export function AgeBars({ members, to }: AgeBarsProps) {
  const texts = useText(watchText);
  const most = Math.max(1, ...members.map((member) => member.open));
  return (
    <div aria-hidden="true">
      <ul className="age-key">
        {texts.ages.map((age, index) => (
          <li key={age}>
            <span className={`age-${index}`} />
            {age}
          </li>
        ))}
      </ul>
      <ul className="age-bars">
        {members.map((member) => (
          <li key={member.code}>
            <span className="age-name">{member.name}</span>
            <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" focusable="false">
              {member.ages.map((some, age) => {
                const before = member.ages.slice(0, age).reduce((sum, one) => sum + one, 0);
                return (
                  some > 0 && (
                    <Link key={texts.ages[age]} to={to(member.code, age)} tabIndex={-1}>
                      <rect className={`age-${age}`} x={before} width={some} height={1}>
                        <title>{`${member.name}, ${texts.ages[age] ?? ''}: ${some}`}</title>
                      </rect>
                    </Link>
                  )
                );
              })}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
