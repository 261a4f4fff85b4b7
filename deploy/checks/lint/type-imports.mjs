/**
 * For lint: what is imported for its type alone says so. The linter's own rule of that kind takes no heed of decorators: in
 * a file that has any, TypeScript writes the types of what is injected into the code, so there an import may be needed.
 */
export function create(context) {
  const specifiers = [];
  let isDecorated = false;
  return {
    Decorator() {
      isDecorated = true;
    },
    ImportDeclaration(node) {
      if (node.importKind !== 'type') specifiers.push(...node.specifiers.filter((one) => one.importKind !== 'type'));
    },
    'Program:exit'() {
      for (const node of isDecorated ? [] : specifiers.filter(isForItsType)) {
        context.report({ node, message: 'Import it as a type: nothing else of it is used.' });
      }
    },
  };

  function isForItsType(specifier) {
    const references = context.sourceCode.getDeclaredVariables(specifier).flatMap((variable) => variable.references);
    return references.length > 0 && references.every((one) => !one.isValueReference || isOfItsType(one.identifier));
  }
}

/** `typeof x` where a type stands. */
const isOfItsType = ({ parent }) => parent?.type === 'TSTypeQuery';
