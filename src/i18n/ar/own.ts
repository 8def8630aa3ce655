import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');

/** Messages of a host's own data, in Arabic; see `../en/own.ts`. */
export const own: typeof import('../en/own.js').own = {
  caption: {
    replace: (p) =>
      `مقدَّم من الناشر: ${p.instruments}، حتى ${p.date}. المصدر: ${p.source}.`,
    add: (p) =>
      `إجراءات أضافها الناشر: ${p.instruments}، حتى ${p.date}. المصدر: ${p.source}.`,
    correct: (p) =>
      `إجراءات صححها الناشر: ${p.instruments}، حتى ${p.date}. المصدر: ${p.source}.`,
  },
  failure: {
    address: (p) => `«${p.value}» في «src» ليس عنوانا على الشبكة.`,
    offline: (p) => `تعذر جلب البيانات من «${p.value}»: هذا الجهاز غير متصل بالشبكة.`,
    fetch: (p) => `تعذر جلب البيانات من «${p.value}». قد يكون العنوان خطأ، أو قد لا يسمح ذلك الموقع لهذه الصفحة بقراءته.`,
    slow: (p) => `لم تصل البيانات من «${p.value}» في الوقت المناسب.`,
    cut: (p) => `انقطعت البيانات من «${p.value}» قبل نهايتها.`,
    type: (p) => `ما يوجد في «${p.value}» ليس بصيغة JSON ولا جدولا.`,
    large: (p) => `ما يوجد في «${p.value}» أكبر مما يُقرأ.`,
  },
  status: (p) => `أجاب الموقع بالرمز ${p.status} عن البيانات في «${p.value}».`,
  row: (p) => `الصف ${p.row}`,
  cell: (p) => `الصف ${p.row}، العمود «${p.column}»`,
  whole: 'البيانات',
  fault: {
    form: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» ليس ما ينبغي أن يكون هنا، أي ${p.nearest}.`
        : `${p.place}: «${p.value}» ليس على الشكل الموصوف.`,
    missing: (p) => `${p.place}: ينقص شيء لا بد منه.`,
    field: (p) =>
      p.nearest
        ? `${p.place}: لا يوجد هنا حقل «${p.value}». الأقرب: ${p.nearest}.`
        : `${p.place}: لا يوجد هنا حقل «${p.value}».`,
    version: (p) => `${p.place}: لا يمكن قراءة النسخة «${p.value}» من الشكل. المعروف: ${p.nearest}.`,
    'too-many': (p) => `${p.place}: ${p.value} أكثر مما يُقرأ.`,
    'too-deep': (p) => `${p.place}: قوائم وكائنات متداخلة أكثر مما ينبغي.`,
    large: (p) => `${p.place}: «${p.value}» أطول مما ينبغي.`,
    syntax: (p) => `${p.place}: لا يمكن القراءة ابتداء من «${p.value}».`,
    twice: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» يرد إلى جانب «${p.nearest}»؛ ولا يمكن إلا واحد.`
        : `${p.place}: «${p.value}» يرد مرتين.`,
    text: (p) => `${p.place}: «${p.value}» يتضمن محارف لا تُرى أو تعكس اتجاه النص.`,
    party: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» ليس دولة ولا منظمة طرفا. الأقرب: ${p.nearest}.`
        : `${p.place}: «${p.value}» ليس دولة ولا منظمة طرفا.`,
    action: (p) => `${p.place}: «${p.value}» ليس إجراء تعاهديا. الأقرب: ${p.nearest}.`,
    mode: (p) => `${p.place}: «${p.value}» غير ممكن هنا. الممكن: ${p.nearest}.`,
    instrument: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» ليس صكا معروفا. الأقرب: ${p.nearest}.`
        : `${p.place}: «${p.value}» ليس صكا معروفا.`,
    id: (p) => `${p.place}: «${p.value}» ليس معرِّفا: حروف لاتينية صغيرة وأرقام وواصلات.`,
    date: (p) => `${p.place}: «${p.value}» ليس يوما. يُكتب سنة-شهر-يوم، مثلا 2005-04-25.`,
    future: (p) => `${p.place}: ${p.value} تاريخ في المستقبل.`,
    early: (p) => `${p.place}: ${p.value} قبل الاعتماد في ${p.nearest}.`,
    late: (p) => `${p.place}: ${p.value} بعد ${p.nearest}، آخر يوم في الجدول.`,
    order: (p) => `${p.place}: «${p.value}» لا يمكن أن يسبق «${p.nearest}».`,
    conflict: (p) => `${p.place}: «${p.value}» يناقض البيانات المتاحة، «${p.nearest}». للتصحيح يُستعمل الوضع «correct».`,
    undated: (p) => `${p.place}: «${p.value}» يحتاج إلى يوم.`,
    url: (p) => `${p.place}: «${p.value}» ليس عنوانا على الشبكة يبدأ بـ http أو https.`,
    colour: (p) => `${p.place}: «${p.value}» ليس لونا مثل #7a3b8f يمكن تمييزه من صفحة بيضاء.`,
    column: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» ليس عمودا. الأقرب: ${p.nearest}.`
        : `${p.place}: «${p.value}» ليس عمودا.`,
    cells: (p) => `${p.place}: عدد الخلايا ${p.value}، وعددها في العناوين ${p.nearest}.`,
  },
  more: (p) =>
    plural(p.n, {
      zero: `لا أخطاء أخرى في البيانات (${p.nText}).`,
      one: `ثمة خطأ آخر في البيانات (${p.nText}).`,
      two: `ثمة خطآن آخران في البيانات (${p.nText}).`,
      few: `ثمة ${p.nText} أخطاء أخرى في البيانات.`,
      many: `ثمة ${p.nText} خطأ آخر في البيانات.`,
      other: `ثمة ${p.nText} خطأ آخر في البيانات.`,
    }),
};
