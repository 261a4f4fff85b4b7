import { sayDate, sayInstant } from './dates.js';
import type { OwnView, PublicView } from '../tracking/tracking-view.js';
import { OwnPart } from './own-part.js';
import { Layout, type PageFrame } from './parts/layout.js';
import { ProblemSummary, type Problem } from './parts/problem-summary.js';
import { Standards } from './standards.js';
import { EmergencyPanel } from './emergency-panel.js';
import { Follow, type Following } from './follow.js';
import { Timeline } from './timeline.js';
import { Unlock } from './unlock.js';
import type { DoneWord } from './words/own-words.js';
import type { Words } from './words/words.js';

interface TrackingPageProps extends PageFrame {
  readonly view: PublicView;
  /** Null for whoever does not hold the reply key. */
  readonly own: OwnView | null;
  readonly following: Following;
  readonly done: DoneWord | null;
  readonly problems: readonly Problem[];
  /** What was typed into a form that was refused. */
  readonly typed: string;
  /** Made with the page: however often one of its forms is sent, it is taken once. */
  readonly token: string;
}

export function TrackingPage(props: TrackingPageProps): JSX.Element {
  const { view, own, done, problems, typed, token, words, here } = props;
  const { tracking } = words;
  const form = { words, code: view.code, problems, typed, token };
  return (
    <Layout words={words} here={here} title={tracking.title(view.code)} hasProblems={problems.length > 0}>
      <ProblemSummary words={words} problems={problems} />
      {done === null ? (
        ''
      ) : (
        <p class="panel done" role="status" safe>
          {words.own.done[done]}
        </p>
      )}
      <h1>
        <span safe>{tracking.title('')}</span>{' '}
        <span class="code" safe>
          {view.code}
        </span>
      </h1>
      {own === null ? '' : <EmergencyPanel words={words} lines={own.emergency} unread={view.status === 'received'} />}
      <State words={words} view={view} />
      {own === null ? '' : <OwnPart {...form} own={own} />}
      <Standards words={words} standards={view.standards} />
      <Timeline words={words} stages={view.stages} />
      <Follow words={words} view={view} isOwn={own !== null} problems={problems} {...props.following} />
      {own === null && view.status !== 'erased' ? <Unlock {...form} codeSent={done === 'code-sent'} /> : ''}
    </Layout>
  );
}

function State({ words: { tracking, language }, view }: { words: Words; view: PublicView }): JSX.Element {
  const status = tracking.statuses[view.status];
  return (
    <section id="status" aria-label={status.label}>
      <div class={['state', `is-${view.status}`, view.late && 'is-late']}>
        <p class="label" data-testid="status" safe>
          {status.label}
        </p>
        <p safe>{status.text}</p>
      </div>
      <dl class="facts across panel">
        <div>
          <dt safe>{tracking.holder}</dt>
          <dd data-testid="holder" safe>
            {view.holder}
          </dd>
        </div>
        <div>
          <dt safe>{tracking.answerBy}</dt>
          <dd data-testid="answer-by">
            <span safe>{view.answerBy === null ? tracking.noDeadline : sayDate(language, view.answerBy)}</span>
            {view.late ? (
              <span class="late">
                <br />
                <span safe>{tracking.overdue}</span>
              </span>
            ) : (
              ''
            )}
          </dd>
        </div>
        <div>
          <dt safe>{tracking.received}</dt>
          <dd safe>{sayInstant(language, view.receivedAt)}</dd>
        </div>
      </dl>
    </section>
  );
}
