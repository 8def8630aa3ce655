// The analyzer's own types leave out what it is called by; here they are told.
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/**
 * Reads the elements of some modules from their text.
 *
 * @param {readonly (readonly [path: string, text: string])[]} files
 * @returns {import('custom-elements-manifest').Package}
 */
export function analyse(files) {
  const modules = files.map(([path, text]) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
}
