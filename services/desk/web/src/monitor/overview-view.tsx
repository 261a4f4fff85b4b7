import { Link } from 'react-router';
import { agesHeight, agesOption, shortName } from '#libs/charts';
import type { Member, MonitorOverview } from '../api/monitor.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { decimal, locales, percent } from './figures-text.js';
import { Sparkline } from './sparkline.js';
import { tilesText } from './tiles-text.js';
import { Tiles } from './tiles.js';
import { behindMember, writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

interface OverviewProps {
  readonly overview: MonitorOverview;
  readonly address: MonitorAddress;
}

const inside = (address: MonitorAddress, code: string) =>
  `?${writeAddress({ ...address, within: code, list: undefined, filter: {} })}`;

/** What is drawn of the ages; the table has all. */
const mostBars = 12;

/** Tiles, the league of the parts just below, and how old their open complaints are. */
export function OverviewView({ overview, address }: OverviewProps) {
  const texts = useText(watchText);
  const language = useLanguage();
  const old = overview.members.filter((member) => member.open > 0);
  const listOf = (code: string) => behindMember(address, overview.part.code, code);
  return (
    <>
      <Tiles all={overview.all} address={address} />
      <League overview={overview} address={address} />
      <Charted
        title={texts.ageing}
        about={texts.ageingAbout}
        file="umur"
        columns={[texts.institution, ...texts.ages]}
        rows={old.map((member) => ({
          key: member.code,
          cells: [
            { text: member.name, to: inside(address, member.code) },
            ...member.ages.map((some, age) => figureTo(some, listOf(member.code)('open', { age }))),
          ],
        }))}
        chart={
          <Chart
            draw={agesOption}
            height={agesHeight}
            data={{
              members: old.slice(0, mostBars).map(({ code, name, ages }) => ({
                ...{ name, ages },
                links: ages.map((_, age) => listOf(code)('open', { age })),
              })),
              names: texts.ages,
              locale: locales[language],
            }}
          />
        }
      />
    </>
  );
}

function League({ overview: { members, part }, address }: OverviewProps) {
  const texts = useText(watchText);
  const language = useLanguage();
  const { names: figures, days } = useText(tilesText);
  const cellsOf = (member: Member) => {
    const listOf = behindMember(address, part.code, member.code);
    const share = (value: number | null, to: string) =>
      value === null ? texts.unknown : { text: percent(value, language), to };
    return [
      { text: member.name, to: inside(address, member.code) },
      figureTo(member.overdue, listOf('overdue')),
      figureTo(member.open, listOf('open')),
      share(member.onTime, listOf('answered')),
      member.firstResponseDays === null
        ? texts.unknown
        : { text: days(decimal(member.firstResponseDays, language)), to: listOf('took', { stage: 'first-response' }) },
      figureTo(member.handBacks, listOf('handed-back')),
      share(member.reopenedShare, listOf('reopened')),
      share(member.satisfaction, listOf('rated')),
    ];
  };
  return (
    <Charted
      title={texts.league}
      about={texts.leagueAbout}
      file="peringkat"
      columns={[
        ...[texts.institution, figures.overdue, figures.open, figures.onTime, figures.firstResponse],
        ...[figures.handBacks, figures.reopened, figures.satisfaction],
      ]}
      rows={members.map((member) => ({ key: member.code, cells: cellsOf(member) }))}
      chart={
        <ul className="league">
          {members.slice(0, 8).map((member) => (
            <li key={member.code}>
              <Link to={inside(address, member.code)} title={member.name} tabIndex={-1} aria-hidden="true">
                {shortName(member.name)}
              </Link>
              <Sparkline values={member.trend} />
              <span className="league-late">{count(member.overdue, language)}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
