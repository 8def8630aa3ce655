/** Messages of `treaty-matrix`, in Chinese; see `../en.ts` for the rules. */
export const matrix: typeof import('../en/matrix.js').matrix = {
  heading: (p) => `截至${p.date}，谁是${p.nText}项文书中哪些项的缔约方`,
  result: (p) =>
    `${p.membersText}个会员国中有${p.allText}个是全部${p.nText}项可计数文书的缔约方；缔约方最多的是${p.instrument}（${p.partyText}）`,
  resultRegion: (p) =>
    `${p.region}：${p.membersText}个会员国中有${p.allText}个是全部${p.nText}项可计数文书的缔约方；缔约方最多的是${p.instrument}（${p.partyText}）`,

  // Rows and columns
  state: '国家',
  joinedOf: (p) => `共${p.nText}项`,
  joinedMeaning: (p) => `该国在${p.allText}项文书中可计数的${p.nText}项里是多少项的缔约方`,
  parties: '缔约方',
  membersOf: (p) => `共${p.membersText}个`,
  atLeast: (p) => `${p.nText}+`,
  cannotTell: '?',
  notAdopted: '–',

  // The key beside the statuses
  later: '尚未通过',
  laterCount: (p) => `${p.nText}项文书`,
  laterMeaning: '该文书在此日期之后通过',

  // What a screen reader says, and the lines of a trail
  spokenCell: (p) => `${p.state}，${p.instrument}：${p.status}`,
  spokenCellAct: (p) => `${p.state}，${p.instrument}：${p.status}，${p.action}，${p.date}`,
  spokenColumn: (p) => `${p.instrument}：${p.parties}`,
  spokenRegion: (p) => `${p.region}，${p.instrument}：${p.parties}`,
  partiesOf: (p) => `${p.membersText}个会员国中的${p.partyText}个`,
  partiesAtLeast: (p) => `${p.membersText}个会员国中至少${p.partyText}个`,
  partiesUnknown: '不详，无缔约方名单',
  partiesLater: (p) => `后于${p.date}通过`,
  membersText: (p) => `${p.nText}个会员国`,
  spokenMembers: (p) => `${p.region}：${p.members}`,
  adopted: '通过',
  partiesLine: '缔约方',
  knownTotal: '已知总数',

  // Caption
  captionYears: '格中的年份是同意受约束的年份。',
  captionTotals: (p) => `没有缔约方名单，仅知总数：${p.totals}。`,
  captionTotal: (p) => `${p.instrument}，${p.partiesText}（${p.asOf}）`,

  // Controls
  hint: '方向键在各格之间移动，输入字符按名称查找国家，Home和End移到该行两端，加按Ctrl移到表格两端，Enter选择，Esc离开。',
  order: '排序',
  sorts: { region: '按区域', name: '按名称', joined: '按文书数目' },
  columnHint: 'Enter仅显示该文书',
  onlyColumn: (p) => `仅显示：${p.instrument}`,
  back: (p) => `返回全部${p.nText}项文书`,
};
