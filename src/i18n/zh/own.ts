/** Messages of a host's own data, in Chinese; see `../en/own.ts`. */
export const own: typeof import('../en/own.js').own = {
  caption: {
    replace: (p) =>
      `由发布者提供：${p.instruments}，截至${p.date}。来源：${p.source}。`,
    add: (p) =>
      `由发布者补充的行为：${p.instruments}，截至${p.date}。来源：${p.source}。`,
    correct: (p) =>
      `由发布者更正的行为：${p.instruments}，截至${p.date}。来源：${p.source}。`,
  },
  failure: {
    address: (p) => `“src”中的“${p.value}”不是网址。`,
    offline: (p) => `无法获取“${p.value}”处的数据：此设备未联网。`,
    fetch: (p) => `无法获取“${p.value}”处的数据。网址可能有误，或该网站不允许本网页读取。`,
    slow: (p) => `“${p.value}”处的数据未能及时到达。`,
    cut: (p) => `“${p.value}”处的数据在结束之前中断。`,
    type: (p) => `“${p.value}”处的内容既不是JSON，也不是表格。`,
    large: (p) => `“${p.value}”处的内容超过可读取的大小。`,
  },
  status: (p) => `网站对“${p.value}”处数据的请求答复${p.status}。`,
  row: (p) => `第${p.row}行`,
  cell: (p) => `第${p.row}行“${p.column}”栏`,
  whole: '数据',
  fault: {
    form: (p) =>
      p.nearest
        ? `${p.place}：“${p.value}”不是此处应有的内容（${p.nearest}）。`
        : `${p.place}：“${p.value}”不符合所述格式。`,
    missing: (p) => `${p.place}：缺少必要内容。`,
    field: (p) =>
      p.nearest
        ? `${p.place}：此处没有“${p.value}”字段。最接近的是：${p.nearest}。`
        : `${p.place}：此处没有“${p.value}”字段。`,
    version: (p) => `${p.place}：无法读取格式的第“${p.value}”版。已知：${p.nearest}。`,
    'too-many': (p) => `${p.place}：${p.value}超出可读取的数量。`,
    'too-deep': (p) => `${p.place}：列表和对象嵌套过深。`,
    large: (p) => `${p.place}：“${p.value}”过长。`,
    syntax: (p) => `${p.place}：自“${p.value}”起无法读取。`,
    twice: (p) =>
      p.nearest
        ? `${p.place}：“${p.value}”与“${p.nearest}”并存，只能有一项。`
        : `${p.place}：“${p.value}”出现两次。`,
    text: (p) => `${p.place}：“${p.value}”含有不可见或改变文字方向的字符。`,
    party: (p) =>
      p.nearest
        ? `${p.place}：“${p.value}”不是国家或缔约组织。最接近的是：${p.nearest}。`
        : `${p.place}：“${p.value}”不是国家或缔约组织。`,
    action: (p) => `${p.place}：“${p.value}”不是条约行为。最接近的是：${p.nearest}。`,
    mode: (p) => `${p.place}：此处不能用“${p.value}”。可用：${p.nearest}。`,
    instrument: (p) =>
      p.nearest
        ? `${p.place}：“${p.value}”不是已知文书。最接近的是：${p.nearest}。`
        : `${p.place}：“${p.value}”不是已知文书。`,
    id: (p) => `${p.place}：“${p.value}”不是标识符：应为小写字母、数字和连字符。`,
    date: (p) => `${p.place}：“${p.value}”不是日期。请按年-月-日书写，例如2005-04-25。`,
    future: (p) => `${p.place}：${p.value}是未来的日期。`,
    early: (p) => `${p.place}：${p.value}早于通过日期${p.nearest}。`,
    late: (p) => `${p.place}：${p.value}晚于表格的最后日期${p.nearest}。`,
    order: (p) => `${p.place}：“${p.value}”不能早于“${p.nearest}”。`,
    conflict: (p) => `${p.place}：“${p.value}”与所附数据“${p.nearest}”矛盾。如需更正，请用“correct”方式。`,
    undated: (p) => `${p.place}：“${p.value}”需要日期。`,
    url: (p) => `${p.place}：“${p.value}”不是以http或https开头的网址。`,
    colour: (p) => `${p.place}：“${p.value}”不是可与白色页面区分的颜色（如#7a3b8f）。`,
    column: (p) =>
      p.nearest
        ? `${p.place}：“${p.value}”不是栏名。最接近的是：${p.nearest}。`
        : `${p.place}：“${p.value}”不是栏名。`,
    cells: (p) => `${p.place}：有${p.value}格，而标题行有${p.nearest}格。`,
  },
  more: (p) => `数据中还有${p.nText}处错误。`,
};
