import { actionKinds } from '../../src/model/types.js';
import { lineOf, type Fault } from './fault.js';
import type { DataFiles } from './files.js';

const subjects = [
  'aviation',
  'maritime',
  'nuclear',
  'explosives',
  'persons',
  'financing',
  'drugs',
  'organized-crime',
  'corruption',
];

/** Codes of every table that nothing stands for, and codes given twice. */
export function checkCodes(data: DataFiles): Fault[] {
  const faults: Fault[] = [];
  const known = {
    instrument: new Set(data.instruments.map(({ id }) => id)),
    state: new Set(data.states.map(({ iso3 }) => iso3)),
    organization: new Set(data.organizations.map(({ code }) => code)),
    source: new Set(data.sources.map(({ id }) => id)),
    region: new Map(data.regions.map((region) => [region.code, region])),
  };
  const unknown = (file: string, row: number | undefined, what: string, value: string): void => {
    faults.push({ file, ...(row === undefined ? {} : { row }), message: `unknown ${what} "${value}"` });
  };

  data.actions.forEach(({ instrument, party, action, source }, index) => {
    const row = lineOf(index);
    if (!known.instrument.has(instrument)) unknown('actions.csv', row, 'instrument', instrument);
    if (!known.state.has(party) && !known.organization.has(party))
      unknown('actions.csv', row, 'party', party);
    if (!(actionKinds as readonly string[]).includes(action))
      unknown('actions.csv', row, 'action', action);
    if (!known.source.has(source)) unknown('actions.csv', row, 'source', source);
  });
  data.reach.forEach(({ iso3, mode, role }, index) => {
    const row = lineOf(index);
    if (!known.state.has(iso3)) unknown('reach.csv', row, 'State', iso3);
    if (!['direct', 'workshop'].includes(mode)) unknown('reach.csv', row, 'mode', mode);
    if (!['recipient', 'participant', 'observer', 'host', 'attended'].includes(role))
      unknown('reach.csv', row, 'role', role);
  });
  for (const { id, subject, coverage, set } of data.instruments) {
    if (!subjects.includes(subject)) unknown('instruments.json', undefined, `subject of ${id}`, subject);
    if (!['dated', 'parties', 'totals'].includes(coverage))
      unknown('instruments.json', undefined, `coverage of ${id}`, coverage);
    if (!['universal-19', 'neighbours'].includes(set))
      unknown('instruments.json', undefined, `set of ${id}`, set);
  }
  for (const { iso3, kind, region, subregion, intermediate, groups } of data.states) {
    if (!['member', 'observer', 'nonmember'].includes(kind))
      unknown('states.json', undefined, `kind of ${iso3}`, kind);
    const levels = { region, subregion, ...(intermediate ? { intermediate } : {}) };
    let parent = '';
    for (const [level, code] of Object.entries(levels)) {
      const found = known.region.get(code);
      if (found?.level !== level) unknown('states.json', undefined, `${level} of ${iso3}`, code);
      else if (found.parent !== parent) {
        faults.push({
          file: 'states.json',
          message: `${iso3} is in ${level} ${code}, which belongs to "${found.parent}" and not to "${parent}"`,
        });
      }
      parent = code;
    }
    for (const group of groups) {
      if (known.region.get(group)?.level !== 'regional-group')
        unknown('states.json', undefined, `regional group of ${iso3}`, group);
    }
  }
  return [...faults, ...checkTwice(data)];
}

function checkTwice(data: DataFiles): Fault[] {
  const lists: [file: string, what: string, values: readonly string[]][] = [
    ['instruments.json', 'instrument', data.instruments.map(({ id }) => id)],
    ['states.json', 'State', data.states.map(({ iso3 }) => iso3)],
    ['states.json', 'two-letter code', data.states.map(({ iso2 }) => iso2)],
    ['states.json', 'M49 code', data.states.map(({ m49 }) => m49)],
    ['organizations.json', 'organization', data.organizations.map(({ code }) => code)],
    ['sources.json', 'source', data.sources.map(({ id }) => id)],
    ['milestones.json', 'milestone', data.milestones.map(({ id }) => id)],
    ['regions.json', 'region', data.regions.map(({ code }) => code)],
    ['programme-totals.json', 'total', data.programmeTotals.totals.map(({ id }) => id)],
    ['boundaries/areas.csv', 'area', data.areas.map(({ id }) => id)],
  ];
  return lists.flatMap(([file, what, values]) =>
    values
      .filter((value, at) => values.indexOf(value) !== at)
      .map((value) => ({ file, message: `${what} "${value}" stands twice` })),
  );
}
