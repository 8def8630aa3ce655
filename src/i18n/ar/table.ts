import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of `treaty-table` and of the button that saves a table, in Arabic; see `../en.ts` for the rules. */
export const table: typeof import('../en/table.js').table = {
  // Headings and results
  headingActs: (p) => `${p.instrument}: جميع الإجراءات حتى ${p.date}`,
  headingActsSeveral: (p) => `جميع الإجراءات حتى ${p.date}، عدد الصكوك: ${p.nText}`,
  headingCoverage: (p) => `عدد الدول الأطراف في كل صك في ${p.date}`,
  resultActs: (p) => `الإجراءات المسجلة: ${p.nText}، منها الموافقات على الالتزام: ${p.consentText}`,
  resultActsRegion: (p) =>
    `${p.region}: الإجراءات المسجلة: ${p.nText}، منها الموافقات على الالتزام: ${p.consentText}`,
  resultCoverage: (p) => `يمكن عدّ ${p.nText} من أصل ${p.allText}، من بين الدول الأعضاء البالغ عددها ${p.membersText}`,
  resultCoverageRegion: (p) =>
    `${p.region}: يمكن عدّ ${p.nText} من أصل ${p.allText}، من بين الدول الأعضاء البالغ عددها ${p.membersText}`,

  // Columns that no trail has
  code: 'الرمز',
  members: 'الدول الأعضاء',
  beside: 'الأطراف من غير الأعضاء',
  answer: 'ما يبينه الجدول',
  answers: {
    complete: 'جميع الحالات',
    partial: 'الإجراءات المؤرخة فقط',
    none: 'لا قائمة بالأطراف',
    'not-adopted': 'لم يُعتمد بعد',
  },
  notKnown: 'غير معروف',
  notRecorded: 'غير مسجل',
  atLeast: (p) => `${p.partyText} على الأقل`,

  // Filters
  filterText: 'تصفية بالنص',
  filterStatus: 'الحالة',
  filterAct: 'نوع الإجراء',
  filterRegion: 'المنطقة أو المجموعة',
  allStatuses: 'جميع الحالات',
  allActs: 'جميع الإجراءات',
  allRegions: 'العالم',
  m49Regions: 'المناطق',
  m49Subregions: 'المناطق الفرعية',
  regionalGroups: 'المجموعات الإقليمية للجمعية العامة',
  specialGroups: 'مجموعات الدول ذات الاحتياجات الخاصة',
  optionCount: (p) => `${p.label} (${p.countText})`,
  rowsOf: (p) => `الصفوف: ${p.nText} من أصل ${p.ofText}`,
  noRows: 'لا صف يطابق',
  hint: 'تنقل مفاتيح الأسهم من صف إلى صف، وينقل مفتاحا Page Up و Page Down عشرة صفوف، وينقل Home و End إلى الأول والأخير؛ ويعرض Enter السجل مع روابطه، ويغلقه Esc.',

  // Caption
  captionUndatedActs: (p) =>
    plural(p.n, {
      zero: 'لا أطراف مدرجة دون تاريخ.',
      one: 'طرف واحد مدرج دون تاريخ، ولا يُحسب قبل يوم قائمته.',
      two: 'طرفان مدرجان دون تاريخ، ولا يُحسبان قبل يوم قائمتهما.',
      few: `${p.nText} أطراف مدرجة دون تاريخ، ولا تُحسب قبل يوم قائمتها.`,
      many: `${p.nText} طرفا مدرجا دون تاريخ، ولا تُحسب قبل يوم قائمتها.`,
      other: `${p.nText} طرف مدرج دون تاريخ، ولا تُحسب قبل يوم قائمتها.`,
    }),
  captionNoActs: (p) => `لا قائمة بالأطراف، ومن ثم لا إجراءات: ${p.instruments}.`,
  captionSeveralTables: 'ينتهي جدول كل صك في اليوم المذكور معه.',

  // Files
  asOf: 'الصورة في',
  saveCsv: 'تنزيل CSV',
  saved: (p) =>
    plural(p.n, {
      zero: `لم يُحفظ أي صف في ${p.file}`,
      one: `حُفظ صف واحد في ${p.file}`,
      two: `حُفظ صفان في ${p.file}`,
      few: `حُفظت ${p.nText} صفوف في ${p.file}`,
      many: `حُفظ ${p.nText} صفا في ${p.file}`,
      other: `حُفظ ${p.nText} صف في ${p.file}`,
    }),
};
