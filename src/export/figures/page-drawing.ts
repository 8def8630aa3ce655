import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Room } from '../plate.js';
import { styled } from '../styled.js';
import { treeOf, type TreeNode } from '../tree.js';
import { round } from './sheet.js';

/*
 * Drawings that stand in HTML on the page: found in its template, and taken out
 * with the looks they have there.
 */

type Children = TreeNode['children'];

/** The classes of a node. */
export const classesOf = ({ attributes }: TreeNode): readonly string[] => (attributes.get('class') ?? '').split(/\s+/);

/** Every node of a class, in order; what is inside one that is found is not looked at. */
export function allOf(children: Children, name: string): readonly TreeNode[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : classesOf(child).includes(name) ? [child] : allOf(child.children, name),
  );
}

/** The first node of a class. */
export const oneOf = (children: Children, name: string): TreeNode | undefined => allOf(children, name)[0];

/** What is said inside a node. */
export const wordsOf = ({ children }: TreeNode): string =>
  children.map((one) => (typeof one === 'string' ? one : wordsOf(one))).join('');

/** Groups in place of `svg` elements, which cut off in a file what they let overflow on the page. */
function withoutFrames(children: Children): (TreeNode | string)[] {
  return children.map((child) => {
    if (typeof child === 'string') return child;
    const inside = withoutFrames(child.children);
    if (child.name !== 'svg') return { ...child, children: inside };
    const kept = new Map([...child.attributes].filter(([name]) => !/^(?:x|y|width|height|viewBox)$/.test(name)));
    const number = (name: string) => Number(child.attributes.get(name) ?? 0);
    const [left = 0, top = 0] = (child.attributes.get('viewBox') ?? '').split(/\s+/).map(Number);
    const [x, y] = [round(number('x') - left), round(number('y') - top)];
    if (x !== 0 || y !== 0) kept.set('transform', `translate(${x} ${y})`);
    return { name: 'g', attributes: kept, children: inside };
  });
}

/** Places that take a pointer, and show nothing. */
function withoutTargets(children: Children): (TreeNode | string)[] {
  return children.flatMap((child): (TreeNode | string)[] => {
    if (typeof child === 'string') return [child];
    return classesOf(child).includes('hit') ? [] : [{ ...child, children: withoutTargets(child.children) }];
  });
}

/**
 * Nodes of the page with their looks, at their own origin.
 * @param width what their percentages are of.
 */
export function drawn(children: Children, { palette, rules }: Room, width = 0): (TreeNode | string)[] {
  return withoutFrames(styled(withoutTargets(children), { palette, rules, width }));
}

/** A template of the page as nodes. */
export const drawnFrom = (template: TemplateResult | SVGTemplateResult, room: Room, width = 0): (TreeNode | string)[] =>
  drawn(treeOf(template), room, width);
