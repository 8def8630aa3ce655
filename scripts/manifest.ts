/*
 * The custom elements manifest: tags, attributes, properties, events, slots, parts and custom
 * properties, read from the doc blocks of `src/elements`, for editors and documentation.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute, ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { tags } from '../rollup.config.js';
import { customProperties } from './custom-properties.js';
import { analyse } from './manifest-analyzer.js';
import { findFiles, root } from './files.js';

/** An attribute, with the values it may have where its description lists them. */
export interface ListedAttribute extends Attribute {
  readonly values?: readonly string[];
}

/** One element of the manifest. */
export interface ListedElement extends Omit<CustomElementDeclaration, 'attributes' | 'members'> {
  readonly tagName: string;
  readonly attributes: readonly ListedAttribute[];
  readonly members: readonly ClassField[];
}

/** Values between backquotes in a description, where the default is one of them. */
function valuesIn(description: string, otherwise: string | undefined): readonly string[] | undefined {
  const values = [...description.matchAll(/`([a-z][\w-]*)`/g)].map(([, value = '']) => value);
  return values.length > 1 && values.includes((otherwise ?? '').replace(/^'|'$/g, '')) ? values : undefined;
}

function listed(declaration: CustomElementDeclaration): ListedElement {
  const tagName = declaration.tagName ?? '';
  const fields = (declaration.members ?? []).filter(
    (one): one is ClassField =>
      one.kind === 'field' && !one.static && !one.name.startsWith('#') && one.privacy !== 'private' && one.privacy !== 'protected',
  );
  const attributes = (declaration.attributes ?? []).map((one): ListedAttribute => {
    const values = valuesIn(one.description ?? '', one.default);
    return values ? { ...one, values } : one;
  });
  return {
    ...declaration,
    tagName,
    description: declaration.summary ?? '',
    attributes,
    members: fields,
    // The analyzer also lists what a dispatch in some base class looks like; ours are documented by name.
    events: (declaration.events ?? []).filter(({ name, description }) => name?.startsWith('treaty-') && description),
    cssProperties: [
      ...customProperties().map(({ name, default: value, description }) => ({ name, default: value, description })),
      // Those of its own; that of its lines is among the common ones.
      ...(declaration.cssProperties ?? []).filter(({ name }) => !/^--treaty-(series|ramp)-/.test(name)),
    ],
  };
}

/** The elements, by tag, with what they inherit: base classes are not published. */
export function listedElements(): readonly ListedElement[] {
  const files = findFiles(['src/elements/*.ts']).filter((file) => !/\.(test|d)\.ts$/.test(file));
  const found = analyse(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const declarations = found.modules.flatMap(({ declarations = [] }) => declarations);
  const own = <T extends object>(list: readonly T[] = []) => list.map((one) => ({ ...one, inheritedFrom: undefined }));
  return tags().map((tag) => {
    const declaration = declarations.find((one) => (one as CustomElementDeclaration).tagName === tag);
    if (!declaration) throw new Error(`src/elements has no class with the doc block "@tag ${tag}"`);
    const element = listed(declaration as CustomElementDeclaration);
    return {
      ...element,
      superclass: { name: 'LitElement', package: 'lit' },
      attributes: own(element.attributes),
      members: own(element.members),
      events: own(element.events),
    };
  });
}

/** The manifest, its paths those of the package. */
export function manifestOf(elements: readonly ListedElement[]): Package {
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: elements.flatMap((element) => {
      const [path, define] = ['elements', 'define'].map((folder) => `dist/npm/${folder}/${element.tagName}.js`) as [string, string];
      const { name, tagName } = element;
      const kind = 'javascript-module';
      const reference = { name, module: path };
      return [
        {
          kind,
          path,
          declarations: [element as unknown as CustomElementDeclaration],
          exports: [{ kind: 'js', name, declaration: reference }],
        },
        {
          kind,
          path: define,
          declarations: [],
          exports: [
            { kind: 'custom-element-definition', name: tagName, declaration: reference },
            { kind: 'js', name, declaration: reference },
          ],
        },
      ];
    }),
  };
}
