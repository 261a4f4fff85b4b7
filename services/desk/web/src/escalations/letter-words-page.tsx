import '../directory/directory.css';
import '../monitor/monitor.css';
import '../monitor/watch.css';
import '../rules/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listLetterTemplates, type LetterTemplate, type LetterTemplates } from '../api/letter-templates.js';
import { useNow } from '../clock.js';
import { dayInCapital, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Icon } from '../shell/icons.js';
import { PageHead } from '../shell/page-head.js';
import { letterWordsText } from './letter-words-text.js';
import { LetterWordsForm } from './letter-words-form.js';

/** How the warning letters of one's institution are worded: rows that officials write, without a programmer. */
export function LetterWordsPage() {
  const texts = useText(letterWordsText);
  const found = useQuery({ queryKey: ['letter-templates'], queryFn: ({ signal }) => listLetterTemplates(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <p className="monitor-back not-printed">
        <Link to="/letters">
          <Icon name="back" />
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.title} hint={texts.hint} />
      <Shown query={found}>{(templates) => <Words {...templates} />}</Shown>
    </>
  );
}

const empty = { subject: '', opening: '', request: '' };

function Words({ items, inForce, variables }: LetterTemplates) {
  const texts = useText(letterWordsText);
  return (
    <>
      <section className="panel charted">
        <LetterWordsForm words={items.find(({ id }) => id === inForce) ?? empty} variables={variables} />
      </section>
      <section className="panel charted">
        <h2>{texts.kept}</h2>
        <ul className="rule-list">
          {items.map((item) => (
            <Kept key={item.id} item={item} isInForce={item.id === inForce} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Kept({ item, isInForce }: { item: LetterTemplate; isInForce: boolean }) {
  const texts = useText(letterWordsText);
  const language = useLanguage();
  const today = dayInCapital(useNow());
  const standing = isInForce ? 'in-force' : item.effectiveFrom > today ? 'planned' : 'past';
  const heads = [texts.from(plainDate(item.effectiveFrom, language)), item.issuerCode === null && texts.ofAll];
  return (
    <li className={standing === 'past' ? 'rule rule-past' : 'rule'}>
      <div className="rule-head">
        <strong>{heads.filter((one) => one !== false).join(' · ')}</strong>
        <span className={`rule-standing rule-${standing}`}>{texts.standing[standing]}</span>
      </div>
      <p>{item.subject}</p>
      <p className="rule-written">{item.opening}</p>
      <p className="rule-written">{item.request}</p>
      <p className="quiet">{texts.by(item.writtenByName)}</p>
    </li>
  );
}
