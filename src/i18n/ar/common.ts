import type { CommonMessages } from '../en.js';
import { pluralFor } from '../plural.js';
import { table } from './table.js';

const plural = pluralFor('ar');

/** Messages that every widget may need, in Arabic; see `../en.ts` for the rules. */
export const common: CommonMessages = {
  dates: {
    months: [
      ...['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه', 'تموز/يوليه'],
      ...['آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'],
    ],
    day: (p) => `${p.day} ${p.month} ${p.year}`,
    month: (p) => `${p.month} ${p.year}`,
  },

  // Headings
  headingOne: (p) => `${p.instrument}: الأطراف في ${p.date}`,
  headingSeveral: (p) => `عدد الصكوك التي كانت كل دولة طرفا فيها في ${p.date}، من أصل ${p.nText}`,
  headingNothing: 'لم يُختر أي صك',

  // Results
  resultOne: (p) => `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}`,
  resultOneRegion: (p) => `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}`,
  resultOneBeside: (p) =>
    plural(p.n, {
      zero: `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، ولا أطراف من غير الأعضاء`,
      one: `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، وطرف واحد من غير الأعضاء`,
      two: `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، وطرفان من غير الأعضاء`,
      few: `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، و${p.nText} أطراف من غير الأعضاء`,
      many: `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، و${p.nText} طرفا من غير الأعضاء`,
      other: `الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، و${p.nText} طرف من غير الأعضاء`,
    }),
  resultOneRegionBeside: (p) =>
    plural(p.n, {
      zero: `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، ولا أطراف من غير الأعضاء`,
      one: `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، وطرف واحد من غير الأعضاء`,
      two: `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، وطرفان من غير الأعضاء`,
      few: `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، و${p.nText} أطراف من غير الأعضاء`,
      many: `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، و${p.nText} طرفا من غير الأعضاء`,
      other: `${p.region}، الدول الأعضاء: ${p.partyText} من أصل ${p.membersText}، و${p.nText} طرف من غير الأعضاء`,
    }),
  resultNoTable: 'لا توجد في البيانات قائمة بالأطراف في هذا الصك',
  resultPartial: (p) =>
    `الدول الأعضاء: ${p.partyText} على الأقل من أصل ${p.membersText}؛ أما الدول الأخرى فلا يدل الجدول على وضعها`,
  resultSeveral: (p) =>
    `الدول الأعضاء الأطراف في جميع الصكوك التي يمكن عدّها (${p.nText}): ${p.allText} من أصل ${p.membersText}`,
  resultSeveralRegion: (p) =>
    `${p.region}: الدول الأعضاء الأطراف في جميع الصكوك التي يمكن عدّها (${p.nText}): ${p.allText} من أصل ${p.membersText}`,
  resultNoneCounted: 'لا يمكن عدّ أي من هذه الصكوك في هذا التاريخ',
  resultNotAdopted: (p) => `اعتُمد لاحقا، في ${p.date}`,

  // Statuses
  status: {
    party: 'طرف',
    signatory: 'موقِّع فقط',
    withdrawn: 'انسحب',
    none: 'لا هذا ولا ذاك',
    unknown: 'غير معروف',
    'not-a-state': 'لا يُحسب بعد',
  },
  statusMeaning: {
    party: 'أُودعت الموافقة على الالتزام في هذا التاريخ أو قبله',
    signatory: 'جرى التوقيع، ولم تودع بعدُ موافقة على الالتزام',
    withdrawn: 'كانت الدولة طرفا؛ وقد صار انسحابها نافذا',
    none: 'لا توقيع ولا مشاركة، بحسب ما يسجله الجدول المتاح',
    unknown: 'لا يمكن للجدول المتاح أن يجيب عن هذا التاريخ',
    'not-a-state': 'لم تكن دولة عضوا بعدُ في هذا التاريخ، ولم يُسجَّل لها أي إجراء خاص بها',
  },
  neutral: 'غير ملوَّن',
  joinedOf: (p) => `${p.joinedText} من أصل ${p.ofText}`,
  joinedRange: (p) => `${p.fromText}–${p.toText}`,
  eitherNumber: (p) => `${p.fromText} أو ${p.toText}`,
  joinedUnknown: (p) => `${p.joinedText} من أصل ${p.ofText}، وغير المعروف: ${p.nText}`,

  // Acts
  action: {
    signature: 'توقيع',
    ratification: 'تصديق',
    acceptance: 'قبول',
    approval: 'موافقة',
    accession: 'انضمام',
    succession: 'خلافة',
    'definitive-signature': 'توقيع نهائي',
    'formal-confirmation': 'إقرار رسمي',
    withdrawal: 'انسحاب',
    party: 'مدرج بوصفه طرفا',
    consent: 'موافقة على الالتزام (دون بيان نوعها)',
    participation: 'مشاركة',
  },
  actionOn: (p) => `${p.action}، ${p.date}`,
  statusWithAct: (p) => `${p.status} (${p.act})`,
  actionUndated: (p) => `${p.action}، التاريخ غير معروف`,

  // The legal trail
  trail: {
    state: 'الدولة',
    instrument: 'الصك',
    status: 'الحالة',
    meaning: 'المعنى',
    act: 'الإجراء',
    date: 'التاريخ',
    signature: 'التوقيع',
    inForce: 'بدء النفاذ',
    inForceHere: 'النفاذ بالنسبة لهذه الدولة',
    depositary: 'الوديع',
    asOf: 'الجدول حتى',
    source: 'المصدر',
    note: 'ملاحظة',
    member: 'عضو في الأمم المتحدة',
    joined: 'طرف في',
    region: 'المنطقة',
  },
  shortNameOnly: (p) => `${p.name} (اسم مختصر ترجمه هذا المشروع؛ والعنوان بهذه اللغة غير وارد في البيانات)`,
  titleNotAuthentic: (p) => `${p.title} (ليس العنوان ذا الحجية)`,
  notInForce: 'غير نافذ بحسب البيانات المتاحة',
  memberSince: (p) => `منذ ${p.date}`,
  notMember: 'ليست دولة عضوا',

  // What a screen reader says of one State
  spokenState: (p) => `${p.state}: ${p.status}`,
  spokenStateAct: (p) => `${p.state}: ${p.status}، ${p.action}، ${p.date}`,
  spokenJoined: (p) => `${p.state}: ${p.joined}`,

  // Caption
  captionAsOf: (p) => `في ${p.date}.`,
  captionBeyond: (p) => `${p.instrument}: ينتهي الجدول المتاح في ${p.date}؛ ولا ترد فيه الإجراءات اللاحقة.`,
  captionBeyondSeveral: (p) =>
    `ينتهي بعض الجداول المتاحة قبل ذلك، أولها في ${p.date}؛ ولا ترد فيها الإجراءات اللاحقة.`,
  captionNoSignatures: (p) =>
    `لا ترد التوقيعات في هذا الجدول: فالدولة التي اكتفت بالتوقيع تظهر بوصف «${p.none}».`,
  captionNoSignaturesSeveral: 'لا ترد التوقيعات في بعض الجداول.',
  captionPartial: (p) =>
    `يورد المصدر الأطراف في ${p.date}، ومعظمها دون تاريخ. وعن يوم أسبق لا تجيب إلا الإجراءات المؤرخة؛ وما عداها يظهر بوصفه غير معروف.`,
  captionTotals: (p) => `أعداد الأطراف المعروفة: ${p.totals}.`,
  captionTotal: (p) => `${p.partiesText} (${p.asOf})`,
  captionNoTable: 'لا توجد في البيانات المتاحة قائمة بالأطراف في هذا الصك.',
  captionNotAdopted: (p) => `${p.instrument}: تاريخ الاعتماد ${p.date}؛ وقبل ذلك اليوم لم يكن في وسع أحد أن يصير طرفا.`,
  captionInForce: (p) => `تاريخ بدء النفاذ: ${p.date}.`,
  captionCounted: (p) => `الصكوك المحسوبة ${p.nText} من أصل ${p.allText}: ${p.instruments}.`,
  captionExcluded: {
    'totals-only': (p) => `غير محسوبة لعدم وجود قائمة بالأطراف: ${p.instruments}.`,
    undated: (p) => `غير محسوبة لعدم وجود تواريخ لهذا اليوم: ${p.instruments}.`,
    'not-adopted': (p) => `غير محسوبة لأنها اعتُمدت لاحقا: ${p.instruments}.`,
  },
  captionNoWithdrawals: 'لا تشمل المصادر حالات الانسحاب.',
  captionSource: (p) => `المصدر: ${p.sources}.`,
  captionSourceDepositary: (p) => `المصدر: ${p.sources}. الوديع: ${p.depositary}.`,
  captionDepositary: (p) => `الوديع: ${p.depositary}.`,
  captionMore: 'عن هذه الصورة',
  saveAs: (p) => `تنزيل ${p.format}`,
  savedAs: (p) => `حُفظ الملف ${p.file}`,
  errorSave: (p) => `تعذر إنشاء ${p.file}. حاول مرة أخرى.`,
  captionBoundaries: 'الحدود مستمدة من UN Geodata.',

  // Controls
  mapOf: (p) => `${p.heading}. ${p.result}.`,
  mapHint:
    'تنقل مفاتيح الأسهم إلى الدولة المجاورة، وتجد الحروف دولة باسمها، وينقل مفتاحا Home و End إلى الأولى والأخيرة، ويختار مفتاح Enter، ويخرج مفتاح Esc.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  zoomReset: 'إظهار الخريطة كاملة',
  wheelHint: 'اضغط على Ctrl أو ⌘ مع التمرير لتغيير حجم الخريطة',
  touchHint: 'استخدم إصبعين لتحريك الخريطة',
  searchLabel: 'البحث عن دولة',
  searchNone: 'لا توجد دولة بهذا الاسم',
  searchFound: (p) =>
    plural(p.n, {
      zero: 'لم يُعثر على أي دولة',
      one: 'عُثر على دولة واحدة',
      two: 'عُثر على دولتين',
      few: `عُثر على ${p.nText} دول`,
      many: `عُثر على ${p.nText} دولة`,
      other: `عُثر على ${p.nText} دولة`,
    }),
  showTable: 'عرض في جدول',
  showPicture: 'عرض في صورة',
  legend: 'مفتاح الرموز',
  legendFiltered: (p) => `المعروض فقط: ${p.labels}`,
  legendAll: 'الكل معروض',
  close: 'إغلاق',
  selected: (p) => `اختيرت الدولة: ${p.state}`,
  unselected: 'أُلغي الاختيار',

  // The date slider
  dateLabel: 'التاريخ',
  play: 'تشغيل',
  pause: 'توقف مؤقت',
  dateWithMilestone: (p) => `${p.date}: ${p.milestone}`,
  monthBack: 'شهر إلى الوراء',
  monthOn: 'شهر إلى الأمام',
  yearBack: 'سنة إلى الوراء',
  yearOn: 'سنة إلى الأمام',

  // The table
  tableCaption: (p) => `${p.heading}: ${p.result}`,
  tableRows: (p) =>
    plural(p.n, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: `${p.nText} صفوف`,
      many: `${p.nText} صفا`,
      other: `${p.nText} صف`,
    }),
  sortBy: (p) => `الترتيب بحسب: ${p.column}`,
  sortedAscending: (p) => `مرتب تصاعديا بحسب: ${p.column}`,
  sortedDescending: (p) => `مرتب تنازليا بحسب: ${p.column}`,

  // Faults
  errorTitle: 'لا يمكن رسم هذه الصورة على النحو المطلوب',
  errorInstrument: (p) => `«${p.value}» في «instruments» ليس صكا معروفا.`,
  errorInstrumentNear: (p) => `«${p.value}» في «instruments» ليس صكا معروفا. الأقرب: ${p.nearest}.`,
  errorNoInstrument: 'لم يُسمَّ أي صك في «instruments». اكتب معرِّفا مثل financing-1999 أو universal-19.',
  errorDate: (p) => `«${p.value}» في «${p.attribute}» ليس يوما. اكتبه سنة-شهر-يوم، مثلا 2005-04-25.`,
  errorChoice: (p) => `«${p.value}» ليست قيمة للسمة «${p.attribute}». القيم الممكنة: ${p.valid}.`,
  errorRegion: (p) => `«${p.value}» في «region» ليست منطقة ولا مجموعة معروفة.`,
  errorRegionNear: (p) => `«${p.value}» في «region» ليست منطقة ولا مجموعة معروفة. الأقرب: ${p.nearest}.`,
  errorInside: 'حدث خطأ داخل هذا المكوِّن.',
  ownLoading: 'جار تحميل بيانات هذه الصفحة…',
  ownPart: 'تعذر تحميل الجزء الذي يقرأ بيانات هذه الصفحة من المكتبة.',
  ownBundled: 'تُعرض البيانات المرفقة بهذا المكوِّن.',
  ownBefore: 'لا يزال معروضا ما كان معروضا من قبل.',
  ownRetry: 'إعادة المحاولة',
  table,
};
