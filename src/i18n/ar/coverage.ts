import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of `treaty-coverage`, in Arabic; see `../en.ts` for the rules. */
export const coverage: typeof import('../en/coverage.js').coverage = {
  // Headings
  headingInstruments: (p) => `عدد الدول الأطراف في كل صك في ${p.date}، عدد الصكوك: ${p.nText}`,
  headingBy: {
    region: (p) => `${p.instrument}: الأطراف بحسب المنطقة في ${p.date}`,
    subregion: (p) => `${p.instrument}: الأطراف بحسب المنطقة الفرعية في ${p.date}`,
    group: (p) => `${p.instrument}: الأطراف بحسب المجموعة الإقليمية في ${p.date}`,
  },
  headingSeveralBy: {
    region: (p) => `الأطراف بحسب المنطقة في ${p.date}، عدد الصكوك: ${p.nText}`,
    subregion: (p) => `الأطراف بحسب المنطقة الفرعية في ${p.date}، عدد الصكوك: ${p.nText}`,
    group: (p) => `الأطراف بحسب المجموعة الإقليمية في ${p.date}، عدد الصكوك: ${p.nText}`,
  },

  // Results
  resultMost: (p) =>
    `الصكوك التي يمكن عدّها ${p.nText} من أصل ${p.allText}؛ أكثرها أطرافا: ${p.most}، ${p.mostText} من أصل ${p.membersText} من الدول الأعضاء؛ وأقلها: ${p.fewest}، ${p.fewestText}`,
  resultMostAll: (p) =>
    `أكثرها أطرافا: ${p.most}، ${p.mostText} من أصل ${p.membersText} من الدول الأعضاء؛ وأقلها: ${p.fewest}، ${p.fewestText}`,
  resultAlike: (p) =>
    `الصكوك التي يمكن عدّها: ${p.nText}؛ والدول الأعضاء الأطراف في كل منها: ${p.partyText} من أصل ${p.membersText}`,
  instruments: (p) =>
    plural(p.n, {
      zero: 'لا صكوك',
      one: 'صك واحد',
      two: 'صكان',
      few: `${p.nText} صكوك`,
      many: `${p.nText} صكا`,
      other: `${p.nText} صك`,
    }),
  resultHighest: (p) =>
    `أعلى نسبة: ${p.high}، ${p.highText} من أصل ${p.highOf} من الدول الأعضاء؛ وأدناها: ${p.low}، ${p.lowText} من أصل ${p.lowOf}`,
  resultWithin: (p) => `${p.region}: ${p.result}`,

  // The picture
  chartOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'ينقل السهمان إلى أعلى وإلى أسفل من شريط إلى شريط، وينقل السهمان الأيمن والأيسر على امتداد الشريط، وينقل Home و End إلى أول أجزائه وآخرها. ويعرض Enter على الاسم ذلك الصك، وعلى الجزء يسمي دوله ويبرزه. ويخرج Esc.',
  membersIn: (p) =>
    plural(p.n, {
      zero: 'لا دول أعضاء',
      one: 'دولة عضو واحدة',
      two: 'دولتان عضوان',
      few: `${p.nText} دول أعضاء`,
      many: `${p.nText} دولة عضوا`,
      other: `${p.nText} دولة عضو`,
    }),
  percent: (p) => `${p.text}%`,
  below: (p) => `\u200e<${p.text}`,
  above: (p) => `\u200e>${p.text}`,
  // A mark of direction keeps the sign before the number.
  atLeast: (p) => `\u200e≥ ${p.text}`,
  notKnown: (p) => `غير معروف: ${p.text}`,
  beside: (p) => `\u200e+${p.text}`,
  noList: 'غير معروف: لا قائمة بالأطراف',
  total: (p) => `مجموع الأطراف: ${p.nText}، ${p.when}`,
  later: (p) => `اعتُمد لاحقا، في ${p.date}`,
  showOnly: (p) => `عرض: ${p.instrument}`,
  showAll: (p) => `عرض جميع الصكوك (${p.nText})`,
  shown: (p) => `المعروض: ${p.instrument}`,
  shownAll: (p) => `جميع الصكوك معروضة (${p.nText})`,

  // Names and values, for a screen reader and the tooltip
  barName: (p) => `${p.instrument}، ${p.region}`,
  spokenPart: (p) => `${p.bar}: ${p.status}، ${p.value}`,
  spokenPartWith: (p) => `${p.bar}: ${p.status}، ${p.value}، ومنها ${p.state}`,
  spokenBar: (p) => `${p.bar}: ${p.value}`,
  partOf: (p) => `${p.status}: ${p.nText}`,
  ofMembers: (p) => `${p.nText} من أصل ${p.membersText} من الدول الأعضاء (${p.share})`,
  ofMembersAtLeast: (p) => `${p.nText} على الأقل من أصل ${p.membersText} من الدول الأعضاء`,
  andMore: (p) => `${p.states}، وعدد آخر: ${p.nText}`,
  members: 'الدول الأعضاء',
  count: 'العدد',
  states: 'الدول',
  notMembers: 'الأطراف من غير الأعضاء',
  shareOfParties: 'نسبة الأطراف',
  published: 'العدد المنشور',

  // Caption
  captionUnknown: (p) => `مظللة بخطوط، لأن البيانات المتاحة لا تتضمن قائمة بالأطراف: ${p.instruments}.`,
  captionPartial: (p) =>
    `مظللة بخطوط جزئيا، لأن القليل من الإجراءات السابقة ليوم القائمة مؤرخ: ${p.instruments}.`,
  captionLater: (p) => `اعتُمدت بعد هذا اليوم: ${p.instruments}.`,
  captionTotals:
    'تبين الخطوط المحيطة أعدادا منشورة لجميع الأطراف، في اليوم المذكور: وهي لا تبين أي الدول هي، وقد تشمل أطرافا من غير الأعضاء.',
  captionBeside:
    'العدد الذي تسبقه علامة الجمع هو عدد الأطراف التي ليست دولا أعضاء: وهي إلى جانب الشريط لا فيه.',
  captionTwice: (p) => `في مجموعتين، ومحسوبة في كلتيهما: ${p.states}.`,
  captionNoGroup: (p) => `دول أعضاء ليست في أي من هذه المجموعات: ${p.states}.`,
  captionMarked: (p) => `الجزء المسطَّر تحته في كل شريط هو الذي فيه: ${p.state}.`,
};
