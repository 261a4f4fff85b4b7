/** What the type checker wants behind an index or a look-up that is sure to find something: no test can come there. */
const askedByTypes = {
  'binary-expr': { before: /\?\?\s*$/, itself: /^(?:-?\d+|''|\[\]|null|nothing|letter)(?!\w)/ },
  'default-arg': { before: /\[[^\]]*=\s*$/, itself: /^(?:''|\[\])/ },
};

/** The places of a source that no test came through, by what Istanbul counted of its statements, functions and branches. */
export function placesUncovered(source, { s, f, b, statementMap, fnMap, branchMap }) {
  const lines = source.split('\n');
  const textOf = ({ line, column }) => [lines[line - 1].slice(0, column), lines[line - 1].slice(column)];
  const missed = (counts) => Object.keys(counts).filter((id) => counts[id] === 0);
  const branches = Object.keys(b).flatMap((id) => {
    const { type, loc, locations } = branchMap[id];
    // An `else` that is not written has no place of its own.
    const starts = locations.map(({ start }) => (start.line === undefined ? loc.start : start));
    return starts.filter((start, way) => b[id][way] === 0 && !isAskedByTypes(type, ...textOf(start)));
  });
  const starts = [
    ...missed(s).map((id) => statementMap[id].start),
    ...missed(f).map((id) => fnMap[id].loc.start),
    ...branches,
  ];
  const inOrder = starts.toSorted((one, other) => one.line - other.line || one.column - other.column);
  return [
    ...new Set(inOrder.map((start) => `${start.line}: ${textOf(start)[1]}   in   ${lines[start.line - 1].trim()}`)),
  ];
}

function isAskedByTypes(type, before, itself) {
  const asked = askedByTypes[type];
  return asked !== undefined && asked.before.test(before) && asked.itself.test(itself);
}
