import { catalogue } from '../language/catalogue.js';

interface StagesText {
  readonly chooseStage: string;
  readonly membersOf: (stage: string) => string;
  readonly membersAbout: string;
  readonly atLeast: (duration: string) => string;
}

export const stagesText = catalogue<StagesText>(
  {
    chooseStage: 'Nama tahap membuka lamanya di tiap instansi; median dan P90 membuka yang selama itu atau lebih.',
    membersOf: (stage) => `${stage} per instansi`,
    membersAbout: 'Yang paling lama di atas. Nama membuka isinya.',
    atLeast: (duration) => `${duration} atau lebih`,
  },
  {
    chooseStage:
      'The name of a stage opens how long it takes at each institution; median and P90 open what took so long or longer.',
    membersOf: (stage) => `${stage} by institution`,
    membersAbout: 'The slowest come first. A name opens what is inside.',
    atLeast: (duration) => `${duration} or longer`,
  },
);
