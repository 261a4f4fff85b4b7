import type { Learning, Shadow } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { ConfusionList } from './confusion-list.js';
import { FiguresBeside } from './figures-beside.js';
import { modelText } from './model-text.js';
import { OwnersBeside } from './owners-beside.js';
import { ReleaseSays } from './release-says.js';
import { ReliabilityTable } from './reliability-table.js';

/** The model that looks on unheard, beside the one that serves: all that its release is judged by. */
export function ShadowPanel({ learning }: { learning: Learning }) {
  const texts = useText(modelText);
  const { shadow, models, names } = learning;
  const model = shadow && models.find(({ version }) => version === shadow.version);
  if (!shadow || !model) {
    return (
      <section className="panel panel-pad">
        <h2>{texts.shadow}</h2>
        <p className="quiet flush">{texts.noShadow}</p>
      </section>
    );
  }
  const { itself, present, compared } = model.measured;
  const itsName = texts.shadowModel(model.version);
  const sides = [
    ...(present ? [{ name: texts.servingOf(present.version), measured: present.measured }] : []),
    { name: itsName, measured: itself },
  ];
  return (
    <section className="panel panel-pad model-shadow">
      <h2>{texts.shadowOf(shadow.version)}</h2>
      <ReleaseSays shadow={shadow} model={model} />
      <div className="model-halves">
        <div>
          {present && <FiguresBeside shadow={model} present={present} />}
          <Live shadow={shadow} />
        </div>
        <div>{compared && <OwnersBeside compared={compared} names={names} />}</div>
        <div>
          <ReliabilityTable models={sides} />
        </div>
        <div className="model-lists">
          {sides.map(({ name, measured }) => (
            <ConfusionList key={name} of={name} confusions={measured.confusions} names={names} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Live({ shadow }: { shadow: Shadow }) {
  const texts = useText(modelText);
  const language = useLanguage();
  const facts = [
    [texts.seen, shadow.seen],
    [texts.known, shadow.known],
    [texts.shadowRight, shadow.shadowRight],
    [texts.presentRight, shadow.presentRight],
  ] as const;
  return (
    <>
      <h3>{texts.live}</h3>
      <dl className="model-facts">
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count(value, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
