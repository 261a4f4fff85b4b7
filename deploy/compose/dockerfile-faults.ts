import { DockerfileParser, type Copy, type From, type Instruction, type JSONInstruction } from 'dockerfile-ast';

/**
 * What an image would let somebody do who breaks into its process: everything in it belongs to root, the process does not
 * run as root, and nothing of what only builds it is left.
 */
export function dockerfileFaults(text: string): string[] {
  const dockerfile = DockerfileParser.parse(text);
  const images = dockerfile.getFROMs();
  const shipped = lastStage(dockerfile.getInstructions());
  return [
    ...(images.length < 2 ? ['ships the stage that builds'] : []),
    ...images.filter((from) => !isPinned(from)).map((from) => `takes any ${from.getImage() ?? ''} there is`),
    ...userFaults(shipped),
    ...shipped.flatMap(stageFaults),
  ];
}

function lastStage(instructions: readonly Instruction[]): Instruction[] {
  const from = instructions.findLastIndex((one) => one.getKeyword() === 'FROM');
  return instructions.slice(from + 1);
}

const isPinned = (from: From): boolean => {
  const tag = from.getImageTag();
  return from.getImageDigest() !== null || (tag !== null && tag !== 'latest');
};

function userFaults(stage: readonly Instruction[]): string[] {
  const user = stage.findLast((one) => one.getKeyword() === 'USER')?.getArgumentsContent() ?? 'root';
  return ['root', '0'].includes(user.split(':')[0] ?? '') ? ['runs as root'] : [];
}

function stageFaults(instruction: Instruction): string[] {
  const keyword = instruction.getKeyword();
  switch (keyword) {
    case 'VOLUME':
      return ['has a volume to write on'];
    case 'RUN':
      return ['runs a program where it is shipped, which may change whose a file is'];
    case 'ADD':
      return ['adds from wherever instead of copying'];
    case 'COPY':
      return (instruction as Copy)
        .getFlags()
        .filter((flag) => ['chown', 'chmod'].includes(flag.getName()))
        .map((flag) => `copies with --${flag.getName()}`);
    case 'CMD':
    case 'ENTRYPOINT':
      return (instruction as JSONInstruction).getOpeningBracket() ? [] : [`puts a shell before its ${keyword}`];
    default:
      return [];
  }
}
