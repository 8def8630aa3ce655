/*
 * What the page of each element begins with, to be changed there: the tag at work on a day that shows
 * what it is for.
 */
export const examples: Readonly<{ [tag: string]: string }> = {
  'treaty-map': `<treaty-map
  instruments="financing-1999"
  as-of="2005-04-25"
  timeline
  downloads="csv svg png"
></treaty-map>`,
  'treaty-timeline': `<treaty-timeline
  instruments="financing-1999,bombings-1997"
  as-of="2005-04-25"
  milestones
></treaty-timeline>`,
  'treaty-coverage': `<treaty-coverage
  instruments="financing-1999"
  by="region"
  as-of="2005-04-25"
></treaty-coverage>`,
  'treaty-matrix': `<treaty-matrix
  instruments="universal-12"
  region="caribbean"
  as-of="2005-04-25"
></treaty-matrix>`,
  'treaty-profile': `<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>`,
  'treaty-number': `<treaty-number
  instruments="financing-1999"
  by="region"
  as-of="2005-04-25"
></treaty-number>`,
  'treaty-table': `<treaty-table
  instruments="financing-1999"
  region="oceania"
  as-of="2005-04-25"
  downloads="csv"
></treaty-table>`,
  'treaty-date': `<treaty-date group="congress" as-of="2005-04-25"></treaty-date>
<treaty-map group="congress" instruments="financing-1999" layout="tiles"></treaty-map>`,
  'treaty-reach': `<treaty-reach region="africa" as-of="2005-04-25"></treaty-reach>`,
  'treaty-nexus': `<treaty-nexus as-of="2005-04-25"></treaty-nexus>`,
};
