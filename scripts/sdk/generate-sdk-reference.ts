/** Prints what the SDK's docstrings say of its functions and methods, for the page of its reference. */
import path from 'node:path';
import ts from 'typescript';

type Entry = {
  owner: string;
  signature: string;
  text: string;
  parameters: { name: string; text: string }[];
  throws: string;
};

const files = ['index.ts', 'webhooks.ts'].map((name) => path.resolve('sdk', name));
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
});
/** What an instance is called where it is used. */
const variables: Record<string, string> = { AtlasClient: 'client', AtlasOAuth: 'oauth', PageList: 'list' };
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });
const entries: Entry[] = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing.`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.valueDeclaration;
    if (!declaration) return [];
    const owner = file.endsWith('webhooks.ts') ? '@atlas/sdk/webhooks' : '@atlas/sdk';
    if (ts.isFunctionDeclaration(declaration)) return [describe(owner, declaration, symbol)];
    if (!ts.isClassDeclaration(declaration) || isError(declaration)) return [];
    return describeClass(declaration);
  });
});
process.stdout.write(
  "// Generated from sdk/ by `npm run generate`. Don't edit it.\n\n" +
    `export const sdkReference = ${JSON.stringify(entries, null, 2)};\n`,
);

/** Methods of a class, and those of the resources that it has. */
function describeClass(declaration: ts.ClassDeclaration): Entry[] {
  const name = declaration.name?.text ?? '';
  const variable = variables[name];
  if (variable === undefined) throw new Error(`${name} is exported, and the reference has no variable to call it by.`);
  return declaration.members.flatMap((member) => {
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    if (!symbol || !member.name || !ts.isIdentifier(member.name)) return [];
    if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) return [];
    if (ts.isMethodDeclaration(member)) return [describe(variable, member, symbol)];
    const resource = ts.isPropertyDeclaration(member) && checker.getTypeAtLocation(member).symbol?.valueDeclaration;
    if (!resource || !ts.isClassDeclaration(resource)) return [];
    return resource.members.filter(ts.isMethodDeclaration).map((method) => {
      const own = checker.getSymbolAtLocation(method.name);
      if (!own) throw new Error(`${symbol.name} has a method without a name.`);
      return describe(`${variable}.${symbol.name}`, method, own);
    });
  });
}

function describe(owner: string, declaration: ts.FunctionDeclaration | ts.MethodDeclaration, symbol: ts.Symbol): Entry {
  const tags = symbol.getJsDocTags(checker);
  const textOf = (parts: ts.SymbolDisplayPart[] | undefined) => ts.displayPartsToString(parts);
  const text = textOf(symbol.getDocumentationComment(checker));
  if (text === '') throw new Error(`${owner}.${symbol.name} has no docstring.`);
  return {
    owner,
    signature: printSignature(declaration),
    text,
    parameters: tags
      .filter(({ name }) => name === 'param')
      .map((tag) => {
        const [, name = '', meaning = ''] = /^(\S+)\s+([\s\S]*)$/.exec(textOf(tag.text)) ?? [];
        return { name, text: meaning.replace(/\s+/g, ' ') };
      }),
    throws: textOf(tags.find(({ name }) => name === 'throws')?.text).replace(/\s+/g, ' '),
  };
}

/** Name and parameters as they are called, with a question mark where one may be left out, and what comes back. */
function printSignature(declaration: ts.FunctionDeclaration | ts.MethodDeclaration): string {
  const source = declaration.getSourceFile();
  const print = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/\s+/g, ' ');
  const parameters = declaration.parameters.map((parameter) => {
    const name = ts.isIdentifier(parameter.name) ? parameter.name.text : 'options';
    return `${name}${parameter.initializer || parameter.questionToken ? '?' : ''}`;
  });
  const result = declaration.type ? `: ${print(declaration.type)}` : '';
  return `${declaration.name?.getText(source)}(${parameters.join(', ')})${result}`;
}

function isError({ heritageClauses }: ts.ClassDeclaration): boolean {
  return (
    heritageClauses?.some(({ types }) => types.some(({ expression }) => /Error$/.test(expression.getText()))) ?? false
  );
}
