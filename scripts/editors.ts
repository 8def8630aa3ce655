/*
 * What editors and frameworks are told of the elements, made from the manifest: VS Code's custom
 * data, JetBrains' web types, types of JSX, Vue and Svelte, and wrappers for React.
 */
import type { ListedAttribute, ListedElement } from './manifest.js';

/** The words an editor shows of an element: its summary, then slots and events. */
function explained({ description = '', slots = [], events = [] }: ListedElement): string {
  const list = (head: string, items: readonly { readonly name: string; readonly description?: string }[]) =>
    items.length === 0 ? [] : ['', `**${head}**`, ...items.map(({ name, description }) => `- \`${name}\`: ${description ?? ''}`)];
  return [description, ...list('Slots', slots), ...list('Events', events)].join('\n');
}

const reference = 'https://www.npmjs.com/package/treaty-widgets';

/** VS Code's custom data for HTML. @see https://github.com/microsoft/vscode-custom-data */
export function vscodeData(elements: readonly ListedElement[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: explained(element) },
      references: [{ name: 'treaty-widgets', url: reference }],
      attributes: element.attributes.map(({ name, description = '', values, type }) => ({
        name,
        description,
        ...(values ? { values: values.map((value) => ({ name: value })) } : {}),
        ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      })),
    })),
  };
}

/** JetBrains' web types. @see https://github.com/JetBrains/web-types */
export function webTypes(elements: readonly ListedElement[], version: string): object {
  const named = (items: readonly { readonly name: string; readonly description?: string }[] = []) =>
    items.map(({ name, description = '' }) => ({ name, description }));
  const valueOf = ({ type, values }: ListedAttribute) =>
    type?.text === 'boolean'
      ? { kind: 'no-value', type: 'boolean' }
      : { type: values ? values.map((value) => `'${value}'`) : ['string'] };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'treaty-widgets',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: explained(element),
          'doc-url': reference,
          attributes: element.attributes.map((one) => ({
            name: one.name,
            description: one.description ?? '',
            ...(one.default === undefined ? {} : { default: one.default }),
            value: valueOf(one),
          })),
          slots: named(element.slots),
          events: named(element.events),
          js: { properties: named(element.members), events: named(element.events) },
          css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
        })),
      },
    },
  };
}

/** The event classes, by the name of the event. */
const eventTypes: Readonly<{ [name: string]: string }> = {
  'treaty-ready': 'TreatyReadyEvent',
  'treaty-select': 'TreatySelectEvent',
  'treaty-date': 'TreatyDateEvent',
  'treaty-error': 'TreatyErrorEvent',
};

const typeOf = ({ type, values }: ListedAttribute) =>
  type?.text === 'boolean' ? 'boolean' : values ? values.map((value) => `'${value}'`).join(' | ') : 'string';

/** Types of the elements in the JSX of React, in Vue's templates and in Svelte. */
export function jsxTypes(elements: readonly ListedElement[]): string {
  const interfaces = elements.map(({ name, attributes, description }) =>
    [
      `/** ${description ?? ''} */`,
      `export interface ${name}Attributes {`,
      ...attributes
        .filter(({ name: attribute }) => attribute !== 'lang')
        .flatMap((one) => [`  /** ${one.description ?? ''} */`, `  '${one.name}'?: ${typeOf(one)} | undefined;`]),
      '}',
    ].join('\n'),
  );
  const rows = (row: (element: ListedElement) => string) => elements.map(row).join('\n');
  return `// Made from the custom elements manifest.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${rows(({ name, tagName }) => `import type { ${name} } from './elements/${tagName}.js';`)}

${interfaces.join('\n\n')}

/** Attributes by tag. */
export interface TreatyElements {
${rows(({ name, tagName }) => `  '${tagName}': ${name}Attributes;`)}
}

type OfReact<A, E> = DetailedHTMLProps<HTMLAttributes<E>, E> & A & { class?: string; part?: string; slot?: string };
type OfSvelte<A> = A & { [attribute: string]: unknown };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${rows(({ name, tagName }) => `      '${tagName}': OfReact<${name}Attributes, ${name}>;`)}
    }
  }
}

declare global {
  namespace svelteHTML {
    interface IntrinsicElements {
${rows(({ name, tagName }) => `      '${tagName}': OfSvelte<${name}Attributes>;`)}
    }
  }
}
`;
}

/** `treaty-select` as a property of a React component. */
const handlerOf = (event: string) => `on${event.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** Components for React: a module, and its types. */
export function reactWrappers(elements: readonly ListedElement[]): { readonly code: string; readonly types: string } {
  const code = elements.map(({ name, tagName, events = [] }) =>
    [
      `export const ${name} = createComponent({`,
      '  react: React,',
      `  tagName: '${tagName}',`,
      `  elementClass: ${name}Element,`,
      `  events: { ${events.map(({ name: event }) => `${handlerOf(event)}: '${event}'`).join(', ')} },`,
      '});',
    ].join('\n'),
  );
  const types = elements.map(
    ({ name, events = [] }) =>
      `export declare const ${name}: ReactWebComponent<${name}Element, { ${events
        .map(({ name: event }) => `${handlerOf(event)}: EventName<${eventTypes[event] ?? 'Event'}>`)
        .join('; ')} }>;`,
  );
  const imports = (from: string) =>
    elements.map(({ name, tagName }) => `import ${from}{ ${name} as ${name}Element } from './define/${tagName}.js';`).join('\n');
  return {
    code: `// Made from the custom elements manifest.
import * as React from 'react';
import { createComponent } from '@lit/react';
${imports('')}

${code.join('\n\n')}
`,
    types: `// Made from the custom elements manifest.
import type { EventName, ReactWebComponent } from '@lit/react';
${imports('type ')}
import type { ${Object.values(eventTypes).join(', ')} } from './elements/events.js';

${types.join('\n')}
`,
  };
}
