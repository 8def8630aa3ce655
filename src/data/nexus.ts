import nexus from '../../data/nexus.json' with { type: 'json' };
import type { InstrumentId } from '../model/types.js';

export const nexusGroups = ['links', 'connections', 'goods', 'documents'] as const;

/** The four statements of the account. */
export type NexusGroupId = (typeof nexusGroups)[number];

/** One kind of link, crime, good or use; its words are messages of `treaty-nexus`. */
export interface NexusNode {
  readonly id: string;
  /** Instruments whose subject answers it; often none. */
  readonly instruments: readonly InstrumentId[];
}

export interface NexusGroup {
  readonly id: NexusGroupId;
  readonly nodes: readonly NexusNode[];
}

/** The account of the links, in its order. There are no quantities in it. */
export function nexusAccount(): readonly NexusGroup[] {
  return nexus.groups as readonly NexusGroup[];
}

/** Where the account comes from. */
export function nexusSource(): { readonly title: string; readonly url: string } {
  return nexus.source;
}
