import type { MemberTook, StageItem, Took } from '../api/monitor.js';
import { useTold } from '../deadlines/use-told.js';
import type { DeskLanguage } from '../language/catalogue.js';
import { useLanguage, useText } from '../language/language.js';
import { Charted, figureTo, type Cell } from './charted.js';
import { duration } from './figures-text.js';
import type { ListFilter, StageName } from './list-figures.js';
import { Shown } from './shown.js';
import { stagesText } from './stages-text.js';
import { useMonitor } from './use-monitor.js';
import { behind, behindMember, writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

interface StagesProps {
  readonly address: MonitorAddress;
  /** What is looked at; its own row is that of the institution alone. */
  readonly part: string | null;
}

/** How long each stage takes, and how long it may; of one that is chosen also at each institution. */
export function StagesView({ address, part }: StagesProps) {
  const { stage } = address.filter;
  return (
    <Shown query={useMonitor('durations', { ...address, stage })}>
      {({ items, members }) => (
        <>
          <AllStages items={items} address={address} />
          {stage && <StageOfMembers stage={stage} members={members} address={address} part={part} />}
        </>
      )}
    </Shown>
  );
}

function AllStages({ items, address }: { items: readonly StageItem[]; address: MonitorAddress }) {
  const texts = useText(watchText);
  const { chooseStage } = useText(stagesText);
  const told = useTold();
  const language = useLanguage();
  return (
    <Charted
      title={texts.stages}
      about={`${texts.stagesAbout} ${chooseStage}`}
      file="lama-tahap"
      columns={[texts.stageColumn, texts.measured, texts.median, texts.nineInTen, texts.standard]}
      rows={items.map(({ stage, standards, ...took }) => ({
        key: stage,
        cells: [
          { text: texts.stage[stage], to: `?${writeAddress({ ...address, filter: { stage } })}` },
          ...cellsOf(took, language, (filter) => behind(address, 'took', { stage, ...filter })),
          standards.map(({ amount, unit }) => told.length(amount, unit)).join(' / ') || texts.unknown,
        ],
      }))}
    />
  );
}

interface MembersProps extends StagesProps {
  readonly stage: StageName;
  readonly members: readonly MemberTook[];
}

function StageOfMembers({ stage, members, address, part }: MembersProps) {
  const texts = useText(watchText);
  const { membersOf, membersAbout } = useText(stagesText);
  const language = useLanguage();
  return (
    <Charted
      title={membersOf(texts.stage[stage])}
      about={membersAbout}
      file={`lama-${stage}`}
      columns={[texts.institution, texts.measured, texts.median, texts.nineInTen]}
      rows={members.map(({ code, name, ...took }) => {
        const list = behindMember(address, part, code);
        return {
          key: code,
          cells: [
            code === part ? name : { text: name, to: `?${writeAddress({ ...address, within: code })}` },
            ...cellsOf(took, language, (filter) => list('took', { stage, ...filter })),
          ],
        };
      })}
    />
  );
}

/** How many, and the two durations: each leads to what took as long or longer. */
function cellsOf({ count, median, p90 }: Took, language: DeskLanguage, to: (filter: ListFilter) => string): Cell[] {
  const long = (minutes: number | null): Cell => {
    const text = duration(minutes, language);
    return minutes === null ? text : { text, to: to({ least: Math.ceil(minutes) }) };
  };
  return [figureTo(count, to({})), long(median), long(p90)];
}
