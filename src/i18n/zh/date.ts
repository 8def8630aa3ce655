/** Messages of `treaty-date`, in Chinese; see `../en.ts` for the rules. */
export const date: typeof import('../en/date.js').date = {
  heading: '选择日期',
  result: (p) => `${p.date}，联合国有${p.membersText}个会员国`,
  exact: '确切日期',
  range: (p) => `从${p.from}到${p.to}。`,
  outside: (p) => `各图显示${p.date}的情况，不在滑块的范围（${p.from}至${p.to}）之内。`,
  ticks: '滑块下方的刻度是各项文书历史上的事件。',
  columnDate: '日期',
  columnEvent: '事件',
  errorOrder: (p) => `“min”中的“${p.min}”不早于“max”中的“${p.max}”。`,
};
