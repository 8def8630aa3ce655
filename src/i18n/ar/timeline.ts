import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Short names of milestones, for labels in the picture. */
const milestones: Readonly<{ [id: string]: string }> = {
  'resolution-49-60': 'القرار 49/60',
  'resolution-1373': 'القرار 1373',
  'programme-launch': 'البرنامج العالمي',
  'project-start': 'المشروع GLO/R35',
  'eleventh-congress': 'مؤتمر بانكوك',
  'global-strategy': 'الاستراتيجية العالمية',
};

/** Messages of `treaty-timeline`, in Arabic; see `../en.ts` for the rules. */
export const timeline: typeof import('../en/timeline.js').timeline = {
  // Headings
  headingParties: (p) => `${p.instrument}: الأطراف، ${p.from}–${p.to}`,
  headingPartiesSeveral: (p) => `الأطراف، ${p.from}–${p.to}، عدد الصكوك: ${p.nText}`,
  headingActs: (p) => `${p.instrument}: الدول التي صارت أطرافا كل سنة، ${p.from}–${p.to}`,
  headingActsSeveral: (p) => `الدول التي صارت أطرافا كل سنة، ${p.from}–${p.to}، عدد الصكوك: ${p.nText}`,

  // Results
  result: (p) => `الدول الأعضاء الأطراف في ${p.date}: ${p.partyText} من أصل ${p.membersText}`,
  resultRegion: (p) => `${p.region}: الدول الأعضاء الأطراف في ${p.date}: ${p.partyText} من أصل ${p.membersText}`,
  resultNamed: (p) => `${p.instrument}: الدول الأعضاء الأطراف في ${p.date}: ${p.partyText} من أصل ${p.membersText}`,
  resultNamedRegion: (p) =>
    `${p.region}، ${p.instrument}: الدول الأعضاء الأطراف في ${p.date}: ${p.partyText} من أصل ${p.membersText}`,
  resultEach: (p) => `الدول الأعضاء الأطراف في كل منها في ${p.date}: ${p.partyText} من أصل ${p.membersText}`,
  resultEachRegion: (p) =>
    `${p.region}: الدول الأعضاء الأطراف في كل منها في ${p.date}: ${p.partyText} من أصل ${p.membersText}`,
  resultRange: (p) => `الدول الأعضاء الأطراف في ${p.date}: من ${p.fromText} إلى ${p.toText} من أصل ${p.membersText}`,
  resultRangeRegion: (p) =>
    `${p.region}: الدول الأعضاء الأطراف في ${p.date}: من ${p.fromText} إلى ${p.toText} من أصل ${p.membersText}`,
  resultAtLeast: (p) => `الدول الأعضاء الأطراف في ${p.date}: ${p.partyText} على الأقل من أصل ${p.membersText}`,
  resultUnknown: (p) => `لا تبين البيانات المتاحة من كان طرفا في ${p.date}`,
  resultSurge: (p) =>
    `الموافقات على الالتزام في السنة التالية للقرار 1373 (2001): ${p.afterText}، وفي السنة السابقة له: ${p.beforeText}`,
  resultPeak: (p) => `الموافقات على الالتزام في عام ${p.year}: ${p.nText}، وهو أعلى عدد في السنوات المعروضة`,
  resultNoActs: 'لا موافقات مؤرخة على الالتزام في هذه السنوات',
  results: (p) => `${p.first}. ${p.second}`,

  // Labels in the picture
  members: 'الدول الأعضاء في الأمم المتحدة',
  membersOf: (p) => `الدول الأعضاء في الأمم المتحدة، ${p.region}`,
  milestones,
  milestonesLabel: 'المعالم',
  inAll: (p) => `المجموع ${p.nText}`,
  range: (p) => `${p.fromText}–${p.toText}`,

  // Sound
  listen: 'استماع',
  stopListening: 'إيقاف الاستماع',
  heard: (p) => `${p.instrument}، ${p.from}–${p.to}: كلما ارتفعت النغمة زاد عدد الأطراف`,

  // Names and values, for a screen reader and the tooltip
  hint: 'ينقل السهمان الأيمن والأيسر على امتداد الخط، وينقل السهمان إلى أعلى وإلى أسفل إلى خط آخر أو إلى المعالم، وينقل Home و End إلى الأول والأخير، ويحدد Enter التاريخ، ويعرض مفتاح المسافة خطا واحدا، ويخرج Esc.',
  spokenParties: (p) =>
    plural(p.n, {
      zero: `${p.date}: لا أطراف`,
      one: `${p.date}: طرف واحد`,
      two: `${p.date}: طرفان`,
      few: `${p.date}: ${p.nText} أطراف`,
      many: `${p.date}: ${p.nText} طرفا`,
      other: `${p.date}: ${p.nText} طرف`,
    }),
  spokenPartiesBeside: (p) => `${p.date}: الأطراف ${p.nText}، منها الدول الأعضاء: ${p.membersText}`,
  spokenAtLeast: (p) => `${p.date}: الأطراف ${p.nText} على الأقل`,
  spokenYear: (p) => `${p.year}: الموافقات على الالتزام: ${p.nText}`,
  spokenYearUntil: (p) => `${p.year}، والبيانات حتى ${p.date}: الموافقات على الالتزام: ${p.nText}`,
  spokenNothing: 'لا شيء معروفا في هذه السنوات',
  spokenMilestone: (p) => `${p.date}: ${p.title}`,
  published: (p) => `${p.date}: الأطراف ${p.nText}، عدد منشور`,
  act: (p) => `${p.state}، ${p.action}`,
  event: (p) => `${p.state}، ${p.event}`,
  actsAndMore: (p) => `${p.acts}، وعدد آخر: ${p.nText}`,
  admitted: 'صارت دولة عضوا',
  atLeast: (p) => `${p.text} على الأقل`,
  undated: 'إجراء غير مؤرخ؛ نافذ من هذا اليوم',
  publishedTotal: (p) => `${p.nText}، من الأعضاء وغيرهم: عدد منشور`,
  wholeList: (p) => `القائمة الكاملة بالأطراف، منها دون تاريخ: ${p.nText}`,
  yearActs: (p) => `الموافقات على الالتزام: ${p.nText}`,

  // Lines of the tooltip and columns of the table
  trail: {
    parties: 'الأطراف',
    acts: 'الموافقات على الالتزام',
    year: 'السنة',
    more: 'غيرها',
    until: 'البيانات حتى',
    who: 'صاحب الإجراء',
    members: 'الأعضاء منها',
    basis: 'ما تستند إليه',
  },
  more: (p) =>
    plural(p.n, {
      zero: 'لا إجراءات أخرى',
      one: 'إجراء آخر',
      two: 'إجراءان آخران',
      few: `${p.nText} إجراءات أخرى`,
      many: `${p.nText} إجراء آخر`,
      other: `${p.nText} إجراء آخر`,
    }),
  basis: {
    dated: 'إجراءات مؤرخة',
    'at-least': 'إجراءات مؤرخة فقط',
    list: 'القائمة الكاملة',
    published: 'عدد منشور',
  },

  // Caption
  captionCounts: 'تعدّ الخطوط الدول الأعضاء؛ وتُذكر الأطراف من غير الأعضاء إلى جانبها.',
  captionActs:
    'الموافقة على الالتزام هي تصديق أو قبول أو موافقة أو انضمام أو خلافة أو توقيع نهائي؛ ولا تُحسب التوقيعات المشروطة بالتصديق.',
  captionUndated: (p) =>
    `${p.instrument}: أطراف ليس لها تاريخ في القائمة المتاحة ولا تدخل في أي درجة: ${p.nText}؛ وتبين النقطة في ${p.date} القائمة الكاملة.`,
  captionUndatedActs: (p) =>
    `${p.instrument}: أطراف ليس لها تاريخ في القائمة المتاحة ولا تدخل في أي عمود: ${p.nText}.`,
  captionTotals: (p) =>
    `${p.instrument}: أعداد منشورة للأطراف، من الأعضاء وغيرهم: ${p.totals}؛ وتدل الحلقات على ما يُعرف يومه.`,
  captionNoList: (p) => `لا قائمة بالأطراف في البيانات المتاحة، ولذلك لم يُرسم شيء عن: ${p.instruments}.`,
  captionNoTotals: (p) => `لا قائمة بالأطراف ولا عدد مؤرخا في البيانات المتاحة: ${p.instruments}.`,
  captionEnds: (p) => `${p.instrument}: ينتهي الجدول المتاح في ${p.date}، ولا يُرسم شيء بعده.`,
  captionEndsSeveral: (p) => `لا يُرسم شيء بعد نهاية جدول الصك؛ وأول الجداول ينتهي في ${p.date}.`,
  captionNote: (p) => `${p.instrument}: ${p.note}`,
  captionPredecessors:
    'لا ترد في الجداول الدول السلف مثل تشيكوسلوفاكيا ويوغوسلافيا، ولذلك تقل الأعداد المبكرة عن حقيقتها.',
  captionMarked: (p) => `المعلَّم على الخطوط هو الأيام التي صارت فيها طرفا: ${p.state}.`,
  captionMarkedNone: (p) => `${p.state}: لم تصر طرفا في أي منها في يوم معروف من السنوات المعروضة.`,

  // Faults
  errorOrder: (p) => `يجب أن يسبق «from» (${p.from}) «to» (${p.to}).`,
};
