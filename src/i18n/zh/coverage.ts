/** Messages of `treaty-coverage`, in Chinese; see `../en.ts` for the rules. */
export const coverage: typeof import('../en/coverage.js').coverage = {
  // Headings
  headingInstruments: (p) => `截至${p.date}，${p.nText}项文书各自的缔约国数目`,
  headingBy: {
    region: (p) => `截至${p.date}按区域列出的缔约方：${p.instrument}`,
    subregion: (p) => `截至${p.date}按次区域列出的缔约方：${p.instrument}`,
    group: (p) => `截至${p.date}按区域组列出的缔约方：${p.instrument}`,
  },
  headingSeveralBy: {
    region: (p) => `截至${p.date}按区域列出的${p.nText}项文书的缔约方`,
    subregion: (p) => `截至${p.date}按次区域列出的${p.nText}项文书的缔约方`,
    group: (p) => `截至${p.date}按区域组列出的${p.nText}项文书的缔约方`,
  },

  // Results
  resultMost: (p) =>
    `在${p.allText}项文书中可计数的${p.nText}项里，缔约方最多的是：${p.most}，${p.membersText}个会员国中的${p.mostText}个；最少的是：${p.fewest}，${p.fewestText}个`,
  resultMostAll: (p) =>
    `缔约方最多的是：${p.most}，${p.membersText}个会员国中的${p.mostText}个；最少的是：${p.fewest}，${p.fewestText}个`,
  resultAlike: (p) =>
    `可计数的文书有${p.nText}项：${p.membersText}个会员国中有${p.partyText}个是其中每一项的缔约方`,
  instruments: (p) => `${p.nText}项文书`,
  resultHighest: (p) =>
    `比例最高：${p.high}，${p.highOf}个会员国中的${p.highText}个；最低：${p.low}，${p.lowOf}个中的${p.lowText}个`,
  resultWithin: (p) => `${p.region}：${p.result}`,

  // The picture
  chartOf: (p) => `${p.heading}。${p.result}。`,
  hint: '上下键逐条移动，左右键沿条形移动，Home和End移到其首段和末段。在名称上按Enter显示该文书，在某段上按Enter列出其国家并单独突出。Esc离开。',
  membersIn: (p) => `${p.nText}个会员国`,
  percent: (p) => `${p.text}%`,
  below: (p) => `<${p.text}`,
  above: (p) => `>${p.text}`,
  atLeast: (p) => `≥ ${p.text}`,
  notKnown: (p) => `${p.text}不详`,
  beside: (p) => `+${p.text}`,
  noList: '不详：无缔约方名单',
  total: (p) => `共${p.nText}个缔约方，${p.when}`,
  later: (p) => `后于${p.date}通过`,
  showOnly: (p) => `显示：${p.instrument}`,
  showAll: (p) => `显示全部${p.nText}项文书`,
  shown: (p) => `已显示：${p.instrument}`,
  shownAll: (p) => `已显示全部${p.nText}项文书`,

  // Names and values, for a screen reader and the tooltip
  barName: (p) => `${p.instrument}，${p.region}`,
  spokenPart: (p) => `${p.bar}：${p.status}，${p.value}`,
  spokenPartWith: (p) => `${p.bar}：${p.status}，${p.value}，${p.state}在其中`,
  spokenBar: (p) => `${p.bar}：${p.value}`,
  partOf: (p) => `${p.status}：${p.nText}`,
  ofMembers: (p) => `${p.membersText}个会员国中的${p.nText}个（${p.share}）`,
  ofMembersAtLeast: (p) => `${p.membersText}个会员国中至少${p.nText}个`,
  andMore: (p) => `${p.states}，另有${p.nText}个`,
  members: '会员国',
  count: '数目',
  states: '国家',
  notMembers: '非会员缔约方',
  shareOfParties: '缔约方比例',
  published: '公布的总数',

  // Caption
  captionUnknown: (p) => `以阴影线表示，因所附数据没有缔约方名单：${p.instruments}。`,
  captionPartial: (p) => `部分以阴影线表示，因名单日期之前的行为大多没有日期：${p.instruments}。`,
  captionLater: (p) => `在该日之后通过：${p.instruments}。`,
  captionTotals: '轮廓线表示在所注日期公布的全部缔约方总数：未说明是哪些国家，并可能包括非会员缔约方。',
  captionBeside: '加号后的数字是非会员国的缔约方数目：列在条形旁边，不在其中。',
  captionTwice: (p) => `属于两个组别，在两组中均计入：${p.states}。`,
  captionNoGroup: (p) => `不属于其中任何组别的会员国：${p.states}。`,
  captionMarked: (p) => `下划线标出各条形中${p.state}所在的部分。`,
};
