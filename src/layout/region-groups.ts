import { regionNames } from '../model/regions.js';

/** Regions and groups as a list to choose from offers them: by what kind of group they are. */
export interface RegionGroups {
  readonly regions: readonly string[];
  readonly subregions: readonly string[];
  readonly regionalGroups: readonly string[];
  readonly specialGroups: readonly string[];
}

/** M49's own five regions; every other code of digits is a part of one of them. */
const five = ['002', '019', '142', '150', '009'];
const special = ['LDC', 'LLDC', 'SIDS'];

/** The codes of all regions and groups, each once, in the order of `regionNames`. */
export function regionGroups(): RegionGroups {
  const codes = Object.keys(regionNames);
  const isNumber = (code: string) => /^\d/.test(code);
  return {
    regions: five,
    subregions: codes.filter((code) => isNumber(code) && !five.includes(code)),
    regionalGroups: codes.filter((code) => !isNumber(code) && !special.includes(code)),
    specialGroups: special,
  };
}
