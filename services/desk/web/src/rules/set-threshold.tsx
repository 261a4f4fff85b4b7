import { setThreshold } from '../api/policies.js';
import { useText } from '../language/language.js';
import { policiesText } from './policies-text.js';
import { PolicyForm } from './policy-form.js';

export function SetThreshold() {
  const texts = useText(policiesText);
  return <PolicyForm amount={texts.newThreshold} least={50} button={texts.set} set={setThreshold} />;
}
