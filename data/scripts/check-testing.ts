/** What tests of the checks share: the sound data, ways to break them, and what a check must then say. */
import assert from 'node:assert/strict';
import { faultText, type Fault } from './fault.js';
import type { ActionRow, DataFiles } from './files.js';
import { readData } from './read.js';

/** The committed data. */
export const sound = readData();

/** The sound data with one list replaced. */
export function broken(changes: Partial<DataFiles>): DataFiles {
  return { ...sound, ...changes };
}

/** The data with the first act that meets a condition changed; and the line it stands in. */
export function withAct(
  condition: (row: ActionRow) => boolean,
  change: Partial<ActionRow>,
): { readonly data: DataFiles; readonly line: number } {
  const index = sound.actions.findIndex(condition);
  assert.ok(index >= 0);
  const actions = sound.actions.map((row, at) => (at === index ? { ...row, ...change } : row));
  return { data: broken({ actions }), line: index + 2 };
}

/** The data with a further act after the first that meets a condition. */
export function withFurtherAct(
  condition: (row: ActionRow) => boolean,
  change: Partial<ActionRow>,
): { readonly data: DataFiles; readonly line: number } {
  const index = sound.actions.findIndex(condition);
  assert.ok(index >= 0);
  const further = { ...sound.actions[index]!, ...change };
  return { data: broken({ actions: sound.actions.toSpliced(index + 1, 0, further) }), line: index + 3 };
}

/** The data with one item of a list changed. */
export function changed<T>(items: readonly T[], condition: (item: T) => boolean, change: Partial<T>): T[] {
  assert.ok(items.some(condition));
  return items.map((item) => (condition(item) ? { ...item, ...change } : item));
}

/** One fault and no other, at this place, that says so. */
export function only(faults: readonly Fault[], where: string, message: RegExp): void {
  assert.equal(faults.length, 1, faults.map(faultText).join('\n') || 'no fault found');
  const text = faultText(faults[0]!);
  assert.ok(text.startsWith(`${where}: `), text);
  assert.match(text, message);
}

/** Kenya's acts on the Financing Convention: signed on 4 December 2001, ratified on 27 June 2003. */
export const kenyaSigns = ({ instrument, party, action }: ActionRow) =>
  instrument === 'financing-1999' && party === 'KEN' && action === 'signature';
export const kenyaRatifies = ({ instrument, party, action }: ActionRow) =>
  instrument === 'financing-1999' && party === 'KEN' && action === 'ratification';
