/*
 * What the columns of files hold, in English whatever the language of the file:
 * for the programmer who reads one.
 */

const day = 'ISO 8601, YYYY-MM-DD';

/** By identifier of the column. */
const meanings: Readonly<{ [id: string]: string }> = {
  // Statuses and acts
  state: 'name of the State or party organization, as the United Nations writes it',
  code: 'ISO 3166-1 alpha-3; XEU and XEA for the European Union and EURATOM',
  instrument: 'short name of the instrument',
  status: 'status on the as-of day: party, signed only, withdrew, neither, not known, not yet counted',
  act: 'kind of the consent to be bound; empty where there is none',
  date: `day of the act, ${day}, or a year in a table of years; empty where the source gives none`,
  signature: `day of signature, ${day}; empty where there is none or the table has no signatures`,
  'in-force': `day the instrument entered into force, ${day}`,
  'in-force-here': `day from which it binds this State, ${day}, where the source prints it`,
  depositary: 'depositary of the instrument',
  source: 'title of the source of the record',
  note: 'remark on the record or the table',
  'table-as-of': `last day that the bundled table of the instrument answers for, ${day}`,
  table: `last day that the bundled table of the instrument answers for, ${day}`,
  joined: 'how many of the instruments counted the State had joined',
  // Counts
  region: 'region, subregion or regional group',
  members: 'Member States: of the United Nations, of the region, or among the parties',
  membership: 'Member States of the United Nations on that day',
  party: 'Member States that were parties',
  signatory: 'Member States that had signed only',
  withdrawn: 'Member States that had withdrawn',
  none: 'Member States that were neither',
  unknown: 'Member States of which the table cannot tell',
  share: 'parties among the Member States, in per cent',
  beside: 'parties that are not Member States',
  total: 'published total of all parties, where no list answers',
  parties: 'parties on that day; for an instrument that answers a point, of how many Member States',
  acts: 'consents to be bound in that year',
  who: 'who acted on that day or in that year, and how',
  basis: 'what the number rests on: dated acts, a whole list, a published total',
  answer: 'what the table tells on the as-of day: all statuses, dated acts only, no list',
  // The programme
  start: 'first day of the activity, ISO 8601; a month or a year where no more is known',
  end: 'last day of the activity, as `start`; empty where it is the first',
  mode: 'direct assistance or workshop',
  role: 'part the country had in the activity',
  activity: 'title of the activity',
  place: 'where it took place',
  measure: 'what the published figure counts',
  figure: 'the figure as published',
  period: 'period the figure is of',
  words: 'the words of the source',
  // Links with other crime
  group: 'statement of the source',
  node: 'point of the statement',
  examples: 'examples the source gives',
};

/**
 * What a column holds; `undefined` for one nobody has described.
 * @param isInstrument whether an identifier is an instrument's: such a column holds a status.
 */
export function meaningOf(id: string, isInstrument: (id: string) => boolean): string | undefined {
  return meanings[id] ?? (isInstrument(id) ? 'status under this instrument on the as-of day' : undefined);
}

/** Everything a file of the library may have as a column, in the order of the dictionary. */
export function dictionary(): readonly (readonly [id: string, meaning: string])[] {
  return [...Object.entries(meanings), ['financing-1999, …', 'status under this instrument on the as-of day']];
}
