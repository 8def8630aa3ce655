import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { findFiles, root } from './files.js';

/**
 * Writes the type declarations of `src` into a folder, laid out as `src` is.
 *
 * @throws Error with the compiler's own words when the sources do not type-check, and when a
 * declaration leans on a file that does not ship.
 */
export function emitDeclarations(folder: string): void {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = findFiles(['src/**/*.ts']).filter(
    (file) => !/(\.test|\/testing)\.ts$/.test(file) && !/^src\/(cli|embed|testing)\//.test(file),
  );
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: folder,
    },
  );
  const { diagnostics } = program.emit(undefined, (path, text) => {
    const inside = relative(folder, path);
    // With `data/` beside `src/`, the compiler lays both out; only `src` has declarations to ship.
    if (!inside.startsWith('src/')) return;
    if (/from ['"][^'"]*\.json['"]|import\(['"][^'"]*\.json['"]/.test(text)) {
      throw new Error(`${inside}: its declaration refers to JSON; give the export a type`);
    }
    const target = join(folder, inside.slice('src/'.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics].filter(
    (problem) => problem.category === ts.DiagnosticCategory.Error,
  );
  if (problems.length > 0) {
    const host = {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (name: string) => name,
      getNewLine: () => '\n',
    };
    throw new Error(`types\n${ts.formatDiagnostics(problems, host)}`);
  }
}
