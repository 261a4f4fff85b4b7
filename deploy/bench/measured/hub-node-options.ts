import { z } from 'zod';
import { readJson } from '../../local/engines/kept-json.js';
import { projectFile } from '../../local/project-root.js';

/** With which `npm start` runs the hub. */
export const hubNodeOptions = z.array(z.string()).parse(readJson(projectFile('deploy/local/hub-node-options.json')));
