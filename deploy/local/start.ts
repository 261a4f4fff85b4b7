import 'reflect-metadata';
import { holdHub } from './hold-hub.js';

await holdHub();
