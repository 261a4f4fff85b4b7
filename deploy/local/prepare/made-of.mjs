const isSpec = (path) => /\.([a-z\d]+-)?spec\.tsx?$/.test(path);

/**
 * Which files a check or a file of tests is made of, so that it need not run again while they are the same. Told by folders
 * and not by imports, because much is read at run time: migrations, pages, seeds. Whatever looks at the whole product is
 * made of all that it is; the tests of one service leave out the others, since services meet in Kafka alone.
 */
export function madeOf(name) {
  if (!isSpec(name)) return () => true;
  const [own] = /^services\/[^/]+\//.exec(name) ?? [];
  return (path) => path === name || (!isSpec(path) && (own === undefined || isAround(own, path)));
}

const isAround = (own, path) =>
  path.startsWith(own) ||
  path.startsWith('libs/') ||
  path.startsWith('deploy/local/') ||
  !/^(services|deploy|docs)\/|^[^/]+\.md$/.test(path);
