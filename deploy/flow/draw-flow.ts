import { readFileSync, writeFileSync } from 'node:fs';
import { asyncApiDocument } from './asyncapi.js';
import { flowPicture } from './flow-picture.js';

/** Writes `docs/asyncapi.yaml` and the picture between the README's two markers. Run it after a change of `flow.ts`. */
const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  readme.replace(/(<!-- flow -->\n)[^]*?(<!-- \/flow -->)/, `$1\n\`\`\`mermaid\n${flowPicture()}\`\`\`\n\n$2`),
);
writeFileSync('docs/asyncapi.yaml', asyncApiDocument());
