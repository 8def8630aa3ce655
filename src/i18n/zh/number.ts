/** Messages of `treaty-number`, in Chinese; see `../en.ts` for the rules. */
export const number: typeof import('../en/number.js').number = {
  one: (p) => `截至${p.date}，${p.membersText}个会员国中有${p.figureText}个是缔约方：${p.instrument}。`,
  oneIn: (p) =>
    `${p.region}：截至${p.date}，${p.membersText}个会员国中有${p.figureText}个是缔约方（${p.instrument}）。`,
  atLeast: (p) =>
    `截至${p.date}，${p.membersText}个会员国中至少有${p.figureText}个是缔约方：${p.instrument}。`,
  atLeastIn: (p) =>
    `${p.region}：截至${p.date}，${p.membersText}个会员国中至少有${p.figureText}个是缔约方（${p.instrument}）。`,
  later: (p) => `${p.instrument}：${p.date}时无人可成为缔约方，因其于${p.adopted}通过。`,
  unknown: (p) => `${p.instrument}：所附数据无法说明截至${p.date}有多少缔约国。`,
  total: (p) =>
    `${p.instrument}：公布的缔约方总数为${p.figureText}个（${p.when}）；所附数据未说明是哪些国家。`,
  all: (p) => `截至${p.date}，${p.membersText}个会员国中有${p.figureText}个是全部${p.nText}项文书的缔约方。`,
  allCounted: (p) =>
    `截至${p.date}，${p.membersText}个会员国中有${p.figureText}个是${p.ofText}项文书中全部${p.nText}项可计数文书的缔约方。`,
  allIn: (p) =>
    `${p.region}，${p.date}：${p.membersText}个会员国中有${p.figureText}个是全部${p.nText}项文书的缔约方。`,
  allCountedIn: (p) =>
    `${p.region}，${p.date}：${p.membersText}个会员国中有${p.figureText}个是${p.ofText}项文书中全部${p.nText}项可计数文书的缔约方。`,
  noneCounted: (p) => `截至${p.date}，${p.nText}项文书均无法计数。`,

  // Lines of a list by region
  part: (p) => `${p.region}：${p.membersText}个中的${p.figureText}个。`,
  partAtLeast: (p) => `${p.region}：${p.membersText}个中至少${p.figureText}个。`,

  beyond: (p) => `表格止于${p.date}。`,
  about: (p) => `截至${p.date}：来源和限制`,
};
