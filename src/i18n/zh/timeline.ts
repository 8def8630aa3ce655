
/** Short names of milestones, for labels in the picture. */
const milestones: Readonly<{ [id: string]: string }> = {
  'resolution-49-60': '第49/60号决议',
  'resolution-1373': '第1373号决议',
  'programme-launch': '全球方案',
  'project-start': 'GLO/R35项目',
  'eleventh-congress': '曼谷大会',
  'global-strategy': '全球战略',
};

/** Messages of `treaty-timeline`, in Chinese; see `../en.ts` for the rules. */
export const timeline: typeof import('../en/timeline.js').timeline = {
  // Headings
  headingParties: (p) => `缔约方，${p.from}–${p.to}：${p.instrument}`,
  headingPartiesSeveral: (p) => `${p.nText}项文书的缔约方，${p.from}–${p.to}`,
  headingActs: (p) => `每年成为缔约方的国家，${p.from}–${p.to}：${p.instrument}`,
  headingActsSeveral: (p) => `每年成为${p.nText}项文书缔约方的国家，${p.from}–${p.to}`,

  // Results
  result: (p) => `截至${p.date}，${p.membersText}个会员国中有${p.partyText}个是缔约方`,
  resultRegion: (p) => `${p.region}：截至${p.date}，${p.membersText}个会员国中有${p.partyText}个是缔约方`,
  resultNamed: (p) => `${p.instrument}：截至${p.date}，${p.membersText}个会员国中有${p.partyText}个是缔约方`,
  resultNamedRegion: (p) =>
    `${p.region}，${p.instrument}：截至${p.date}，${p.membersText}个会员国中有${p.partyText}个是缔约方`,
  resultEach: (p) => `截至${p.date}，${p.membersText}个会员国中有${p.partyText}个是各项文书的缔约方`,
  resultEachRegion: (p) =>
    `${p.region}：截至${p.date}，${p.membersText}个会员国中有${p.partyText}个是各项文书的缔约方`,
  resultRange: (p) => `截至${p.date}，${p.membersText}个会员国中有${p.fromText}至${p.toText}个是缔约方`,
  resultRangeRegion: (p) =>
    `${p.region}：截至${p.date}，${p.membersText}个会员国中有${p.fromText}至${p.toText}个是缔约方`,
  resultAtLeast: (p) => `截至${p.date}，${p.membersText}个会员国中至少有${p.partyText}个是缔约方`,
  resultUnknown: (p) => `所附数据无法说明截至${p.date}谁是缔约方`,
  resultSurge: (p) => `第1373（2001）号决议后一年有${p.afterText}项同意受约束行为，前一年为${p.beforeText}项`,
  resultPeak: (p) => `${p.year}年有${p.nText}项同意受约束行为，为所示各年之最`,
  resultNoActs: '这些年没有注明日期的同意受约束行为',
  results: (p) => `${p.first}。${p.second}`,

  // Labels in the picture
  members: '联合国会员国',
  membersOf: (p) => `联合国会员国，${p.region}`,
  milestones,
  milestonesLabel: '重要事件',
  inAll: (p) => `共${p.nText}`,
  range: (p) => `${p.fromText}–${p.toText}`,

  // Sound
  listen: '收听',
  stopListening: '停止收听',
  heard: (p) => `${p.instrument}，${p.from}–${p.to}：音调越高，缔约方越多`,

  // Names and values, for a screen reader and the tooltip
  hint: '左右键沿线移动，上下键移到另一条线或重要事件，Home和End移到第一个和最后一个，Enter设定日期，空格键仅显示一条线，Esc离开。',
  spokenParties: (p) => `${p.date}：${p.nText}个缔约方`,
  spokenPartiesBeside: (p) => `${p.date}：${p.nText}个缔约方，其中会员国${p.membersText}个`,
  spokenAtLeast: (p) => `${p.date}：至少${p.nText}个缔约方`,
  spokenYear: (p) => `${p.year}年：${p.nText}项同意受约束行为`,
  spokenYearUntil: (p) => `${p.year}年，资料截至${p.date}：${p.nText}项同意受约束行为`,
  spokenNothing: '这些年没有任何资料',
  spokenMilestone: (p) => `${p.date}：${p.title}`,
  published: (p) => `${p.date}：${p.nText}个缔约方，公布的总数`,
  act: (p) => `${p.state}，${p.action}`,
  event: (p) => `${p.state}，${p.event}`,
  actsAndMore: (p) => `${p.acts}，另有${p.nText}项`,
  admitted: '成为会员国',
  atLeast: (p) => `至少${p.text}`,
  undated: '行为无日期；自该日起生效',
  publishedTotal: (p) => `${p.nText}个，不论是否会员国：公布的总数`,
  wholeList: (p) => `缔约方完整名单，其中${p.nText}个没有日期`,
  yearActs: (p) => `${p.nText}项同意受约束行为`,

  // Lines of the tooltip and columns of the table
  trail: {
    parties: '缔约方',
    acts: '同意受约束行为',
    year: '年份',
    more: '其他',
    until: '资料截至',
    who: '行为方',
    members: '其中会员国',
    basis: '依据',
  },
  more: (p) => `另有${p.nText}项行为`,
  basis: {
    dated: '注明日期的行为',
    'at-least': '仅注明日期的行为',
    list: '完整名单',
    published: '公布的总数',
  },

  // Caption
  captionCounts: '各线计算会员国数目；非会员缔约方在旁列出。',
  captionActs: '同意受约束行为指批准、接受、核准、加入、继承或确定性签署；有待批准的签署不计入。',
  captionUndated: (p) =>
    `${p.instrument}：${p.nText}个缔约方在所附名单中没有日期，不在任何阶梯之内；${p.date}处的圆点显示完整名单。`,
  captionUndatedActs: (p) => `${p.instrument}：${p.nText}个缔约方在所附名单中没有日期，不在任何条形之内。`,
  captionTotals: (p) =>
    `${p.instrument}：公布的缔约方总数，不论是否会员国：${p.totals}；圆环表示确知日期的总数。`,
  captionNoList: (p) => `所附数据没有缔约方名单，因此未绘出：${p.instruments}。`,
  captionNoTotals: (p) => `所附数据没有缔约方名单，也没有注明日期的总数：${p.instruments}。`,
  captionEnds: (p) => `${p.instrument}：所附表格止于${p.date}，其后未绘出。`,
  captionEndsSeveral: (p) => `各项文书在所附表格截止之后未绘出；最早的止于${p.date}。`,
  captionNote: (p) => `${p.instrument}：${p.note}`,
  captionPredecessors: '捷克斯洛伐克和南斯拉夫等被继承国不在表格内，因此早期数字偏低。',
  captionMarked: (p) => `各线上标出的是下列国家成为缔约方的日期：${p.state}。`,
  captionMarkedNone: (p) => `${p.state}：在所示年份内，没有在确知的日期成为其中任何一项的缔约方。`,

  // Faults
  errorOrder: (p) => `“from”（${p.from}）必须早于“to”（${p.to}）。`,
};
