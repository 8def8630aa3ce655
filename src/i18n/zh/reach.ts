/** Messages of `treaty-reach`, in Chinese; see `../en.ts` for the rules. */
export const reach: typeof import('../en/reach.js').reach = {
  // Headings
  headingMap: (p) => `截至${p.date}，有记载的全球反恐怖主义方案活动地点`,
  headingCalendar: (p) => `截至${p.date}，有记载的全球反恐怖主义方案活动`,
  headingTotals: (p) => `截至${p.date}，已公布的全球反恐怖主义方案覆盖情况`,

  // Results
  result: (p) => `${p.eventsText}中提到${p.nText}个国家`,
  resultRegion: (p) => `${p.region}：${p.eventsText}中提到${p.nText}个国家`,
  activities: (p) => `${p.nText}项活动`,
  resultNone: '截至此日期没有记载任何活动',
  resultEvent: (p) =>
    p.place ? `${p.title}，${p.place}，${p.when}：${p.who}` : `${p.title}，${p.when}：${p.who}`,
  resultOver: (p) => `${p.period}，超过${p.nText}个国家，当时有${p.membersText}个会员国：这是下限，不是计数`,
  resultExactly: (p) => `${p.period}，${p.nText}个国家，当时有${p.membersText}个会员国`,
  resultNoTotal: '截至此日期没有公布国家数目',

  // Modes, roles, and what they make of a country
  mode: { direct: '直接援助', workshop: '讲习班' },
  role: {
    recipient: '受援国',
    participant: '参加国',
    attended: '出席，身份未说明',
    host: '东道国',
    observer: '观察员',
  },
  roleCount: {
    recipient: (p) => `${p.nText}个受援国`,
    participant: (p) => `${p.nText}个参加国`,
    attended: (p) => `${p.nText}个出席国`,
    host: (p) => `${p.nText}个东道国`,
    observer: (p) => `${p.nText}个观察员`,
  },
  countries: (p) => `提到${p.nText}个国家：${p.roles}`,
  status: {
    both: '直接援助和讲习班',
    direct: '直接援助',
    workshop: '讲习班',
    attended: '出席，身份未说明',
    host: '仅为东道国',
    observer: '仅为观察员',
    undocumented: '无记载',
  },
  statusMeaning: {
    both: '接受了直接援助并参加了讲习班',
    direct: '接受了针对该国的立法援助',
    workshop: '参加了次区域或区域讲习班',
    attended: '出席了讲习班，而来源未区分该组成员与观察员',
    host: '主办或组织了一项活动；未见参加者名单',
    observer: '以观察员身份出席，未列为参加者',
    undocumented: '所查阅的公开来源均未提到该国；这并不表示方案没有惠及该国',
  },
  notNamed: '该活动中未提到',
  notNamedMeaning: '所选活动的来源未提到该国',
  spoken: (p) => `${p.state}：${p.status}，${p.nText}项活动`,
  spokenNone: (p) => `${p.state}：${p.status}`,
  spokenEvent: (p) =>
    p.place
      ? `${p.when}：${p.title}，${p.place}。${p.mode}。${p.who}`
      : `${p.when}：${p.title}。${p.mode}。${p.who}`,
  spokenTotal: (p) => `${p.measure}：${p.value}，${p.period}`,

  // Days
  days: (p) => `${p.from}至${p.to}`,
  daysOfMonth: (p) => `${p.day}日至${p.to}`,

  // The trail and the table
  trail: {
    reach: '覆盖情况',
    activity: '活动',
    role: '身份',
    mode: '种类',
    when: '时间',
    start: '开始',
    end: '结束',
    where: '地点',
    who: '参与者',
    figure: '数字',
    measure: '计算内容',
    period: '期间',
    words: '来源原文',
  },
  part: (p) =>
    p.place ? `${p.title}，${p.place}，${p.when}（${p.role}）` : `${p.title}，${p.when}（${p.role}）`,

  // Marks of activities
  marks: '活动举行地点',
  marksByDate: '活动举行时间',

  // The calendar
  calendar: '按日期排列的活动',
  calendarHint: '上下键在各项活动之间移动，右键转到来源，Enter打开，Esc离开。',
  milestones: {
    'programme-launch': '方案启动',
    'project-start': 'GLO/R35项目开始',
    'eleventh-congress': '曼谷预防犯罪大会',
  },

  // Totals
  totals: '公布的数字',
  totalsHint: '上下键在各数字之间移动，右键转到来源，Enter打开，Esc离开。',
  documented: '本组件所载活动提到的国家',
  documentedPeriod: (p) => `${p.from}至${p.to}的活动`,
  unknownRest: '还有多少不详',
  membersTick: (p) => `${p.membersText}个会员国`,

  // Caption
  captionPartial: (p) => `显示公开来源所载的活动，${p.nText}个国家；这不是完整名单。`,
  captionOwnPartial: (p) => `显示发布者提供的活动，${p.nText}个国家；未称其为完整名单。`,
  captionComplete: (p) => `显示发布者提供的活动，${p.nText}个国家，作为完整名单。`,
  captionSources: '来源：随各项活动列出的新闻稿和宣言。',
  captionPlaces: '地点为大致位置。',
  captionTotals: '各数字计算的内容和期间不同，不构成时间序列；未找到官方总数。',
  captionTotalsSources: '来源：随各数字列出的网页。',
  captionMonths: '仅知月份的活动自该月底起计入。',

  // Controls
  eventLabel: '活动',
  eventAll: '所有活动',
  loading: '正在加载活动……',

  // Faults
  errorEvent: (p) => `“event”中的“${p.value}”不是所示活动。`,
  errorEventNear: (p) => `“event”中的“${p.value}”不是所示活动。最接近的：${p.nearest}。`,
  errorAddress: (p) => `“src”中的“${p.value}”不是网址。`,
  errorFetch: (p) => `无法获取“${p.value}”处的活动。网址可能有误，或该网站不允许本网页读取。`,
  errorJson: (p) => `“${p.value}”处的内容不是JSON。`,
  errorLarge: (p) => `“${p.value}”处的内容超过可读取的大小。`,
  errorMore: (p) => `活动数据中还有${p.nText}处错误。`,
  errorForm: (p) => `活动${p.event}：“${p.value}”不符合规定的格式。`,
  errorFormAll: '活动数据不符合规定的格式：应为含“events”列表的对象。',
  errorTooMany: (p) => `活动${p.event}：${p.value}个国家过多。`,
  errorTooManyAll: (p) => `${p.value}项活动过多。`,
  errorMode: (p) => `活动${p.event}：“${p.value}”不是活动种类。最接近的：${p.nearest}。`,
  errorRole: (p) => `活动${p.event}，国家${p.country}：“${p.value}”不是身份。最接近的：${p.nearest}。`,
  errorCountry: (p) => `活动${p.event}，国家${p.country}：“${p.value}”不是国家。`,
  errorCountryNear: (p) =>
    `活动${p.event}，国家${p.country}：“${p.value}”不是国家。最接近的：${p.nearest}。`,
  errorCountryTwice: (p) => `活动${p.event}，国家${p.country}：“${p.value}”出现两次。`,
  errorDate: (p) => `活动${p.event}：“${p.value}”不是日期。请写作2004-01-17、2004-01或2004。`,
  errorOrder: (p) => `活动${p.event}的结束早于开始：${p.value}。`,
  errorTitle: (p) => `活动${p.event}没有标题。`,
  errorPlace: (p) => `活动${p.event}：“${p.value}”不是以度表示的纬度和经度。`,
  errorSource: (p) => `活动${p.event}：“${p.value}”不是以http或https开头的网址。`,
  errorIdTwice: (p) => `活动${p.event}：标识符“${p.value}”出现两次。`,
};
