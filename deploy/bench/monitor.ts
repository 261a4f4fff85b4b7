import { roundedAll, type Bench } from './bench-report.js';
import { readPages } from './load/read-pages.js';
import { withSeededHub } from './measured/with-seeded-hub.js';

const path = '/api/supervisor/overdue';
const behind = {
  open: 'open',
  overdue: 'overdue',
  due: 'due',
  dueWithinDay: 'due-within-day',
  answered: 'answered',
  late: 'late',
};

const charts = ['overview', 'weeks', 'forecast', 'durations', 'classes', 'provinces', 'bounces'];

/** What a coordinator sees of who is late. */
export const monitor: Bench = {
  about:
    'who is late: the counts of all institutions in scope, and the list of the worst; the charts of the monitor, the lists behind its figures, the escalation queue, the letters',
  options: {
    cases: { default: 1_000_000, about: 'stored cases; what is missing is seeded first' },
    seconds: { default: 20, about: 'seconds of reading' },
  },
  run: ({ option, ...wish }) =>
    withSeededHub(option('cases'), wish, async ({ hub, headersOf, cases }) => {
      const [coordinator, nation] = [await headersOf('koordinator-bumn'), await headersOf('admin')];
      const { body } = await hub.call<{ institutions: readonly { code: string }[] }>({ path, headers: nation });
      const worst = body.institutions[0]?.code;
      const of = (name: string, its: string) => ({
        name,
        open: () => ({ path: `/api/supervisor/${its}`, headers: nation }),
      });
      const pages = [
        { name: 'counts', open: () => ({ path, headers: coordinator }) },
        { name: 'countsOfTheNation', open: () => ({ path, headers: nation }) },
        ...(worst === undefined
          ? []
          : [{ name: 'listOfTheWorst', open: () => ({ path: `${path}/${worst}`, headers: nation }) }]),
        ...charts.map((name) => of(name, `monitor/${name}`)),
        ...Object.entries(behind).map(([name, figure]) => of(`${name}Behind`, `monitor/cases?figure=${figure}`)),
        of('escalations', 'escalations'),
        of('escalationsOnOneRung', 'escalations?rung=coordinator'),
        of('letters', 'letters'),
      ];
      const figures = await readPages(hub, pages, option('seconds'));
      return { figures: roundedAll({ cases, ...figures }), bare: {}, ratios: {} };
    }),
};
