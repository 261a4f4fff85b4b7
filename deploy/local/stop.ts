import { Home } from './engines/home.js';
import { stopHubOf } from './stop-hub.js';

if (process.argv.includes('--help')) {
  console.log('npm stop: ends the hub that runs from this folder (SALUR_HOME), in order, with its engines. Data stay.');
} else {
  const home = new Home();
  console.log((await stopHubOf(home)) ? 'Salur has stopped.' : `No hub runs from ${home.path}.`);
}
