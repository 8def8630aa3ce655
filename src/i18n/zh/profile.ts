/** Messages of `treaty-profile`, in Chinese; see `../en.ts` for the rules. */
export const profile: typeof import('../en/profile.js').profile = {
  // Headings and results
  heading: (p) => `${p.state}：截至${p.date}已成为缔约方的文书`,
  headingNone: (p) => `一国截至${p.date}已成为缔约方的文书`,
  resultNone: '请选择国家',
  result: (p) => `${p.toldText}项文书中${p.partyText}项的缔约方`,
  resultUnknown: (p) => `可判明的${p.toldText}项中${p.partyText}项的缔约方；${p.unknownText}项不详`,
  resultNothing: '所附表格无法说明这一日期的情况',
  resultNotCounted: '在此日期尚不是会员国，也没有记录其自身的行为',
  resultNotAdopted: '截至此日期，这些文书均未通过',

  // The card
  chooseState: '国家',
  choose: '请选择国家……',
  notMembers: '非联合国会员国',
  facts: {
    formal: '正式名称',
    member: '成为会员国日期',
    notMember: '会员资格',
    region: '区域',
    subregion: '次区域',
    groups: '组别',
  },
  observer: '观察员国，非会员国',
  nonmember: '非会员国',

  // Subjects and their sums
  subjects: {
    aviation: '民用航空',
    maritime: '海上航行',
    nuclear: '核材料',
    explosives: '炸药',
    persons: '人员保护',
    financing: '资助',
    drugs: '毒品',
    'organized-crime': '有组织犯罪',
    corruption: '腐败',
    own: '由发布者提供',
  },
  sum: (p) => `${p.toldText}项中的${p.partyText}项`,
  sumUnknown: (p) => `${p.toldText}项中的${p.partyText}项，${p.unknownText}项不详`,
  sumNothing: '不详',
  sumNone: '尚无',

  // Marks of the checklist
  marks: {
    party: '缔约方',
    signatory: '仅签署',
    withdrawn: '已退出',
    none: '非缔约方',
    unknown: '不详',
    'not-adopted': '尚未通过',
    'not-a-state': '尚未计入',
  },
  markMeaning: {
    'not-adopted': '在此日期之后通过：当时尚无从成为缔约方',
  },
  inForceHere: (p) => `自${p.date}起对其生效`,
  inForce: (p) => `文书自${p.date}起生效`,
  notInForce: '文书在此日期尚未生效',
  adopted: (p) => `${p.date}通过`,
  tableEnds: (p) => `截至${p.date}，即其表格的截止日期`,
  why: {
    'no-table': '所附数据没有其缔约方名单',
    undated: '其缔约方名单没有该国的日期',
  },
  noSignatures: '其表格不含签署',

  // What remains
  remains: (p) => `尚待成为缔约方的文书：${p.nText}项`,
  remainsNothing: '在可判明的文书中，已无待加入者',
  remainsSigned: (p) => `${p.instrument}，${p.date}签署`,
  remainsUnknown: (p) => `无法判明：${p.instruments}。`,

  listOf: (p) => `${p.heading}。${p.result}。`,
  hint: '方向键在各项文书之间移动，Home和End移到第一项和最后一项，Enter打开记录及其链接，Esc关闭并离开。',

  // Caption
  captionEnds: '表格在此日期之前截止的，其行中有说明。',
  captionChecklist: '空框表示尚待采取的步骤：签署或同意受约束。“非缔约方”是指所附表格中没有任何行为。',

  // Faults
  errorState: (p) => `“state”中的“${p.value}”不是已知国家。请写其英文名称或代码，例如KEN。`,
  errorStateNear: (p) => `“state”中的“${p.value}”不是已知国家。最接近的：${p.nearest}。`,
};
