import { crossing, inRing, ringArea, wound } from './boundaries-rings.js';
import type { Point, Polygon, Ring } from './boundaries-rings.js';

interface Node {
  readonly point: Point;
  next: Node;
  /** The same crossing on the other ring; only crossings have one. */
  twin?: Node;
  /** At a crossing of the subject: the walk goes out of the clip ring here. */
  leaving?: boolean;
  seen?: boolean;
}

/**
 * What is left of `polygon` outside the ring `clip`, or inside it (`keep`), by the
 * method of Weiler and Atherton. Holes of `polygon` must not cross `clip`.
 * @returns none, one or several polygons
 */
export function cut(polygon: Polygon, clip: Ring, keep: 'outside' | 'inside'): Polygon[] {
  const [outer, ...holes] = polygon as [Ring, ...Ring[]];
  const subject = wound(outer, true);
  // The walk follows the subject, then the clip ring: backwards round what is taken away.
  const cutter = wound(clip, keep === 'inside');
  const [subjectNodes, clipNodes] = [linked(subject), linked(cutter)];
  if (!cross(subjectNodes, clipNodes, cutter)) {
    const clipInside = inRing(subject, clip[0]!);
    const subjectInside = inRing(clip, subject[0]!);
    if (keep === 'inside') return clipInside ? [[cutter]] : subjectInside ? [polygon] : [];
    if (subjectInside) return [];
    return [clipInside ? [subject, ...holes, cutter] : polygon];
  }
  const rings = walk(subjectNodes, keep === 'inside');
  return rings.map((ring) => [ring, ...holes.filter((hole) => inRing(ring, hole[0]!))]);
}

function linked(ring: Ring): Node[] {
  const nodes = ring.slice(1).map((point) => ({ point }) as Node);
  nodes.forEach((node, i) => (node.next = nodes[(i + 1) % nodes.length]!));
  return nodes;
}

/** Puts the crossings of the two rings into both; says whether there are any. */
function cross(subject: Node[], clip: Node[], cutter: Ring): boolean {
  const found: { a: Node; b: Node; nodeA: Node; nodeB: Node }[] = [];
  for (const a of subject) {
    for (const b of clip) {
      const [a1, b1] = [a.next.point, b.next.point];
      if (Math.max(a.point[0], a1[0]) < Math.min(b.point[0], b1[0])) continue;
      if (Math.max(b.point[0], b1[0]) < Math.min(a.point[0], a1[0])) continue;
      const point = crossing(a.point, a1, b.point, b1);
      if (!point) continue;
      const nodeA = { point } as Node;
      const nodeB = { point, twin: nodeA } as Node;
      nodeA.twin = nodeB;
      found.push({ a, b, nodeA, nodeB });
    }
  }
  // Insert along each edge in order of distance from its start. The originals are
  // found through `subject` and `clip`, so relinking as we go does no harm.
  insert(found.map(({ a, nodeA }) => [a, nodeA]));
  insert(found.map(({ b, nodeB }) => [b, nodeB]));
  // An edge may cross the clip ring more than once: in and out then alternate.
  for (const a of subject) settle(a, cutter);
  return found.length > 0;
}

function insert(pairs: (readonly [Node, Node])[]): void {
  const byEdge = new Map<Node, Node[]>();
  for (const [edge, node] of pairs) byEdge.set(edge, [...(byEdge.get(edge) ?? []), node]);
  for (const [edge, nodes] of byEdge) {
    const far = ({ point }: Node) =>
      Math.hypot(point[0] - edge.point[0], point[1] - edge.point[1]);
    const end = edge.next;
    nodes.sort((m, n) => far(m) - far(n));
    nodes.reduce((previous, node) => (previous.next = node), edge).next = end;
  }
}

function settle(start: Node, cutter: Ring): void {
  let inside = inRing(cutter, start.point);
  for (let node = start.next; node.twin; node = node.next) {
    node.leaving = inside;
    inside = !inside;
  }
}

/** Follows one ring from crossing to crossing, changing rings at each. */
function walk(subject: Node[], keepInside: boolean): Ring[] {
  const rings: Ring[] = [];
  for (const start of crossingsOf(subject)) {
    if (start.seen || start.leaving === keepInside) continue;
    const ring: Ring = [];
    let node = start;
    do {
      node.seen = true;
      do {
        ring.push(node.point);
        node = node.next;
      } while (!node.twin);
      node = node.twin;
    } while (node !== start);
    ring.push(ring[0]!);
    if (ringArea(ring) !== 0) rings.push(ring);
  }
  return rings;
}

function crossingsOf(subject: Node[]): Node[] {
  const nodes: Node[] = [];
  for (const start of subject) {
    for (let node = start.next; node.twin; node = node.next) nodes.push(node);
  }
  return nodes;
}
