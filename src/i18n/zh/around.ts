/** Messages of what countries had joined before and after an activity, in Chinese; see `../en.ts` for the rules. */
export const around: typeof import('../en/around.js').around = {
  heading: '方案某项活动之前和之后',
  activity: (p) => (p.place ? `${p.title}，${p.place}，${p.when}` : `${p.title}，${p.when}`),
  result: (p) => `在提到的${p.nText}个国家中，${p.moreText}个在两年后成为所计文书中更多项的缔约方`,
  resultOne: (p) =>
    `${p.state}是唯一提到的国家；此前已成为缔约方的文书：${p.beforeText}，两年后：${p.afterText}`,
  resultNone: '所示文书均无法在两个日期计数',

  // Columns and the key
  country: '国家',
  beforeOn: (p) => `${p.date}，前一天`,
  afterOn: (p) => `${p.date}，两年后`,
  before: '之前',
  after: '两年后',
  scale: (p) => `已成为缔约方，共${p.nText}项文书`,
  joined: (p) => `其间${p.nText}项`,
  joinedAct: (p) => `${p.instrument}：${p.action}`,
  others: (p) => `其他${p.nText}个会员国，平均`,
  othersHint: '在两个日期均为会员国且未在该活动中提到的国家',

  // The file
  when: { before: '之前', between: '其间', not: '届时尚未' },
  state: '国家',
  joinedWhen: '成为缔约方',

  // What it does not say
  captionNoCause: '两者并列显示；并不是说该活动是原因。',
  captionSame: (p) => `所计为截至${p.before}和截至${p.after}的同意受约束行为，两个日期所计文书相同。`,
  captionNamed: '仅显示公开来源提到的国家；其他国家可能也参加了。',
  captionUndated: (p) => `未计入，因其行为没有日期：${p.instruments}。`,
  captionLater: (p) => `未计入，因通过较晚：${p.instruments}。`,
  captionEnds: (p) => `未计入，因其表格在第二个日期之前截止：${p.instruments}。`,
};
