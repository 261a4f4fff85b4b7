import { setTimeout as wait } from 'node:timers/promises';
import { demoDoors, fileThrough, type DemoDoor, type FiledText, type HubAccess } from './demo-doors.js';
import { countEnding, emptyReport, endingLine, type DemoReport } from './demo-table.js';
import { followText } from './follow-text.js';
import { readTexts } from './read-texts.js';

export interface DemoWish {
  readonly file: string;
  readonly field: string;
  /** Texts per second. */
  readonly rate: number;
  readonly door: DemoDoor | 'mixed';
  readonly limit: number;
  /** How long a filed text may take until it has a holder. */
  readonly patienceMs: number;
}

/** Files every text at the given rate and follows each to its holder; both happen side by side. */
export async function runDemo(hub: HubAccess, wish: DemoWish, say: (line: string) => void): Promise<DemoReport> {
  const report = emptyReport();
  const underway = new Set<Promise<void>>();
  const firstCitizen = Math.floor(Math.random() * 80_000_000);
  let citizen = 0;

  const fileAndFollow = async (line: number, door: DemoDoor, text: string, number: number) => {
    const filed = await fileThrough(hub, door, text, number).catch((): FiledText => ({
      accepted: false,
      code: null,
      address: null,
      status: 0,
      why: 'no answer came',
    }));
    if (!filed.accepted) {
      report.refused += 1;
      say(
        `${String(line).padStart(6)}  ${door.padEnd(8)}  refused with ${String(filed.status)}: ${filed.why ?? 'nothing was said'}`,
      );
      return;
    }
    const ending = await followText(hub, door, filed, wish.patienceMs);
    countEnding(report, ending);
    say(endingLine(line, door, ending));
  };

  for await (const { line, text } of readTexts(wish.file, wish.field, (at, why) => {
    say(`${String(at).padStart(6)}  ${why}`);
  })) {
    if (citizen >= wish.limit) break;
    const door = wish.door === 'mixed' ? (demoDoors[citizen % demoDoors.length] ?? 'web') : wish.door;
    const one = fileAndFollow(line, door, text, firstCitizen + citizen).finally(() => underway.delete(one));
    underway.add(one);
    citizen += 1;
    await wait(1000 / wish.rate);
  }
  await Promise.all(underway);
  return report;
}
