/** Messages of `treaty-table` and of the button that saves a table, in Chinese; see `../en.ts` for the rules. */
export const table: typeof import('../en/table.js').table = {
  // Headings and results
  headingActs: (p) => `截至${p.date}的所有行为：${p.instrument}`,
  headingActsSeveral: (p) => `截至${p.date}，${p.nText}项文书下的所有行为`,
  headingCoverage: (p) => `截至${p.date}各项文书的缔约国数目`,
  resultActs: (p) => `记录在案的行为${p.nText}项，其中同意受约束${p.consentText}项`,
  resultActsRegion: (p) => `${p.region}：记录在案的行为${p.nText}项，其中同意受约束${p.consentText}项`,
  resultCoverage: (p) => `${p.allText}项中的${p.nText}项可以计数，以${p.membersText}个会员国为准`,
  resultCoverageRegion: (p) =>
    `${p.region}：${p.allText}项中的${p.nText}项可以计数，以${p.membersText}个会员国为准`,

  // Columns that no trail has
  code: '代码',
  members: '会员国',
  beside: '非会员缔约方',
  answer: '表格所能说明的',
  answers: {
    complete: '所有状况',
    partial: '仅注明日期的行为',
    none: '无缔约方名单',
    'not-adopted': '尚未通过',
  },
  notKnown: '不详',
  notRecorded: '未记录',
  atLeast: (p) => `至少${p.partyText}个`,

  // Filters
  filterText: '按文字筛选',
  filterStatus: '状况',
  filterAct: '行为种类',
  filterRegion: '区域或组别',
  allStatuses: '所有状况',
  allActs: '所有行为',
  allRegions: '全世界',
  m49Regions: '区域',
  m49Subregions: '次区域',
  regionalGroups: '大会区域组',
  specialGroups: '有特殊需要的国家组别',
  optionCount: (p) => `${p.label}（${p.countText}）`,
  rowsOf: (p) => `${p.ofText}行中的${p.nText}行`,
  noRows: '没有符合的行',
  hint: '方向键逐行移动，Page Up和Page Down每次十行，Home和End移到首行和末行；Enter显示记录及其链接，Esc关闭。',

  // Caption
  captionUndatedActs: (p) => `${p.nText}个缔约方在名单中没有日期，在名单所载日期之前不计入。`,
  captionNoActs: (p) => `无缔约方名单，因此没有行为：${p.instruments}。`,
  captionSeveralTables: '每项文书的表格止于随其注明的日期。',

  // Files
  asOf: '图截至',
  saveCsv: '下载CSV',
  saved: (p) => `已将${p.nText}行存为${p.file}`,
};
