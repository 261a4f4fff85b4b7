import { Link } from 'react-router';
import type { Member, MonitorOverview } from '../api/monitor.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Charted } from './charted.js';
import { decimal, percent } from './figures-text.js';
import { Sparkline } from './sparkline.js';
import { Tiles } from './tiles.js';
import { writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

/** Tiles, the league of the parts just below, and how old their open complaints are. */
export function OverviewView({ overview, address }: { overview: MonitorOverview; address: MonitorAddress }) {
  const texts = useText(watchText);
  const inside = (code: string) => `?${writeAddress({ ...address, within: code })}`;
  return (
    <>
      <Tiles all={overview.all} address={address} />
      <League members={overview.members} inside={inside} />
      <Charted
        title={texts.ageing}
        about={texts.ageingAbout}
        file="umur"
        columns={[texts.institution, ...texts.ages]}
        rows={overview.members
          .filter((member) => member.open > 0)
          .map((member) => ({ key: member.code, to: inside(member.code), cells: [member.name, ...member.ages] }))}
      />
    </>
  );
}

function League({ members, inside }: { members: readonly Member[]; inside: (code: string) => string }) {
  const texts = useText(watchText);
  const language = useLanguage();
  const { tiles } = texts;
  return (
    <>
      <Charted
        title={texts.league}
        about={texts.leagueAbout}
        file="peringkat"
        columns={[
          ...[texts.institution, tiles.overdue, tiles.open, tiles.onTime, tiles.firstResponse],
          ...[tiles.handBacks, tiles.reopened, tiles.satisfaction],
        ]}
        rows={members.map((member) => ({
          key: member.code,
          to: inside(member.code),
          cells: [
            ...[member.name, member.overdue, member.open, percent(member.onTime, language)],
            member.firstResponseDays === null ? texts.unknown : decimal(member.firstResponseDays, language),
            ...[member.handBacks, percent(member.reopenedShare, language), percent(member.satisfaction, language)],
          ],
        }))}
        chart={
          <ul className="league">
            {members.slice(0, 8).map((member) => (
              <li key={member.code}>
                <Link to={inside(member.code)} tabIndex={-1} aria-hidden="true">
                  {member.name}
                </Link>
                <Sparkline values={member.trend} />
                <span className="league-late">{count(member.overdue, language)}</span>
              </li>
            ))}
          </ul>
        }
      />
    </>
  );
}
