import { build } from './prepare/build.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { root } from './prepare/root.mjs';

checkNode();
build(root);
