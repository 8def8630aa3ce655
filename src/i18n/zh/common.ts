import type { CommonMessages } from '../en.js';
import { table } from './table.js';

/** Messages that every widget may need, in Chinese; see `../en.ts` for the rules. */
export const common: CommonMessages = {
  dates: {
    months: [
      ...['1月', '2月', '3月', '4月', '5月', '6月', '7月'],
      ...['8月', '9月', '10月', '11月', '12月'],
    ],
    day: (p) => `${p.year}年${p.month}${p.day}日`,
    month: (p) => `${p.year}年${p.month}`,
  },

  // Headings
  headingOne: (p) => `截至${p.date}，谁是缔约方：${p.instrument}`,
  headingSeveral: (p) => `截至${p.date}，各国在${p.nText}项文书中是多少项的缔约方`,
  headingNothing: '未选择文书',

  // Results
  resultOne: (p) => `${p.membersText}个会员国中的${p.partyText}个`,
  resultOneRegion: (p) => `${p.region}：${p.membersText}个会员国中的${p.partyText}个`,
  resultOneBeside: (p) => `${p.membersText}个会员国中的${p.partyText}个，另有${p.nText}个非会员缔约方`,
  resultOneRegionBeside: (p) =>
    `${p.region}：${p.membersText}个会员国中的${p.partyText}个，另有${p.nText}个非会员缔约方`,
  resultNoTable: '未附有该文书的缔约方名单',
  resultPartial: (p) => `${p.membersText}个会员国中至少${p.partyText}个；其余各国，表格无法说明`,
  resultSeveral: (p) => `${p.membersText}个会员国中有${p.allText}个是全部${p.nText}项可计数文书的缔约方`,
  resultSeveralRegion: (p) =>
    `${p.region}：${p.membersText}个会员国中有${p.allText}个是全部${p.nText}项可计数文书的缔约方`,
  resultNoneCounted: '在此日期，这些文书均无法计数',
  resultNotAdopted: (p) => `后于${p.date}通过`,

  // Statuses
  status: {
    party: '缔约方',
    signatory: '仅签署',
    withdrawn: '已退出',
    none: '均未',
    unknown: '不详',
    'not-a-state': '尚未计入',
  },
  statusMeaning: {
    party: '在该日或之前已交存同意受约束的文书',
    signatory: '已签署，尚未交存同意受约束的文书',
    withdrawn: '曾为缔约方；其退出已生效',
    none: '据所附表格记录，既未签署，也不是缔约方',
    unknown: '所附表格无法回答这一日期的情况',
    'not-a-state': '在此日期尚不是会员国，也没有记录其自身的行为',
  },
  neutral: '未着色',
  joinedOf: (p) => `${p.ofText}项中的${p.joinedText}项`,
  joinedRange: (p) => `${p.fromText}–${p.toText}`,
  eitherNumber: (p) => `${p.fromText}或${p.toText}`,
  joinedUnknown: (p) => `${p.ofText}项中的${p.joinedText}项，${p.nText}项不详`,

  // Acts
  action: {
    signature: '签署',
    ratification: '批准',
    acceptance: '接受',
    approval: '核准',
    accession: '加入',
    succession: '继承',
    'definitive-signature': '确定性签署',
    'formal-confirmation': '正式确认',
    withdrawal: '退出',
    party: '列为缔约方',
    consent: '同意受约束（方式未说明）',
    participation: '参加',
  },
  actionOn: (p) => `${p.action}，${p.date}`,
  statusWithAct: (p) => `${p.status}（${p.act}）`,
  actionUndated: (p) => `${p.action}，日期不详`,

  // The legal trail
  trail: {
    state: '国家',
    instrument: '文书',
    status: '状况',
    meaning: '含义',
    act: '行为',
    date: '日期',
    signature: '签署',
    inForce: '生效',
    inForceHere: '对该国生效',
    depositary: '保存人',
    asOf: '表格截至',
    source: '来源',
    note: '说明',
    member: '联合国会员国',
    joined: '缔约',
    region: '区域',
  },
  shortNameOnly: (p) => `${p.name}（简称由本项目翻译；数据中没有该语文的标题）`,
  titleNotAuthentic: (p) => `${p.title}（非作准标题）`,
  notInForce: '据所附数据，尚未生效',
  memberSince: (p) => `自${p.date}起`,
  notMember: '非会员国',

  // What a screen reader says of one State
  spokenState: (p) => `${p.state}：${p.status}`,
  spokenStateAct: (p) => `${p.state}：${p.status}，${p.action}，${p.date}`,
  spokenJoined: (p) => `${p.state}：${p.joined}`,

  // Caption
  captionAsOf: (p) => `截至${p.date}。`,
  captionBeyond: (p) => `${p.instrument}：所附表格止于${p.date}；其后的行为不在其中。`,
  captionBeyondSeveral: (p) => `所附表格中有些截止较早，最早的止于${p.date}；其后的行为不在其中。`,
  captionNoSignatures: (p) => `该表格不含签署：仅签署的国家显示为“${p.none}”。`,
  captionNoSignaturesSeveral: '有些表格不含签署。',
  captionPartial: (p) =>
    `来源列出截至${p.date}的缔约方，大多没有日期。对更早的日期，只有注明日期的行为可作回答；其余显示为不详。`,
  captionTotals: (p) => `已知缔约方总数：${p.totals}。`,
  captionTotal: (p) => `${p.partiesText}（${p.asOf}）`,
  captionNoTable: '所附数据没有该文书的缔约方名单。',
  captionNotAdopted: (p) => `${p.instrument}：${p.date}通过；在此之前无人可成为缔约方。`,
  captionInForce: (p) => `${p.date}生效。`,
  captionCounted: (p) => `计入${p.allText}项文书中的${p.nText}项：${p.instruments}。`,
  captionExcluded: {
    'totals-only': (p) => `未计入，因无缔约方名单：${p.instruments}。`,
    undated: (p) => `未计入，因无该日的日期资料：${p.instruments}。`,
    'not-adopted': (p) => `未计入，因通过较晚：${p.instruments}。`,
  },
  captionNoWithdrawals: '来源不包括退出情况。',
  captionSource: (p) => `来源：${p.sources}。`,
  captionSourceDepositary: (p) => `来源：${p.sources}。保存人：${p.depositary}。`,
  captionDepositary: (p) => `保存人：${p.depositary}。`,
  captionMore: '关于此图',
  saveAs: (p) => `下载${p.format}`,
  savedAs: (p) => `已存为${p.file}`,
  errorSave: (p) => `无法生成${p.file}。请重试。`,
  captionBoundaries: '边界依据UN Geodata绘制。',

  // Controls
  mapOf: (p) => `${p.heading}。${p.result}。`,
  mapHint: '方向键移到相邻国家，输入字符按名称查找国家，Home和End移到第一个和最后一个，Enter选择，Esc离开。',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '显示整幅地图',
  wheelHint: '按住Ctrl或⌘并滚动以缩放',
  touchHint: '用两指移动地图',
  searchLabel: '查找国家',
  searchNone: '没有这一名称的国家',
  searchFound: (p) => `找到${p.nText}个国家`,
  showTable: '以表格显示',
  showPicture: '以图形显示',
  legend: '图例',
  legendFiltered: (p) => `仅显示：${p.labels}`,
  legendAll: '全部显示',
  close: '关闭',
  selected: (p) => `已选择${p.state}`,
  unselected: '已取消选择',

  // The date slider
  dateLabel: '日期',
  play: '播放',
  pause: '暂停',
  dateWithMilestone: (p) => `${p.date}：${p.milestone}`,
  monthBack: '后退一个月',
  monthOn: '前进一个月',
  yearBack: '后退一年',
  yearOn: '前进一年',

  // The table
  tableCaption: (p) => `${p.heading}：${p.result}`,
  tableRows: (p) => `${p.nText}行`,
  sortBy: (p) => `按“${p.column}”排序`,
  sortedAscending: (p) => `已按“${p.column}”升序排列`,
  sortedDescending: (p) => `已按“${p.column}”降序排列`,

  // Faults
  errorTitle: '无法按要求绘制此图',
  errorInstrument: (p) => `“instruments”中的“${p.value}”不是已知文书。`,
  errorInstrumentNear: (p) => `“instruments”中的“${p.value}”不是已知文书。最接近的：${p.nearest}。`,
  errorNoInstrument: '“instruments”中未指明文书。请写标识符，例如financing-1999或universal-19。',
  errorDate: (p) => `“${p.attribute}”中的“${p.value}”不是日期。请按年-月-日书写，例如2005-04-25。`,
  errorChoice: (p) => `“${p.value}”不是“${p.attribute}”的值。有效值：${p.valid}。`,
  errorRegion: (p) => `“region”中的“${p.value}”不是已知的区域或组别。`,
  errorRegionNear: (p) => `“region”中的“${p.value}”不是已知的区域或组别。最接近的：${p.nearest}。`,
  errorInside: '此组件内部发生错误。',
  ownLoading: '正在加载本网页的数据……',
  ownPart: '无法加载读取本网页数据的部分。',
  ownBundled: '显示的是此组件所附的数据。',
  ownBefore: '仍显示先前的内容。',
  ownRetry: '重试',
  table,
};
